import { expect, test } from 'vitest';
import { AVAILABILITIES, CONDITIONS, canBeBought } from '@/lib/domain/offer';

test('what is out of stock, sold out or discontinued cannot be bought; silence means it can', () => {
  const gone = AVAILABILITIES.filter((availability) => !canBeBought(availability));
  expect(gone).toEqual(['OutOfStock', 'SoldOut', 'Discontinued']);
  expect(canBeBought(null)).toBe(true);
});

test('the order of what a series stores by number never changes', () => {
  expect(AVAILABILITIES.slice(0, 12)).toEqual([
    'InStock',
    'OutOfStock',
    'PreOrder',
    'BackOrder',
    'LimitedAvailability',
    'SoldOut',
    'Discontinued',
    'OnlineOnly',
    'InStoreOnly',
    'PreSale',
    'MadeToOrder',
    'Reserved',
  ]);
  expect(CONDITIONS.slice(0, 4)).toEqual([
    'NewCondition',
    'UsedCondition',
    'RefurbishedCondition',
    'DamagedCondition',
  ]);
});

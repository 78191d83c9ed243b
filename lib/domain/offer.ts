/** What a shop can say about an offer, in schema.org's words (free of zod: the detect script uses it). */

/** schema.org/ItemAvailability, in the order of the number that a series stores (append only). */
export const AVAILABILITIES = [
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
] as const;
export type Availability = (typeof AVAILABILITIES)[number];

/** schema.org/OfferItemCondition, in the order of the number that a series stores (append only). */
export const CONDITIONS = [
  'NewCondition',
  'UsedCondition',
  'RefurbishedCondition',
  'DamagedCondition',
] as const;
export type ItemCondition = (typeof CONDITIONS)[number];

/** Availabilities under which the thing can be bought now or ordered. */
export function canBeBought(availability: Availability | null): boolean {
  return (
    availability !== 'OutOfStock' && availability !== 'SoldOut' && availability !== 'Discontinued'
  );
}

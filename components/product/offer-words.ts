/** The words for what a shop says about an offer: one message for each of schema.org's values. */
import type { Availability, ItemCondition } from '@/lib/domain/offer';
import { type MessageKey, t } from '@/lib/i18n';

const AVAILABILITY_WORDS = {
  InStock: 'inStock',
  OutOfStock: 'outOfStock',
  PreOrder: 'preOrder',
  BackOrder: 'backOrder',
  LimitedAvailability: 'limitedAvailability',
  SoldOut: 'soldOut',
  Discontinued: 'discontinued',
  OnlineOnly: 'onlineOnly',
  InStoreOnly: 'inStoreOnly',
  PreSale: 'preSale',
  MadeToOrder: 'madeToOrder',
  Reserved: 'reserved',
} as const satisfies Record<Availability, MessageKey>;

const CONDITION_WORDS = {
  NewCondition: 'newCondition',
  UsedCondition: 'usedCondition',
  RefurbishedCondition: 'refurbishedCondition',
  DamagedCondition: 'damagedCondition',
} as const satisfies Record<ItemCondition, MessageKey>;

/** "in stock", "sold out", … */
export function availabilityWords(availability: Availability): string {
  return t(AVAILABILITY_WORDS[availability]);
}

/** "new", "refurbished", … */
export function conditionWords(condition: ItemCondition): string {
  return t(CONDITION_WORDS[condition]);
}

/** What a detection asks of the visible page once it knows which price it is about. */
import type { UnitPrice } from '@/lib/domain/unit-price';
import type { Page } from './page';

export type BesidePrice = {
  /** What a kilogram, a litre … costs, in `currency` (ISO 4217), printed near `price` (a decimal string). */
  unitPrice: (page: Page, price: string, currency: string | null) => UnitPrice | null;
};

/** What a detection asks of the page around its prices once it knows what each reader takes for the price. */
import type { UnitPrice } from '@/lib/domain/unit-price';
import type { Page } from './page';
import type { PriceClaim, PriceVerdict } from './price-judge';
import type { VisibleText } from './visible-text';

export type BesidePrice = {
  /** What a kilogram, a litre … costs, in `currency` (ISO 4217), printed near `price` (a decimal string). */
  unitPrice: (page: Page, price: string, currency: string | null) => UnitPrice | null;
  /** The claims to judge: where everybody's price is printed, those for some shoppers are not about the price. */
  publicClaims: (claims: readonly PriceClaim[], page: Page, visible: VisibleText) => PriceClaim[];
  /** What was judged, as it is for the shopper who looks at the page, and whether others pay it, too. */
  forShopper: (
    verdict: PriceVerdict | null,
    claims: readonly PriceClaim[],
    page: Page,
    visible: VisibleText,
  ) => { verdict: PriceVerdict | null; isPersonal: boolean };
};

/** What the panel can show: one closed list, joined from the tab, the memory and the consent. */
import type { Candidate, DetectedOffer, ProductDetection } from '@/lib/domain/detection';
import { type Money, moneyFromDecimal } from '@/lib/domain/money';
import type { ProductMemory } from '@/lib/domain/price-history';
import type { PointedField } from '@/lib/domain/shop-rule';
import type { SeenTab } from '@/lib/tabs/tab-states';

/** A page of one product, and what is remembered of that product. */
export type ProductPage = {
  seen: SeenTab;
  detection: ProductDetection;
  /** `undefined` while it is read; null when nothing is kept (any more). */
  memory: ProductMemory | null | undefined;
  /** What the page shows because the shopper pointed at it. */
  pointed: readonly PointedField[];
};

export type PanelState =
  | { kind: 'not-allowed' }
  | { kind: 'click-to-read' }
  | { kind: 'detecting' }
  /** Asked long ago, and the page says nothing. */
  | { kind: 'no-answer' }
  | { kind: 'nothing' }
  | { kind: 'failed' }
  /** A list of so many products. */
  | { kind: 'listing'; cards: number }
  /** `unsure`: the page contradicts itself about the price. */
  | { kind: 'unsure' | 'found' | 'seen-before'; page: ProductPage };

/** Which of the doubted prices of which listing is the right one. */
export type PriceChoice = { listingId: string } & Pick<Candidate, 'price' | 'priceCurrency'>;

/** Whether the shop of the page is read by itself: not yet, by its own permission, or like every shop. */
export type Reading = 'on-click' | 'this-shop' | 'every-shop';

/** The offer that the page is about, or null when it has none. */
export function mainOffer({ detection }: ProductPage): DetectedOffer | null {
  return detection.offers[0] ?? null;
}

/** The price that the page asks now, or null when it has none that can be read. */
export function priceHere(page: ProductPage): Money | null {
  const offer = mainOffer(page);
  return offer === null ? null : moneyFromDecimal(offer.price, offer.priceCurrency);
}

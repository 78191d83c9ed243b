/** A doubted price that the shopper decided: kept for as long as the page says the same things. */
import type { ProductDetection } from '@/lib/domain/detection';
import type { TabState } from '@/lib/tabs/tab-states';

/** The detection with the doubt settled for its `index`-th candidate; null when there is none such. */
export function chosenPrice(detection: ProductDetection, index: number): ProductDetection | null {
  const chosen = detection.doubts.find(({ field }) => field === 'price')?.candidates[index];
  const [main, ...others] = detection.offers;
  if (chosen === undefined || main === undefined) return null;
  const priceCurrency = chosen.priceCurrency ?? main.priceCurrency;
  return {
    ...detection,
    // The list price belonged to the other reading.
    offers: [{ ...main, price: chosen.price, priceCurrency, listPrice: null }, ...others],
    provenance: { ...detection.provenance, price: 'shopper' },
    confidence: { ...detection.confidence, price: 1 },
    doubts: detection.doubts.filter(({ field }) => field !== 'price'),
  };
}

/**
 * A new detection of a page on which the shopper already chose: the same choice again, if it is of
 * the same page and the chosen price is still among the candidates; otherwise unchanged.
 */
export function withChosenPrice(
  detection: ProductDetection,
  before: TabState | null,
): ProductDetection {
  if (before?.kind !== 'seen' || before.url !== detection.url) return detection;
  if (before.detection.provenance.price !== 'shopper') return detection;
  const price = before.detection.offers[0]?.price;
  const candidates = detection.doubts.find(({ field }) => field === 'price')?.candidates ?? [];
  const index = candidates.findIndex((candidate) => candidate.price === price);
  return chosenPrice(detection, index) ?? detection;
}

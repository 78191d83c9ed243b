/** A doubted price that the shopper decided: kept for as long as the page says the same things. */
import type { Candidate, Detection, ProductDetection } from '@/lib/domain/detection';
import type { TabState } from '@/lib/tabs/tab-states';

export type PriceChoice = Pick<Candidate, 'price' | 'priceCurrency'>;

/** The detection with the doubt settled for the candidate of that price; null when there is none such. */
export function chosenPrice(
  detection: ProductDetection,
  choice: PriceChoice,
): ProductDetection | null {
  const chosen = detection.doubts
    .find(({ field }) => field === 'price')
    ?.candidates.find(
      ({ price, priceCurrency }) =>
        price === choice.price && priceCurrency === choice.priceCurrency,
    );
  const [main, ...others] = detection.offers;
  if (chosen === undefined || main === undefined) return null;
  const priceCurrency = chosen.priceCurrency ?? main.priceCurrency;
  return {
    ...detection,
    // List price and unit price belonged to the other reading.
    offers: [
      { ...main, price: chosen.price, priceCurrency, listPrice: null, unitPrice: null },
      ...others,
    ],
    provenance: { ...detection.provenance, price: 'shopper' },
    confidence: { ...detection.confidence, price: 1 },
    doubts: detection.doubts.filter(({ field }) => field !== 'price'),
  };
}

/**
 * A new detection of a page on which the shopper already chose: the same choice again, if it is of
 * the same page and variant and the chosen price is still among the candidates; otherwise unchanged.
 */
export function withChosenPrice(
  detection: ProductDetection,
  before: TabState | null,
): ProductDetection {
  if (before?.kind !== 'seen' || before.url !== detection.url) return detection;
  const known = before.detection;
  const [offer] = known.offers;
  if (known.provenance.price !== 'shopper' || offer?.price == null) return detection;
  if (variantOf(known) !== variantOf(detection)) return detection;
  const { price, priceCurrency } = offer;
  return (
    chosenPrice(detection, { price, priceCurrency }) ??
    // What was chosen without a currency took that of the page.
    (detection.offers[0]?.priceCurrency === priceCurrency
      ? chosenPrice(detection, { price, priceCurrency: null })
      : null) ??
    detection
  );
}

function variantOf({ product }: Pick<Detection, 'product'>): string {
  return JSON.stringify([product?.name, product?.gtin, product?.sku, product?.variantLabel]);
}

/** How far what the page shows is believed: alone, and beside what its markup says. */
import type { Reading } from '@/lib/detect/claims';
import type { ReaderClaim } from '@/lib/detect/merge';
import type { PageKind } from '@/lib/detect/page-kind';
import { isArticle } from '@/lib/detect/page-kind';
import type { ChosenPrice } from './choose-price';
import type { VisibleReading } from './read-visible';

/** From here on a page without markup is taken for a product's. */
const EVIDENCE = 1.6;
/** Beyond doubt: against markup of a list, and, with a number of its own, without a look at what the page repeats. */
const CLEAR_EVIDENCE = 4.5;
/** With fewer prices a page is no list of them. */
const LIST_PRICES = 12;
/** The least score of a price that is told, of one that may contradict markup, and their shares. */
const PRICE_SCORE = 3.5;
const SURE_SCORE = 6;
const SHARE = 0.5;
/** As `nearness` has it: about 3,500 characters from the title. */
const LEAST_NEAR = 0.03;
const SURE_SHARE = 0.8;

/** Whether the page shows a product although its markup names none. */
export function isVisibleProduct(
  { claim, evidence: evidenceOf, hasOwnCode, prices }: VisibleReading,
  markupKind: PageKind,
  readings: readonly Reading[],
): 'clear' | 'likely' | 'no' {
  if (readings.some(({ pageTypes }) => pageTypes.some(isArticle))) return 'no';
  const evidence = evidenceOf();
  const isClear = evidence >= CLEAR_EVIDENCE;
  if (!isClear && (markupKind === 'listing' || evidence < EVIDENCE)) return 'no';
  const hasNumber = hasOwnCode || claim.gtin !== null;
  return (isClear && hasNumber) || prices < LIST_PRICES ? 'clear' : 'likely';
}

/** The visible reader's claim as the judge takes it: beside markup only a price without rivals counts. */
export function sureClaim({ claim, price }: VisibleReading, hasMarkup: boolean): ReaderClaim {
  const isTold = price !== null && isClear(price, hasMarkup);
  const offers = claim.offers.map((offer) => (isTold ? offer : withoutPrice(offer)));
  const isUnsure = isTold && !hasMarkup && price.share < SHARE;
  return {
    reader: 'visible',
    claim: { ...claim, offers },
    otherVariantPrices: [],
    rivals: isUnsure
      ? price.rivals.map(({ price, priceCurrency }) => ({ price, priceCurrency }))
      : [],
  };
}

function isClear({ score, share, features }: ChosenPrice, hasMarkup: boolean): boolean {
  const { link, inButton, cards, aside, struck, other, othersCard } = features;
  if ((link && !inButton) || cards || aside || struck || other || othersCard) return false;
  if (!isPlaced(features)) return false;
  return hasMarkup ? score >= SURE_SCORE && share >= SURE_SHARE : score >= PRICE_SCORE;
}

/** True for a price at the title, at a button that buys, or printed again elsewhere. */
function isPlaced({ nearTitle = 0, nearButton = 0, main, echoed }: ChosenPrice['features']) {
  return nearTitle > LEAST_NEAR || nearButton > LEAST_NEAR || Boolean(main || echoed);
}

function withoutPrice(offer: ReaderClaim['claim']['offers'][number]) {
  return { ...offer, price: null, priceCurrency: null, listPrice: null, isFrom: false };
}

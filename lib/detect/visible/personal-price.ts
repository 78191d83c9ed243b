/** Prices that not everybody pays: a member's, one with a coupon, that of the shopper who is logged in. */
import type { BesidePrice } from '@/lib/detect/beside-price';
import { isByRule } from '@/lib/detect/follow-rules';
import type { Page } from '@/lib/detect/page';
import type { PriceClaim, PriceVerdict } from '@/lib/detect/price-judge';
import { type Concept, hasWord, startsWithWord } from '@/lib/detect/words/words';
import { isLoggedIn } from './logged-in';
import { MARK } from './marks';
import type { PricePrint } from './price-prints';
import { type Sight, sightOf } from './sight';

const FOREIGN = MARK.hidden | MARK.aside | MARK.cards | MARK.review | MARK.cart | MARK.link;
/** How far apart two prints can be said to share the words between them, in characters. */
const NEAR = 110;
/** How far before its price a label begins. */
const LABEL_MAX = 40;

/** See `BesidePrice`. */
export const publicClaims: BesidePrice['publicClaims'] = (claims, page, visible) => {
  const priced = claims.filter(({ offer }) => offer.price !== null);
  const personal = new Set(priced.filter(({ offer }) => isPersonalOffer(offer, page)));
  const open = priced.filter((claim) => !personal.has(claim));
  if (personal.size === 0 || open.length === 0) return [...claims];
  const isShown = ({ offer }: PriceClaim) => offer.price !== null && visible.shows(offer.price);
  // What everybody pays is the price if the page says so; else what it prints is all that is known.
  const left = open.some(isShown) ? personal : [...personal].some(isShown) ? new Set(open) : null;
  return claims.map((claim) => (left?.has(claim) ? withoutPrice(claim) : claim));
};

/** See `BesidePrice`. */
export const forShopper: BesidePrice['forShopper'] = (verdict, claims, page, visible) => {
  if (verdict === null) return { verdict, isPersonal: false };
  const own = ownPrice(verdict, claims, visible);
  if (own !== null && showsLogin(page)) return { verdict: own, isPersonal: true };
  const isPersonal = claims.some(
    ({ offer }) =>
      offer.price !== null &&
      Number(offer.price) === Number(verdict.price) &&
      isPersonalOffer(offer, page),
  );
  return { verdict, isPersonal };
};

function isPersonalOffer({ price, isPersonal }: PriceClaim['offer'], page: Page): boolean {
  if (isPersonal === true) return true;
  const sight = price === null ? null : sightOf(page);
  if (sight === null) return false;
  return sight.prints.some(
    (print, index) =>
      Number(print.price) === Number(price) &&
      (print.place.marks & FOREIGN) === 0 &&
      (isSaidOf('personalPrice', sight, index) ||
        (isSaidOf('yourPrice', sight, index) && isLoggedIn(page, sight.scan))),
  );
}

function showsLogin(page: Page): boolean {
  const sight = sightOf(page);
  return sight !== null && isLoggedIn(page, sight.scan);
}

/** True when a label before the price or words right behind it say so, and mean no other price. */
function isSaidOf(concept: Concept, { prints }: Sight, index: number): boolean {
  const print = prints[index];
  if (print === undefined) return false;
  const [last, next] = [prints[index - 1], prints[index + 1]];
  const label =
    print.before
      .split(/[·|•;]/)
      .at(-1)
      ?.slice(-LABEL_MAX) ?? '';
  const isLabelled =
    hasWord(concept, label) &&
    !(isNear(last, print) && last.box !== print.box && startsWithWord(concept, last.after));
  const isTold =
    startsWithWord(concept, print.after) &&
    !(isNear(next, print) && next.box === print.box && hasWord(concept, next.before));
  return isLabelled || isTold;
}

function isNear(other: PricePrint | undefined, print: PricePrint): other is PricePrint {
  return other !== undefined && Math.abs(other.at - print.at) < NEAR;
}

/**
 * The price that the page shows where its markup, which is written for everybody, says another one that
 * stands nowhere on it. Null where they agree, where a variant, a "from" or another currency explains it,
 * and where a rule for the shop says which price it is.
 */
function ownPrice(
  verdict: PriceVerdict,
  claims: readonly PriceClaim[],
  visible: { shows(price: string): boolean },
): PriceVerdict | null {
  if (isByRule(verdict.reader)) return null;
  const seen = claims.find(({ reader, offer }) => reader === 'visible' && offer.price !== null);
  const price = verdict.doubt === null ? verdict.price : (seen?.offer.price ?? null);
  const said = claims.filter(
    ({ reader, offer }) =>
      reader !== 'visible' && !isByRule(reader) && offer.price !== null && !offer.isPersonal,
  );
  if (price === null || said.length === 0) return null;
  const isOther = ({ offer, otherVariantPrices }: PriceClaim) =>
    offer.price !== null &&
    !offer.isFrom &&
    isSameCurrency(offer.priceCurrency, seen?.offer.priceCurrency ?? null) &&
    ![offer.price, offer.otherPrice, ...otherVariantPrices].some(
      (one) => one !== null && Number(one) === Number(price),
    ) &&
    (verdict.doubt === null || !visible.shows(offer.price));
  if (!said.every(isOther)) return null;
  if (verdict.doubt === null || seen === undefined) return verdict;
  const { listPrice, isFrom } = seen.offer;
  return { reader: 'visible', price, listPrice, isFrom, confidence: 0.6, doubt: null };
}

function isSameCurrency(one: string | null, other: string | null): boolean {
  return one === null || other === null || one === other;
}

function withoutPrice(claim: PriceClaim): PriceClaim {
  return { ...claim, offer: { ...claim.offer, price: null, listPrice: null } };
}

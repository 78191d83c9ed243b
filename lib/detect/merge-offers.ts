/** Joins the readers' offers: one main offer judged field by field, then the other sellers'. */
import { currencyOf } from '@/lib/domain/country';
import { parseCurrency } from '@/lib/domain/currency';
import type { DetectedOffer, Detection } from '@/lib/domain/detection';
import { shopCountry } from '@/lib/domain/shop-country';
import type { UnitPrice } from '@/lib/domain/unit-price';
import type { BesidePrice } from './beside-price';
import type { OfferClaim } from './claims';
import { followRules } from './follow-rules';
import type { Ledger } from './ledger';
import type { Page } from './page';
import { judgePrice, type PriceClaim, type PriceVerdict } from './price-judge';
import { type VisibleText, visibleText } from './visible-text';

/** Offers that a Detection carries, at most. */
const OFFERS_MAX = 50;

/** The offers of the product: `claims` hold each reader's main offer, `others` the rest of the best one's. */
export function mergeOffers(
  claims: readonly PriceClaim[],
  others: readonly OfferClaim[],
  page: Page,
  ledger: Ledger,
  beside: BesidePrice,
): Pick<Detection, 'offers' | 'doubts'> {
  const visible = visibleText(page);
  const asked = beside.publicClaims(claims, page, visible);
  const judged = followRules(judgePrice(asked, visible), asked, visible);
  const { verdict, isPersonal } = beside.forShopper(judged, asked, page, visible);
  const ordered = verdict === null ? claims : favouring(claims, verdict);
  const currency = currencyFor(ordered, verdict, visible, page, ledger);
  if (verdict !== null) {
    ledger.note('price', verdict.reader, verdict.confidence);
    if (verdict.listPrice !== null) ledger.note('listPrice', verdict.reader, verdict.confidence);
  }
  const main: DetectedOffer = {
    price: verdict?.price ?? null,
    priceCurrency: verdict === null ? null : currency,
    listPrice: verdict?.listPrice ?? null,
    availability: ledger.pick('availability', ordered, ({ offer }) => offer.availability),
    itemCondition: ledger.pick('itemCondition', ordered, ({ offer }) => offer.itemCondition),
    seller: ledger.pick('seller', ordered, ({ offer }) => offer.seller),
    isFrom: verdict?.isFrom ?? false,
    isPersonal,
    unitPrice:
      verdict === null ? null : unitPriceFor(ordered, verdict, currency, page, ledger, beside),
  };
  const isEmpty = main.price === null && main.availability === null;
  return {
    offers: isEmpty ? [] : [main, ...others.filter(isOffer).map(plain)].slice(0, OFFERS_MAX),
    doubts: verdict?.doubt ? [verdict.doubt] : [],
  };
}

/** The reader whose price was believed speaks first about the rest of its offer, too. */
function favouring(claims: readonly PriceClaim[], verdict: PriceVerdict): PriceClaim[] {
  const isBelieved = (claim: PriceClaim) => claim.reader === verdict.reader;
  return [...claims.filter(isBelieved), ...claims.filter((claim) => !isBelieved(claim))];
}

function currencyFor(
  claims: readonly PriceClaim[],
  verdict: PriceVerdict | null,
  visible: VisibleText,
  page: Page,
  ledger: Ledger,
): string | null {
  if (verdict === null) return null;
  const said = ledger.pick('priceCurrency', claims, ({ offer }) =>
    parseCurrency(offer.priceCurrency),
  );
  if (said !== null) return said;
  const country = shopCountry(page.url, page.language);
  const printed = visible.currencyBeside(verdict.price, { country, language: page.language });
  const currency = parseCurrency(printed) ?? (country === null ? null : currencyOf(country));
  if (currency !== null) ledger.note('priceCurrency', verdict.reader, printed === null ? 0.4 : 0.6);
  return currency;
}

/** What a unit costs, by a reader that says the same price, else by what stands beside it. */
function unitPriceFor(
  claims: readonly PriceClaim[],
  { price }: PriceVerdict,
  currency: string | null,
  page: Page,
  ledger: Ledger,
  beside: BesidePrice,
): UnitPrice | null {
  const agreeing = claims.filter(
    ({ offer }) =>
      Number(offer.price) === Number(price) &&
      (offer.priceCurrency === null || offer.priceCurrency === currency),
  );
  const said = ledger.pick('unitPrice', agreeing, ({ offer }) => offer.unitPrice ?? null);
  if (said !== null) return said;
  const printed = beside.unitPrice(page, price, currency);
  if (printed !== null) ledger.note('unitPrice', 'visible', 0.7);
  return printed;
}

function isOffer(offer: OfferClaim): boolean {
  return offer.price !== null;
}

/** An allow-list copy: what only the judge needs stays behind. */
function plain(offer: OfferClaim): DetectedOffer {
  const {
    price,
    listPrice,
    availability,
    itemCondition,
    seller,
    isFrom,
    isPersonal = false,
    unitPrice = null,
  } = offer;
  const priceCurrency = parseCurrency(offer.priceCurrency);
  return {
    price,
    priceCurrency,
    listPrice,
    availability,
    itemCondition,
    seller,
    isFrom,
    isPersonal,
    unitPrice,
  };
}

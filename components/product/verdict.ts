/** The one sentence: what the memory says about this price, and no more than that. */
import type { IconName } from '@/components/ui/icon';
import type { OfferElsewhere } from '@/lib/domain/elsewhere';
import type { Money } from '@/lib/domain/money';
import { canBeBought } from '@/lib/domain/offer';
import type { ListingPrices } from '@/lib/domain/price-history';
import { formatAgo, formatDate, formatMoney } from '@/lib/format';
import { plural, t } from '@/lib/i18n';
import { elsewhereOf, pricesHere } from './memory-of-page';
import { availabilityWords } from './offer-words';
import { mainOffer, type ProductPage, priceHere } from './panel-state';

export type Verdict = {
  tone: 'good' | 'wait' | 'quiet';
  mark: IconName;
  title: string;
  detail: string;
};

/** The verdict on a page, or null while the memory is being read. `now` in ms since 1970. */
export function verdictOf(page: ProductPage, now: number): Verdict | null {
  if (page.memory === undefined) return null;
  const price = priceHere(page);
  const offer = mainOffer(page);
  if (price === null || offer === null) {
    return quiet('question', t('verdictNoPrice'), t('verdictNoPriceDetail'));
  }
  if (offer.isFrom) return quiet('question', t('verdictFrom'), t('verdictFromDetail'));
  if (offer.isPersonal) return quiet('eye', t('verdictPersonal'), t('verdictPersonalDetail'));
  if (!page.seen.isKept) return quiet('eye', t('verdictNotKept'), t('verdictNotKeptDetail'));
  const { cheaper, compared, others } = elsewhereOf(page);
  if (cheaper !== null && cheaper.price.amount < price.amount) {
    return cheaperElsewhere(price, cheaper, page.seen.shop, now);
  }
  const { availability } = offer;
  if (availability !== null && !canBeBought(availability)) {
    const detail = t('verdictUnavailableDetail', availabilityWords(availability));
    return { tone: 'wait', mark: 'cross', title: t('verdictUnavailable'), detail };
  }
  const history = pricesHere(page, price.currency);
  if (history !== null && history.visits > 1) return overTime(price, history, now);
  if (compared[0] !== undefined) return amongShops(price, compared[0], shopsOf(compared));
  if (others.length > 0) {
    return quiet('eye', t('verdictFirstHere'), plural(shopsOf(others), 'verdictFirstHereDetail'));
  }
  const title = page.seen.seenBefore ? t('verdictFirstVariant') : t('verdictFirst');
  return quiet('eye', title, t('verdictFirstDetail'));
}

function cheaperElsewhere(here: Money, there: OfferElsewhere, shop: string, now: number): Verdict {
  const less = { amount: here.amount - there.price.amount, currency: here.currency };
  const title =
    there.listing.shop === shop
      ? t('verdictCheaperSameShop', formatMoney(less))
      : t('verdictCheaper', formatMoney(less), there.listing.shop);
  const detail = t('verdictCheaperDetail', formatAgo(there.pricedAt, now));
  return { tone: 'wait', mark: 'down', title, detail };
}

function overTime(
  here: Money,
  { visits, first, lowest, points }: ListingPrices,
  now: number,
): Verdict {
  const since = formatDate(first.at, now);
  if (here.amount > lowest.price.amount) {
    const above = { amount: here.amount - lowest.price.amount, currency: here.currency };
    const then = formatMoney(lowest.price);
    const detail = plural(visits, 'verdictAboveDetail', then, formatDate(lowest.at, now));
    return { tone: 'wait', mark: 'up', title: t('verdictAbove', formatMoney(above)), detail };
  }
  if (points.every(({ price }) => price.amount === here.amount)) {
    return quiet('equal', plural(visits, 'verdictSame'), t('verdictSameDetail', since));
  }
  const detail =
    first.price.amount > here.amount
      ? t('verdictLowestDetail', formatMoney(first.price))
      : t('verdictLowestAgainDetail');
  return { tone: 'good', mark: 'check', title: plural(visits, 'verdictLowest', since), detail };
}

function amongShops(here: Money, next: OfferElsewhere, shops: number): Verdict {
  if (next.price.amount === here.amount) return quiet('equal', t('verdictEqual'), t('itemPrices'));
  const title = plural(shops, 'verdictCheapestHere');
  return { tone: 'good', mark: 'check', title, detail: t('itemPrices') };
}

function shopsOf(offers: readonly OfferElsewhere[]): number {
  return new Set(offers.map(({ listing }) => listing.shop)).size;
}

function quiet(mark: IconName, title: string, detail: string): Verdict {
  return { tone: 'quiet', mark, title, detail };
}

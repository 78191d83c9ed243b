/** One offer from memory: the shop, how sure it is the same, how old it is, the price, the link as found. */
import { RelativeTime } from '@/components/ui/relative-time';
import { ShopLink } from '@/components/ui/shop-link';
import type { OfferElsewhere } from '@/lib/domain/elsewhere';
import type { Listing } from '@/lib/domain/listing';
import { conditionOf } from '@/lib/domain/observation';
import { canBeBought } from '@/lib/domain/offer';
import { formatMoney } from '@/lib/format';
import { t } from '@/lib/i18n';
import styles from './offer-row.module.css';
import { availabilityWords, conditionWords } from './offer-words';

type OfferRowProps = {
  offer: OfferElsewhere;
  /** The listing that the shopper looks at, to say why both are the same product. */
  here: Listing | null;
  isBest?: boolean;
  now: number;
};

export function OfferRow({ offer, here, isBest = false, now }: OfferRowProps) {
  const { listing, price, pricedAt } = offer;
  const { variantLabel } = listing;
  const hasSameBarcode = here !== null && here.gtin !== null && here.gtin === listing.gtin;
  return (
    <li class={styles.row}>
      <ShopLink class={styles.shop} url={listing.url} shop={listing.shop} />
      <strong class={isBest ? styles.best : styles.price}>{formatMoney(price)}</strong>
      <span class={styles.why}>
        <span>{hasSameBarcode ? t('sameBarcode') : t('sameModel')}</span>
        <RelativeTime at={pricedAt} now={now} />
        {variantLabel !== null && (
          <span>
            <bdi>{variantLabel}</bdi>
          </span>
        )}
      </span>
      <span class={styles.state}>{statesOf(offer, here).join(', ')}</span>
    </li>
  );
}

/** What sets an offer apart from the one at hand. */
function statesOf(offer: OfferElsewhere, here: Listing | null): string[] {
  const { listing, price, isComparable } = offer;
  const { availability } = listing;
  const states: string[] = [];
  const condition = conditionOf(listing.itemCondition);
  if (condition !== conditionOf(here?.itemCondition ?? null)) {
    states.push(conditionWords(condition));
  }
  if (availability !== null && !canBeBought(availability)) {
    states.push(availabilityWords(availability));
  }
  if (here?.price != null && price.currency !== here.price.currency) {
    states.push(t('otherCurrency'));
  }
  // Nothing else keeps it from being compared: it was seen too long before.
  if (states.length === 0 && here?.price != null && !isComparable) states.push(t('oldPrice'));
  return states;
}

/** One product of the library, with the shops that it was seen at. */
import { Button } from '@/components/ui/button';
import { LetterTile } from '@/components/ui/letter-tile';
import { RelativeTime } from '@/components/ui/relative-time';
import { ShopLink } from '@/components/ui/shop-link';
import type { Listing } from '@/lib/domain/listing';
import { formatMoney } from '@/lib/format';
import { isolated, t } from '@/lib/i18n';
import type { LibraryEntry } from '@/lib/store/library';
import styles from './entry-row.module.css';
import type { Forget } from './use-forgetting';

type EntryRowProps = { entry: LibraryEntry; now: number; forget: Forget };

export function EntryRow({ entry, now, forget }: EntryRowProps) {
  const { id, name, brand } = entry.product;
  return (
    <li class={styles.entry}>
      <LetterTile text={brand ?? name} seed={id} small />
      <div class={styles.words}>
        <h2 class={styles.name} title={name}>
          <bdi>{name}</bdi>
        </h2>
        {brand !== null && (
          <p class={styles.brand}>
            <bdi>{brand}</bdi>
          </p>
        )}
        <ul class={styles.listings} aria-label={t('offersOf', isolated(name))}>
          {entry.listings.map((listing) => (
            <ListingLine key={listing.id} listing={listing} now={now} />
          ))}
        </ul>
      </div>
      <Button
        look="bare"
        aria-label={t('forgetProductLabel', isolated(name))}
        onClick={(click) => forget({ kind: 'product', productId: id, name }, click)}
      >
        {t('forget')}
      </Button>
    </li>
  );
}

function ListingLine({ listing, now }: { listing: Listing; now: number }) {
  const { price, pricedAt, lastSeenAt, variantLabel } = listing;
  return (
    <li class={styles.listing}>
      <span class={styles.shop}>
        <ShopLink url={listing.url} shop={listing.shop} />
        {variantLabel !== null && <bdi class={styles.variant}>{variantLabel}</bdi>}
      </span>
      <span class={styles.price}>{price === null ? t('noPriceKnown') : formatMoney(price)}</span>
      <span class={styles.ago}>
        <RelativeTime at={pricedAt ?? lastSeenAt} now={now} />
      </span>
    </li>
  );
}

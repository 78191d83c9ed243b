/** The shops that something was seen at; each can be forgotten whole, and so can everything. */
import { Button } from '@/components/ui/button';
import { RelativeTime } from '@/components/ui/relative-time';
import { plural, t } from '@/lib/i18n';
import type { KnownShop } from '@/lib/store/library';
import styles from './shop-list.module.css';
import type { Forget } from './use-forgetting';

/** From this width on the list stands open beside the entries. */
const WIDE = '(min-width: 900px)';

type ShopListProps = { shops: readonly KnownShop[]; now: number; forget: Forget };

export function ShopList({ shops, now, forget }: ShopListProps) {
  return (
    <details class={styles.shops} open={matchMedia(WIDE).matches}>
      <summary class={styles.title}>
        <h2>{t('shops')}</h2>
      </summary>
      <ul>
        {shops.map(({ shop, listings, lastSeenAt }) => (
          <li key={shop} class={styles.shop}>
            <div class={styles.words}>
              <bdi class={styles.name}>{shop}</bdi>
              <p class={styles.seen}>
                {plural(listings, 'listings')} · <RelativeTime at={lastSeenAt} now={now} />
              </p>
            </div>
            <Button
              look="bare"
              aria-label={t('forgetShopLabel', shop)}
              onClick={(click) => forget({ kind: 'shop', shop }, click)}
            >
              {t('forget')}
            </Button>
          </li>
        ))}
      </ul>
      <Button class={styles.all} onClick={(click) => forget({ kind: 'all' }, click)}>
        {t('forgetAll')}
      </Button>
    </details>
  );
}

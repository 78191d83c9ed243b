/** First, lowest and last price seen at this shop, with their days. */
import type { PricePoint } from '@/lib/domain/price-history';
import { formatDate, formatMoney } from '@/lib/format';
import { plural, t } from '@/lib/i18n';
import { pricesHere } from './memory-of-page';
import { type ProductPage, priceHere } from './panel-state';
import styles from './price-history.module.css';
import { SECTIONS } from './price-tiles';
import { Section } from './section';

/** Nothing when no price of this page is kept. */
export function PriceHistory({ page, now }: { page: ProductPage; now: number }) {
  const price = priceHere(page);
  const history = price === null ? null : pricesHere(page, price.currency);
  if (history === null) return null;
  const { first, lowest, last, visits } = history;
  const isOneMoment = first.at === last.at;
  return (
    <Section
      id={SECTIONS.history}
      title={t('historyTitle', page.seen.shop)}
      note={plural(visits, 'visits')}
    >
      <dl class={styles.points}>
        <Point label={t('historyFirst')} point={first} now={now} />
        {!isOneMoment && <Point label={t('historyLowest')} point={lowest} now={now} />}
        {!isOneMoment && <Point label={t('historyLast')} point={last} now={now} />}
      </dl>
    </Section>
  );
}

function Point({ label, point, now }: { label: string; point: PricePoint; now: number }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd class={styles.price}>{formatMoney(point.price)}</dd>
      <dd class={styles.day}>{formatDate(point.at, now)}</dd>
    </div>
  );
}

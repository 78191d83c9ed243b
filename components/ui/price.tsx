/** A price as the shop gives it: the amount, and what is crossed out beside it. */
import type { Money } from '@/lib/domain/money';
import { formatMoney } from '@/lib/format';
import { t } from '@/lib/i18n';
import styles from './price.module.css';

type PriceProps = {
  price: Money;
  listPrice?: Money | null;
  /** True for "from 19.90": nobody's price yet. */
  isFrom?: boolean;
};

export function Price({ price, listPrice = null, isFrom = false }: PriceProps) {
  const amount = formatMoney(price);
  return (
    <span class={styles.price}>
      <strong class={styles.amount}>{isFrom ? t('from', amount) : amount}</strong>
      {listPrice !== null && (
        <s class={styles.list}>
          <span class="for-ears">{t('listPrice')} </span>
          {formatMoney(listPrice)}
        </s>
      )}
    </span>
  );
}

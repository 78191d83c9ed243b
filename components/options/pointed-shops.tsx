/** The shops on whose pages the shopper pointed at something; each can be forgotten. */
import { Button } from '@/components/ui/button';
import { useLive } from '@/components/ui/use-live';
import type { PointedField } from '@/lib/domain/shop-rule';
import { type MessageKey, t } from '@/lib/i18n';
import { readPointedShops } from '@/lib/store/shop-rules';
import styles from './allowed-shops.module.css';

const NAMES = {
  price: 'fieldPrice',
  name: 'fieldName',
  image: 'fieldImage',
} as const satisfies Record<PointedField, MessageKey>;

export function PointedShops({
  onForget,
}: {
  onForget: (shop: string, click: MouseEvent) => void;
}) {
  const shops = useLive(readPointedShops, '');
  if (shops === undefined) return null;
  if (shops.length === 0) return <p>{t('optionsNoPointed')}</p>;
  return (
    <ul>
      {shops.map(({ shop, fields }) => (
        <li key={shop} class={styles.shop} data-pointed={shop}>
          <div class={styles.words}>
            <bdi class={styles.name}>{shop}</bdi>
            <p class={styles.note}>{fields.map((field) => t(NAMES[field])).join(', ')}</p>
          </div>
          <Button
            aria-label={t('forgetRulesLabel', shop)}
            onClick={(click) => onForget(shop, click)}
          >
            {t('forget')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

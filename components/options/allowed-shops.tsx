/** The shops that are read on every visit, each with a way to stop. */
import { useState } from 'preact/hooks';
import { Button } from '@/components/ui/button';
import { type Consent, stopShop } from '@/lib/consent/consent';
import { t } from '@/lib/i18n';
import styles from './allowed-shops.module.css';

export function AllowedShops({ shops }: { shops: Consent['shops'] }) {
  const [stopped, setStopped] = useState<string | null>(null);
  const stop = async (shop: string) => {
    await stopShop(shop);
    setStopped(shop);
  };
  return (
    <>
      {shops.length === 0 && <p>{t('optionsNoShops')}</p>}
      <ul>
        {shops.map(({ shop, granted }) => (
          <li key={shop} class={styles.shop} data-shop={shop}>
            <div class={styles.words}>
              <bdi class={styles.name}>{shop}</bdi>
              {!granted && <p class={styles.note}>{t('shopNotGranted')}</p>}
            </div>
            <Button aria-label={t('stopShop', shop)} onClick={() => stop(shop)}>
              {t('stop')}
            </Button>
          </li>
        ))}
      </ul>
      <p role="status" class={styles.note}>
        {stopped !== null && t('shopStopped', stopped)}
      </p>
    </>
  );
}

/** A link to a shop's page, opened exactly as it was found: no tag, no code, no referrer. */
import { parseHttpUrl } from '@/lib/domain/url';
import { t } from '@/lib/i18n';
import { classes } from './classes';
import styles from './shop-link.module.css';

type ShopLinkProps = { url: string; shop: string; class?: string };

/** An address that is not http(s) is no link: the shop's name alone stands there. */
export function ShopLink({ url, shop, class: extra }: ShopLinkProps) {
  if (parseHttpUrl(url) === null) {
    return (
      <span class={classes(styles.shop, extra)}>
        <bdi>{shop}</bdi>
      </span>
    );
  }
  return (
    <a class={classes(styles.shop, extra)} href={url} target="_blank" rel="noreferrer noopener">
      <bdi>{shop}</bdi>
      <span class="for-ears"> {t('opensNewTab')}</span>
    </a>
  );
}

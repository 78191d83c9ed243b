/** The rules that ship, one file a shop: only to correct or fill gaps, never how detection works. */
import { coversHost } from '@/lib/domain/covers-host';
import type { PageRule, ShopRule } from '@/lib/domain/shop-rule';
import { aliexpress } from './aliexpress';
import { ebay } from './ebay';
import { target } from './target';

/** Every shipped rule by the name of its file. */
export const SHOP_RULES: Readonly<Record<string, ShopRule>> = {
  aliexpress,
  ebay,
  target,
};

/** The shipped rules for pages at `hostname`. */
export function shippedRules(hostname: string): PageRule[] {
  return Object.values(SHOP_RULES)
    .filter(({ hosts }) => hosts.some((host) => coversHost(host, hostname)))
    .map(({ fields, pageUrl }) => ({ by: 'shop-rule', fields, pageUrl }));
}

/** Which host permission goes with which choice. */

/** Every http(s) page. */
export const EVERY_SHOP = ['*://*/*'];

/** All pages of one shop (registrable domain, or a bare host such as an IP address). */
export function patternsOf(shop: string): string[] {
  const isDomain = shop.includes('.') && !/^[\d.]+$|:/.test(shop);
  return [isDomain ? `*://*.${shop}/*` : `*://${shop}/*`];
}

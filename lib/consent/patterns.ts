/** Which host permission goes with which choice. */

/** Every http(s) page. */
export const EVERY_SHOP = ['*://*/*'];

/** All pages of one shop (registrable domain, or a bare host such as an IP address). */
export function patternsOf(shop: string): string[] {
  const isDomain = shop.includes('.') && !/^[\d.]+$|:/.test(shop);
  return [isDomain ? `*://*.${shop}/*` : `*://${shop}/*`];
}

/** True when one of the host patterns that `patternsOf` and `EVERY_SHOP` make covers the address. */
export function covers(patterns: readonly string[], url: string): boolean {
  const { hostname } = new URL(url);
  return patterns.some((pattern) => {
    const host = pattern.slice('*://'.length, -'/*'.length);
    if (host === '*') return true;
    if (!host.startsWith('*.')) return hostname === host;
    return hostname === host.slice(2) || hostname.endsWith(host.slice(1));
  });
}

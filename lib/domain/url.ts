/** Addresses: only http(s) ones exist for Bourdon, and none is ever altered. */

/** Longest address that is kept, in characters. */
export const URL_LIMIT = 2048;

/**
 * The absolute http(s) address that `text` names, resolved against `base`; null for every other
 * scheme (`javascript:`, `data:`, `blob:`, `file:` …, however mangled), for addresses with a
 * user name or password, for too long ones, and for what is no address.
 */
export function parseHttpUrl(text: unknown, base?: string): string | null {
  if (typeof text !== 'string' || text.length > URL_LIMIT) return null;
  const url = parseAny(text.trim(), base);
  if (url === null) return null;
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  if (url.username !== '' || url.password !== '') return null;
  return url.href.length > URL_LIMIT ? null : url.href;
}

/** The origin (`https://shop.example`) of an http(s) address, or null. */
export function originOf(text: unknown): string | null {
  const href = parseHttpUrl(text);
  return href === null ? null : new URL(href).origin;
}

/** True when both are http(s) addresses of one origin. */
export function isSameOrigin(left: unknown, right: unknown): boolean {
  const origin = originOf(left);
  return origin !== null && origin === originOf(right);
}

/** True when the names of both http(s) addresses end alike, "www.shop.example" and "pay.shop.example"; of any two under ".co.uk", too. */
export function isSameSite(left: string, right: string): boolean {
  return siteOf(left) === siteOf(right);
}

function siteOf(url: string): string {
  return new URL(url).hostname.split('.').slice(-2).join('.');
}

function parseAny(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

/** Which shop an address belongs to: its registrable domain, by the Public Suffix List. */
import { getDomain, getHostname } from 'tldts';

/**
 * The registrable domain of an http(s) address: "www.shop.co.uk" is "shop.co.uk". Shops that share a
 * platform's domain ("anna.myshopify.com") stay apart (private suffixes count). A host without one
 * (an IP address, "localhost") stands for itself. Null when there is no host at all.
 */
export function shopOf(url: string): string | null {
  return getDomain(url, { allowPrivateDomains: true }) ?? getHostname(url);
}

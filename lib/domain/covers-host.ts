/** Whether a rule's host is that of a page: in whole labels, so that no other shop can look like it. */

/** True when a rule for `host` is for pages at `hostname`: that host or, but for a bare label, one below it. */
export function coversHost(host: string, hostname: string): boolean {
  return hostname === host || (host.includes('.') && hostname.endsWith(`.${host}`));
}

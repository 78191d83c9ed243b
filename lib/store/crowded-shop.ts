/** How much of one shop is new in a day: a page that makes products without end must not fill the disk. */
import { database } from './database';

/** More pages of one shop than anybody opens in a day. */
export const NEW_A_DAY = 500;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * True when so many listings of a shop were seen within the last 24 hours that no new one is kept
 * there. Those that are known are not meant: whatever is kept stays, and is followed.
 */
export async function isCrowded(shop: string, now: number): Promise<boolean> {
  const recent = await database.listings
    .where('[shop+lastSeenAt]')
    .between([shop, now - DAY_MS], [shop, Number.POSITIVE_INFINITY])
    .count();
  return recent >= NEW_A_DAY;
}

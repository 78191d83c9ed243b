// What the toolbar button tells about a tab, asked in the same words in both browsers.
import * as z from 'zod/mini';

/** The text over the button's icon ('' for none) and its tooltip. */
export const Badge = z.object({ text: z.string(), title: z.string() });
export type Badge = z.infer<typeof Badge>;

/** An expression for any page of ours, or the background. */
export const BADGE_OF_ACTIVE_TAB = `browser.tabs.query({ active: true }).then(async ([tab]) => ({
  text: await browser.action.getBadgeText({ tabId: tab.id }),
  title: await browser.action.getTitle({ tabId: tab.id }),
}))`;

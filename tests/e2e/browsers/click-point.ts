// Where to click: puppeteer knows for itself, Firefox must be told.
import * as z from 'zod/mini';
import type { DrivenPage } from './extension-browser';
import { waitUntil } from './wait-until';

const Point = z.nullable(z.object({ x: z.number(), y: z.number() }));

/**
 * Scrolls the first match into view and gives its middle in CSS pixels of the viewport, once it is
 * visible and has stopped moving (images that arrive push what is below them).
 */
export function clickPoint(page: DrivenPage, selector: string): Promise<{ x: number; y: number }> {
  return waitUntil(`${selector} to be there and still`, async () =>
    Point.parse(await page.evaluate(middleOf, selector)),
  );
}

/** Runs in the page; null while there is nothing to click. */
async function middleOf(selector: string): Promise<{ x: number; y: number } | null> {
  const element = document.querySelector(selector);
  if (!element?.checkVisibility()) return null;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  const before = element.getBoundingClientRect();
  await new Promise((resolve) => setTimeout(resolve, 50));
  const box = element.getBoundingClientRect();
  const isStill = box.x === before.x && box.y === before.y;
  if (!isStill || box.width === 0 || box.height === 0) return null;
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

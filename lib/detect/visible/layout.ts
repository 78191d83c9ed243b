/** How a price is drawn, where the page is: what stylesheets hide, strike out or set in large type. */
import type { Page } from '@/lib/detect/page';
import type { PricePrint } from './price-prints';

/** Added to a print's features; empty without a layout, so that it neither helps nor harms. */
export type Drawn = { unseen?: number; struck?: number; size?: number };

/** Elements around a print whose style is looked at. */
const AROUND = 5;
/** Smaller than this, in CSS pixels, nobody reads it: text for screen readers is clipped to 1 x 1. */
const LEAST_PX = 2;
const LEAST_OPACITY = 0.15;
const PLAIN_PX = 16;

/** How `print` is drawn. Asks the browser to lay out the page: for a few prints only. */
export function drawnAs({ dom }: Page, { place }: PricePrint): Drawn {
  const box = dom.box(place.element);
  if (box === null) return {};
  const style = dom.style(place.element);
  const isSmall = box.width < LEAST_PX || box.height < LEAST_PX;
  const isOutside = box.right <= 0 || box.bottom + box.scrolled <= 0;
  const isInvisible = style !== null && style.visibility !== 'visible';
  let unseen = isSmall || isOutside || isInvisible || hasNoColour(style?.color ?? '');
  let struck = false;
  let element: Element | null = place.element;
  for (let step = 0; element !== null && step < AROUND; step++, element = dom.parent(element)) {
    const around = step === 0 ? style : dom.style(element);
    if (around === null) break;
    if (Number(around.opacity) < LEAST_OPACITY) unseen = true;
    if (around.textDecorationLine.includes('line-through')) struck = true;
  }
  const size = Number.parseFloat(style?.fontSize ?? '') / PLAIN_PX - 1;
  return {
    unseen: Number(unseen),
    ...(struck ? { struck: 1 } : {}),
    size: Number.isFinite(size) ? Math.max(-0.5, Math.min(1.5, size)) : 0,
  };
}

function hasNoColour(colour: string): boolean {
  return colour === 'transparent' || /^rgba\(.*, 0\)$/.test(colour);
}

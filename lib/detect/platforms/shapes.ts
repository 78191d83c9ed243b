/** What every platform's file gives: the product in a state of the shape that only this platform writes. */
import { parseMarkupPrice } from '@/lib/detect/markup-price';
import type { Page } from '@/lib/detect/page';
import type { SchemaNode } from '@/lib/detect/schema-node';
import { hundredths } from '@/lib/detect/shown-price';
import type { State } from './members';
import type { PickPrice } from './state';

/**
 * The product in a state, or null where the state is not this platform's. A product without a name
 * is the page's own by where it stood; all others are held against the page's heading.
 */
export type Shape = (state: State, page: Page) => SchemaNode | null;

/** Prices that are decimals, as numbers or in print. */
export const inDecimals: PickPrice = (leaves) =>
  leaves.map(({ text }) => parseMarkupPrice(text, null)?.price ?? null).find(Boolean) ?? null;

/** Prices that are whole numbers of hundredths, whatever the currency; with a point they are decimals. */
export const inHundredths: PickPrice = (leaves) =>
  inDecimals(leaves.map(({ path, text }) => ({ path, text: hundredths(text) ?? text })));

/** What every platform's file gives: the product in a state of the shape that only this platform writes. */
import type { Page } from '@/lib/detect/page';
import type { SchemaNode } from '@/lib/detect/schema-node';
import type { State } from './members';

/**
 * The product in a state, or null where the state is not this platform's. A product without a name
 * is the page's own by where it stands; all others are held against the page's heading.
 */
export type Shape = (state: State, page: Page) => SchemaNode | null;

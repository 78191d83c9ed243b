// What is read of the lantern's page when its JSON-LD says something else, or says it otherwise.
import type { Detection } from '@/lib/domain/detection';
import { detectHtml, jsonLdPage, lantern } from './detect-html';

/** A plain, right offer, with `more` over it. */
export function offer(more: Record<string, unknown> = {}): Record<string, unknown> {
  return { '@type': 'Offer', price: '98.99', priceCurrency: 'USD', ...more };
}

/** The main offer that is read where the lantern has these; undefined without any. */
export function withOffers(offers: unknown): Detection['offers'][number] | undefined {
  return detectHtml(jsonLdPage(lantern({ offers }))).offers[0];
}

/** The product that is read of a lantern without a sku, with `more` over it. */
export function productOf(more: Record<string, unknown>): Detection['product'] {
  return detectHtml(jsonLdPage(lantern({ sku: undefined, ...more }))).product;
}

/** The rating that is read of a lantern with `more` over it. */
export function ratingOf(more: Record<string, unknown>): Detection['rating'] {
  return detectHtml(jsonLdPage(lantern(more))).rating;
}

/** Reads RDFa Lite (vocab, typeof, property, resource) into schema.org nodes. */
import { type AttributeSyntax, readAttributeNodes } from '@/lib/detect/attribute-nodes';
import type { Page } from '@/lib/detect/page';
import type { SchemaNode } from '@/lib/detect/schema-node';

const RDFA: AttributeSyntax = {
  scopes: ['typeof'],
  type: 'typeof',
  property: 'property',
  ids: ['resource', 'about'],
  values: ['content', 'datetime'],
  propertyName,
};

/** The root nodes of the page's RDFa; bounded by BOUNDS. */
export function readRdfa(page: Page): SchemaNode[] {
  return readAttributeNodes(page, RDFA);
}

/** "name", "schema:name", "https://schema.org/name" are "name"; "og:title" and the like are not ours. */
function propertyName(term: string): string | null {
  if (/^https?:\/\/(?:www\.)?schema\.org\//i.test(term)) return term.replace(/^.*\//, '');
  const colon = term.indexOf(':');
  if (colon === -1) return term;
  return /^(?:schema|s|sdo)$/i.test(term.slice(0, colon)) ? term.slice(colon + 1) : null;
}

/** Reads microdata (itemscope, itemtype, itemprop, itemref) into schema.org nodes. */
import { type AttributeSyntax, readAttributeNodes } from '@/lib/detect/attribute-nodes';
import type { Dom } from '@/lib/detect/dom';
import type { Page } from '@/lib/detect/page';
import { BOUNDS, type SchemaNode } from '@/lib/detect/schema-node';

const MICRODATA: AttributeSyntax = {
  scopes: ['itemscope', 'itemtype'],
  type: 'itemtype',
  property: 'itemprop',
  ids: ['itemid'],
  values: ['content', 'datetime'],
  propertyName: (term) => term.replace(/^.*[/#:]/, ''),
  borrowed,
};

/** The root items of the page's microdata; bounded by BOUNDS. */
export function readMicrodata(page: Page): SchemaNode[] {
  return readAttributeNodes(page, MICRODATA);
}

/** itemref: properties that stand elsewhere in the page, under an element named by its id. */
function borrowed(dom: Dom, scopes: readonly Element[]): Map<Element, Element[]> {
  const owners = new Map<Element, Element[]>();
  let references = 0;
  for (const scope of scopes) {
    const ids = dom.attribute(scope, 'itemref')?.split(/\s+/) ?? [];
    for (const id of ids.slice(0, 50)) {
      const element = id === '' || references++ > BOUNDS.values ? null : dom.byId(id);
      if (element !== null) owners.set(element, [...(owners.get(element) ?? []), scope]);
    }
  }
  return owners;
}

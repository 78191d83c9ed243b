/** Reads data attributes and hidden fields around what buys the page's product: one claim at most. */
import type { Reading } from '@/lib/detect/claims';
import type { Dom } from '@/lib/detect/dom';
import type { Page } from '@/lib/detect/page';
import { stateOf } from '@/lib/detect/platforms/members';
import { productNode } from '@/lib/detect/platforms/state';
import { readingOf } from '@/lib/detect/product-claims';
import { shownPrices } from '@/lib/detect/shown-price';

/** What puts a product into the cart, by what shops' programs call it. */
const BUY =
  /add[-_]?(?:product[-_]?)?to[-_]?(?:cart|basket|bag)|(?:cart|basket)\/add|variations_form/i;
const BUYERS = ['form', 'button', 'input'];

/** Elements that are looked at: those that buy, those of the product's part, those around one. */
const BUY_MAX = 300;
const ELEMENTS_MAX = 1500;
const ANCESTORS_MAX = 40;

// NodeFilter.SHOW_ELEMENT, which is not there outside a browser.
const SHOW_ELEMENT = 1;

// Said of other things than the product as often as not.
const VAGUE = /^(?:name|title|url|image|images|id|items)$/;

/**
 * What the attributes and hidden fields of the product's own part of the page say where they all say
 * the same; empty where that part cannot be told. A price counts only where the page shows it.
 */
export function readAttributes(page: Page): Reading {
  const region = regionOf(page);
  if (region === null) return readingOf([], page);
  const said = new Map<string, string>();
  const say = (key: string, value: string) => {
    // Nothing is what two say differently.
    const known = said.get(key);
    said.set(key, known === undefined || known === value ? value : '');
  };
  const { dom } = page;
  for (const element of elementsIn(dom, region)) {
    for (const name of dom.attributeNames(element)) {
      const value = name.startsWith('data-') ? dom.attribute(element, name)?.trim() : '';
      if (value && value.length <= 200) say(name.slice(5), value);
    }
    if (dom.tag(element) === 'input' && dom.attribute(element, 'type') === 'hidden')
      say(dom.attribute(element, 'name') ?? '', dom.attribute(element, 'value') ?? '');
  }
  const state = [...(stateOf(said) ?? [])].filter(([key, value]) => value && !VAGUE.test(key));
  const node = productNode(new Map(state), shownPrices(page));
  return readingOf(node.properties.size === 0 ? [] : [node], page);
}

/** An element and those inside it, in the page's order. */
function elementsIn(dom: Dom, region: Element): Element[] {
  const elements = [region];
  const walker = dom.walker(region, SHOW_ELEMENT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (elements.push(node as Element) >= ELEMENTS_MAX) break;
  }
  return elements;
}

/** The smallest part of the page that holds both a heading and what buys; never the whole page. */
function regionOf({ dom }: Page): Element | null {
  const above = (element: Element) => {
    const chain: Element[] = [];
    let step: Element | null = element;
    for (; step !== null && chain.length < ANCESTORS_MAX; step = dom.parent(step)) chain.push(step);
    return chain.filter((one) => !/^(?:body|html)$/.test(dom.tag(one)));
  };
  const buys = (element: Element) =>
    ['class', 'id', 'name', 'action'].some((name) => BUY.test(dom.attribute(element, name) ?? ''));
  const buyers = BUYERS.flatMap((tag) => dom.named(tag, BUY_MAX)).filter(buys);
  const around = new Set(buyers.flatMap(above));
  const regions = dom.named('h1', 5).map((h1) => above(h1).find((one) => around.has(one)));
  return regions.find((region) => region !== undefined) ?? null;
}

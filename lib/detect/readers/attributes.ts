/** Reads data attributes and hidden fields around what buys the page's product: one claim at most. */
import type { Reading } from '@/lib/detect/claims';
import type { Page } from '@/lib/detect/page';
import { readingOf } from '@/lib/detect/product-claims';
import { addValue, schemaNode } from '@/lib/detect/schema-node';
import { shownPrice } from '@/lib/detect/shown-price';
import { visibleText } from '@/lib/detect/visible-text';

/** What puts a product into the cart, by what shops' programs call it. */
const BUY = [
  ...['cart', 'basket', 'bag'].flatMap((word) =>
    ['form[action', '[class', '[id'].map((start) => `${start}*="add-to-${word}" i]`),
  ),
  ...['cart', 'basket'].flatMap((word) =>
    ['form[action', '[class', '[id'].map((start) => `${start}*="addto${word}" i]`),
  ),
  'form[action*="/cart/add" i]',
  'form[action*="/basket/add" i]',
  '[name="add-to-cart"]',
].join();
const BUY_MAX = 200;
const ANCESTORS_MAX = 40;
const VALUES_MAX = 200;

// Per property the attributes, "data-" left out, then the names of hidden fields.
const NAMES: Readonly<Record<string, readonly [attributes: string, fields?: string]>> = {
  name: ['product-name product-title'],
  brand: ['brand product-brand'],
  sku: ['sku product-sku product-id product_id productid pid', 'sku product_id id_product pid'],
  gtin: ['gtin gtin13 ean ean13 upc barcode', 'gtin ean'],
  mpn: ['mpn'],
  price: ['price product-price sale-price current-price final-price price-amount'],
  listprice: ['list-price regular-price old-price original-price compare-at-price'],
  pricecurrency: ['currency currency-code price-currency'],
};

/**
 * What the attributes of the product's own part of the page say; empty where that part cannot be told
 * or is of several. A price counts only where the page shows it.
 */
export function readAttributes(page: Page): Reading {
  const region = regionOf(page);
  if (region === null) return readingOf([], page);
  const node = schemaNode(['product'], null);
  const visible = visibleText(page);
  for (const [property, [attributes, fields = '']] of Object.entries(NAMES)) {
    const own = attributes.split(' ').map((name) => onlyValue(page, region, `data-${name}`));
    const hidden = fields
      .split(' ')
      .map((name) => onlyValue(page, region, 'value', `input[name="${name}"]`));
    const texts = [...own, ...hidden].filter((text) => text !== null);
    const isAmount = property.endsWith('price');
    const text = isAmount ? shownPrice(texts, visible) : texts[0];
    if (!text) continue;
    if (property !== 'listprice') addValue(node, property, text);
    else {
      const before = schemaNode([], null);
      addValue(before, 'price', text);
      addValue(before, 'pricetype', 'ListPrice');
      addValue(node, 'pricespecification', before);
    }
  }
  return readingOf(node.properties.size === 0 ? [] : [node], page);
}

/** The smallest part of the page that holds both a heading and what buys; never the whole page. */
function regionOf({ dom }: Page): Element | null {
  const above = (element: Element) => {
    const chain: Element[] = [];
    let step: Element | null = element;
    for (; step !== null && chain.length < ANCESTORS_MAX; step = dom.parent(step)) chain.push(step);
    return chain.filter((one) => !/^(?:body|html)$/.test(dom.tag(one)));
  };
  const buyers = dom
    .all(BUY)
    .slice(0, BUY_MAX)
    .map((one) => new Set(above(one)));
  for (const heading of dom.named('h1', 5)) {
    const region = above(heading).find((one) => buyers.some((chain) => chain.has(one)));
    if (region !== undefined) return region;
  }
  return null;
}

/** The value that all of the region's elements agree on, or the nearest one around it; null without one. */
function onlyValue(
  { dom }: Page,
  region: Element,
  attribute: string,
  selector = `[${attribute}]`,
): string | null {
  const values = new Set<string>();
  for (const element of [region, ...dom.all(selector, region).slice(0, VALUES_MAX)]) {
    const value = dom.attribute(element, attribute)?.trim();
    if (value && value.length <= 200 && !/^\{|^\[/.test(value)) values.add(value);
  }
  for (let step = dom.parent(region); values.size === 0 && step !== null; step = dom.parent(step)) {
    const value = dom.attribute(step, attribute);
    if (value) values.add(value);
  }
  const [value] = values;
  return values.size === 1 ? (value ?? null) : null;
}

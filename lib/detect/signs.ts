/** The cheap look at a page that decides whether a detect run is worth its time; goes into the sense script. */
import { namedTypes } from './named-types';
import { type PlainDom, plainDomOf } from './plain-dom';
import { isLarge, showsPrice } from './price-sign';
import { PRODUCT_TYPES, WORK_TYPES } from './product-types';

// The first words of a part of an address that shops give one product: "/produkt/", "/products/", "/p-12".
const PRODUCT_PATHS = new Set(
  (
    'p dp pdp pd ip itm item prod product produkt produit prodotto producto shop classified listing annonce ' +
    'anzeige annuncio anuncio'
  ).split(' '),
);

// Tags that tell of a product, or of an article.
const METAS =
  'meta[property^="product:" i],meta[property^="og:price" i],meta[property="og:type" i],' +
  'meta[name^="product:" i],meta[name^="og:price" i],meta[name="og:type" i]';
const NAMED_METAS = 'meta[property],meta[name]';

// Where platforms leave a product, or the whole page, as JSON; attributes of platforms/sources.ts.
const STATE_ATTRIBUTES = ['data-product_variations', 'data-product-json'];
const STATE_IDS = ['__NEXT_DATA__', '__NUXT_DATA__'];

/** How much is looked at, whatever the page: characters of scripts, elements of a kind. */
const CHARACTERS_MAX = 2_000_000;
const ELEMENTS_MAX = 1000;
/** Of a page whose head the parser ended early: how far from its beginning its tags are sought, in elements. */
const HEAD_MAX = 300;

/**
 * True when the page carries markup of a product (JSON-LD that names such a type, not parsed, product
 * meta tags, a typed element), a platform's state with a price, has an address as products have, or,
 * where it is not written to be read, elements that are called or hold a price or a buy button. Misses
 * no page that a reader of detect-product.ts finds a product in; may be true where there is none in
 * the end. `isSeenLarge` says that the page was large already when it was looked at before: its names are
 * not looked at again.
 */
export function hasProductSign(document: Document, url: string, isSeenLarge = false): boolean {
  if (isProductPath(url)) return true;
  const dom = plainDomOf(document);
  const data = dataScripts(dom);
  const metas = metasOf(dom);
  return (
    data.isPriced ||
    hasProductType(data.types) ||
    metas.some((meta) => isProductMeta(dom, meta)) ||
    inAttribute(dom, 'itemtype') ||
    inAttribute(dom, 'typeof') ||
    STATE_ATTRIBUTES.some((name) => dom.first(`[${name}]`) !== null) ||
    STATE_IDS.some((id) => isPriced(textOf(dom, dom.byId(id)))) ||
    (!isWritten(dom, data.types, metas) && showsPrice(dom, isSeenLarge))
  );
}

/** True for a page whose names are too many to be looked at again and again. */
export function isLargePage(document: Document): boolean {
  return isLarge(plainDomOf(document));
}

// Without a pattern: to compile one would be a tenth of the whole look.
function isProductPath(url: string): boolean {
  const parts = url.toLowerCase().split('/');
  return parts.some((part, index) => {
    const [word = '', more] = part.split('-', 2);
    const isWhole = more === undefined;
    if (isWhole && index === parts.length - 1) return false;
    return PRODUCT_PATHS.has(word) || (word.endsWith('s') && PRODUCT_PATHS.has(word.slice(0, -1)));
  });
}

function hasProductType(types: ReadonlySet<string>): boolean {
  for (const type of types) {
    if (PRODUCT_TYPES.has(type) || WORK_TYPES.has(type) || type === 'products') return true;
  }
  return false;
}

/** The types that the page's JSON-LD names, and whether the state that Magento keeps in scripts has a price. */
function dataScripts(dom: PlainDom): { types: Set<string>; isPriced: boolean } {
  let left = CHARACTERS_MAX;
  let [data, state] = ['', ''];
  for (const script of dom.named('script', ELEMENTS_MAX)) {
    const type = dom.attribute(script, 'type')?.toLowerCase() ?? '';
    const isState = type.includes('x-magento-init');
    if (left <= 0 || !(isState || type.includes('ld+json'))) continue;
    const text = dom.text(script, left);
    left -= text.length;
    if (isState) state += `\n${text}`;
    else data += `\n${text}`;
  }
  return { types: namedTypes(data), isPriced: isPriced(state) };
}

/** The state of a page that sells something names a price; frameworks that keep one make news sites, too. */
function isPriced(state: string): boolean {
  return state !== '' && /"[\w-]{0,20}price[\w-]{0,20}"\s*:/i.test(state);
}

function textOf(dom: PlainDom, script: Element | null): string {
  return script === null ? '' : dom.text(script, CHARACTERS_MAX);
}

/** The telling tags in the head; of a page whose head the parser ended early, those among its first elements. */
function metasOf(dom: PlainDom): Element[] {
  const head = dom.first('head');
  const metas = head === null ? [] : dom.all(METAS, head).slice(0, ELEMENTS_MAX);
  const isWhole = metas.length > 0 || (head !== null && dom.all(NAMED_METAS, head).length > 0);
  if (isWhole) return metas;
  return dom
    .named('*', HEAD_MAX)
    .filter((element) => dom.tag(element) === 'meta' && nameOf(dom, element) !== '');
}

function nameOf(dom: PlainDom, meta: Element): string {
  return (dom.attribute(meta, 'property') ?? dom.attribute(meta, 'name') ?? '').toLowerCase();
}

function isProductMeta(dom: PlainDom, meta: Element): boolean {
  const name = nameOf(dom, meta);
  if (name === 'og:type') return contentOf(dom, meta).includes('product');
  return name.startsWith('product:') || name.startsWith('og:price');
}

function contentOf(dom: PlainDom, meta: Element): string {
  return (dom.attribute(meta, 'content') ?? '').toLowerCase();
}

/** True for a page that says of itself that it is an article, a blog's post or a recipe. */
function isWritten(dom: PlainDom, types: ReadonlySet<string>, metas: readonly Element[]): boolean {
  // What is written to be read shows prices of much that it does not sell.
  for (const type of types) {
    if (type.endsWith('article') || type.endsWith('blogposting') || type === 'recipe') return true;
  }
  return metas.some((meta) => {
    const type = nameOf(dom, meta) === 'og:type' ? contentOf(dom, meta) : '';
    return type.startsWith('article') || type.startsWith('blog');
  });
}

// One attribute per query: browsers answer "which elements have it?" from a filter, in 0.1 ms for
// 60,000 elements; a list of two, or a test of the value, makes them visit every element (5 ms).
function inAttribute(dom: PlainDom, name: string): boolean {
  return dom
    .all(`[${name}]`)
    .slice(0, ELEMENTS_MAX)
    .some((element) => hasProductType(typesIn(dom.attribute(element, name) ?? '')));
}

/** The words of the addresses and prefixed names in an attribute, in small letters. */
function typesIn(value: string): Set<string> {
  return new Set(value.toLowerCase().match(/[^\s/:#]+/g));
}

/** The cheap look at a page that decides whether a detect run is worth its time; goes into the sense script. */
import { type Dom, domOf } from './dom';

// The types of lib/detect/product-claims.ts; a sign is only a reason to look closer, so all count alike.
const TYPES =
  'products?|productgroup|individualproduct|productmodel|someproducts|vehicle|car|motorcycle|busorcoach|' +
  'motorizedbicycle|dietarysupplement|drug|book|audiobook|movie|musicalbum|videogame';

// A type after a "type" key, alone or in an array, without parsing; quotes may be escaped.
const QUOTE = '(?:&quot;|&#34;|\\\\?["\'])?';
const IN_JSON_LD = new RegExp(
  `type${QUOTE}\\s*:\\s*(?:${QUOTE}(?:[\\w:/.]{0,40}[:/#])?|\\[[^\\]]{0,200}?\\b)(?:${TYPES})\\b`,
  'i',
);
const IN_ATTRIBUTE = new RegExp(`(?:^|[/:#\\s])(?:${TYPES})(?:$|\\s)`, 'i');
const IN_META = /^(?:product:|og:price)/i;

// What shops call a price and what puts things into a cart, in class names and ids of many languages.
const SHOWN =
  /pri(?:ce|x|js)|preis|prezz|preci[oa]|prec_|\bpris\b|\bcen[ay]\b|\bpret\b|hinta|fiyat|add-?_?(?:to)?-?_?(?:cart|bag|basket|panier|carrito|carrello)|buy-?_?(?:now|button|btn|box)|warenkorb|purchase/i;
// An address of the kind that shops give one product.
const PRODUCT_PATH =
  /\/(?:p|dp|pd|ip|itm|item|prod|product|produkt|produit|prodotto|producto|shop|classified-ad|listing|annonce|anzeige|annuncio|anuncio)s?[/-]/i;

// Where platforms leave a product, or the whole page, as JSON; attributes of platforms/sources.ts.
const STATE_ATTRIBUTES = ['data-product_variations', 'data-product-json'];
const STATE_IDS = ['__NEXT_DATA__', '__NUXT_DATA__'];
// The state of a page that sells something names a price; those frameworks make news sites, too.
const PRICED = /"[\w-]{0,20}price[\w-]{0,20}"\s*:/i;

// What is written to be read shows prices of much that it does not sell.
const WRITTEN = new RegExp(
  `type${QUOTE}\\s*:\\s*\\[?\\s*${QUOTE}(?:[\\w:/.]{0,40}[:/#])?(?:\\w{0,20}article|(?:live)?blogposting|recipe)\\b`,
  'i',
);

/** How much is looked at, whatever the page: characters of scripts, elements of a kind, elements in order. */
const CHARACTERS_MAX = 2_000_000;
const ELEMENTS_MAX = 1000;
const SHOWN_MAX = 3000;

/**
 * True when the page carries markup of a product (JSON-LD that names such a type, not parsed, product
 * meta tags, a typed element), a platform's state with a price, has an address as products have, or,
 * where it is not written to be read, elements that are called or hold a price or a buy button. Misses
 * no page that a reader of detect-product.ts finds a product in; may be true where there is none in
 * the end. `isSameView` leaves out what it shows: that was looked at before.
 */
export function hasProductSign(document: Document, url: string, isSameView = false): boolean {
  const dom = domOf(document);
  const metas = metasOf(dom);
  const data = dataScripts(dom);
  return (
    PRODUCT_PATH.test(url) ||
    data.some(({ text, isState }) => (isState ? PRICED : IN_JSON_LD).test(text)) ||
    metas.some((meta) => isProductMeta(dom, meta)) ||
    inAttribute(dom, 'itemtype') ||
    inAttribute(dom, 'typeof') ||
    STATE_ATTRIBUTES.some((name) => dom.first(`[${name}]`) !== null) ||
    STATE_IDS.some((id) => PRICED.test(textOf(dom, dom.byId(id)))) ||
    (!isSameView && !isWritten(dom, data, metas) && showsPrice(dom))
  );
}

/** How many elements the page has: a cheap sign of whether it shows something new. */
export function elementCount(document: Document): number {
  return domOf(document).count();
}

type DataScript = { text: string; isState: boolean };

/** The page's JSON-LD, and the state that Magento keeps in scripts. */
function dataScripts(dom: Dom): DataScript[] {
  let left = CHARACTERS_MAX;
  const scripts: DataScript[] = [];
  for (const script of dom.named('script', ELEMENTS_MAX)) {
    const type = dom.attribute(script, 'type') ?? '';
    const isState = /x-magento-init/i.test(type);
    if (left <= 0 || !(isState || /ld\+json/i.test(type))) continue;
    const text = dom.text(script, left);
    left -= text.length;
    scripts.push({ text, isState });
  }
  return scripts;
}

function textOf(dom: Dom, script: Element | null): string {
  return script === null ? '' : dom.text(script, CHARACTERS_MAX);
}

/** The tags in the head; of a page whose head the parser ended early, those anywhere. */
function metasOf(dom: Dom): Element[] {
  const head = dom.first('head');
  const metas = head === null ? [] : dom.all('meta', head).slice(0, ELEMENTS_MAX);
  return metas.some((meta) => nameOf(dom, meta) !== '') ? metas : dom.named('meta', ELEMENTS_MAX);
}

function isProductMeta(dom: Dom, meta: Element): boolean {
  const name = nameOf(dom, meta);
  if (IN_META.test(name)) return true;
  return /^og:type$/i.test(name) && /product/i.test(dom.attribute(meta, 'content') ?? '');
}

function nameOf(dom: Dom, meta: Element): string {
  return dom.attribute(meta, 'property') ?? dom.attribute(meta, 'name') ?? '';
}

/** True for a page that says of itself that it is an article, a blog's post or a recipe. */
function isWritten(dom: Dom, data: readonly DataScript[], metas: readonly Element[]): boolean {
  const isOpenArticle = (meta: Element) =>
    /^og:type$/i.test(nameOf(dom, meta)) &&
    /^(?:article|blog)/i.test(dom.attribute(meta, 'content') ?? '');
  return data.some(({ text }) => WRITTEN.test(text)) || metas.some(isOpenArticle);
}

// One attribute per query: browsers answer "which elements have it?" from a filter, in 0.1 ms for
// 60,000 elements; a list of two, or a test of the value, makes them visit every element (5 ms).
function inAttribute(dom: Dom, name: string): boolean {
  const elements = dom.all(`[${name}]`).slice(0, ELEMENTS_MAX);
  return elements.some((element) => IN_ATTRIBUTE.test(dom.attribute(element, name) ?? ''));
}

/** What carries the names of prices and buy buttons, and what prices are printed in. */
const NAMED_TAGS = new Set('button form input span div p a strong'.split(' '));
const PRINT_TAGS = new Set('span div td p b strong'.split(' '));

// A short text of its own with a currency's sign beside a number, where no name tells anything. Without
// the classes of Unicode: to compile those takes longer than the whole look.
const SIGN = '[$€£¥\\u20a0-\\u20c0﷼＄￡￥￦]';
const DIGIT = '[0-9\\u0660-\\u0669\\u06f0-\\u06f9]';
const WORD = '[kK][rR]\\b|[kK]č|z[łŁ]|[lL][eE][iI]|[fF][tT]\\b|руб|тг|лв|ر\\.س|د\\.إ';
const PRINT = new RegExp(
  `${SIGN} ?${DIGIT}|${DIGIT}(?:[ \\u00a0\\u202f]|:-|,-)?(?:${SIGN}|${WORD})`,
);
const PRINT_MAX = 30;

function showsPrice(dom: Dom): boolean {
  // Most elements share their names with many others.
  const seen = new Set<string>();
  const isCalledSo = (name: string | null) => {
    if (name === null || seen.has(name)) return false;
    seen.add(name);
    return SHOWN.test(name);
  };
  return dom.named('*', SHOWN_MAX).some((element) => {
    const tag = dom.tag(element);
    const isNamed = NAMED_TAGS.has(tag);
    if (isNamed && isCalledSo(dom.attribute(element, 'class'))) return true;
    if (isNamed && isCalledSo(dom.attribute(element, 'id'))) return true;
    const text = PRINT_TAGS.has(tag) ? dom.ownText(element) : '';
    return text !== '' && text.length <= PRINT_MAX && PRINT.test(text);
  });
}

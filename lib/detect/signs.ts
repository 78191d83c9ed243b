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
  /\/(?:p|dp|pd|ip|itm|item|prod|product|produkt|produit|prodotto|producto|artikel|article|shop)s?[/-]/i;

// Where platforms leave a product, or the whole page, as JSON; attributes of platforms/sources.ts.
const STATE_ATTRIBUTES = ['data-product_variations', 'data-product-json'];
const STATE_IDS = ['__NEXT_DATA__', '__NUXT_DATA__'];
// The state of a page that sells something names a price; those frameworks make news sites, too.
const PRICED = /"[\w-]{0,20}price[\w-]{0,20}"\s*:/i;

/** How much is looked at, whatever the page: characters of JSON-LD, elements of a kind. */
const CHARACTERS_MAX = 2_000_000;
const ELEMENTS_MAX = 1000;
const NAMES_MAX = 1500;
const NAMED_TAGS = ['button', 'form', 'input', 'span', 'div', 'p', 'a', 'strong'];

/**
 * True when the page carries markup of a product (JSON-LD that names such a type, not parsed, product
 * meta tags, a typed element) or a platform's state with a price, has an address as products have, or elements that are called a price
 * or a buy button. Misses no page that a reader of detect-product.ts finds a product in; may be true
 * where there is none in the end. Costs a millisecond at most.
 */
export function hasProductSign(document: Document, url: string): boolean {
  const dom = domOf(document);
  return (
    PRODUCT_PATH.test(url) ||
    inJsonLd(dom) ||
    inMeta(dom) ||
    inAttribute(dom, 'itemtype') ||
    inAttribute(dom, 'typeof') ||
    STATE_ATTRIBUTES.some((name) => dom.first(`[${name}]`) !== null) ||
    STATE_IDS.some((id) => isPriced(dom, dom.byId(id))) ||
    NAMED_TAGS.some((tag) => inNames(dom, tag)) ||
    PRINT_TAGS.some((tag) => isPrinted(dom, tag))
  );
}

// A short text of its own with a currency's sign beside a number, where no name tells anything.
const PRINT =
  /\p{Sc} ?\p{Nd}|\p{Nd}(?: |:-|,-)?(?:\p{Sc}|kr\b|zł|lei|kč|ft\b|руб|тг|лв|ر\.س|د\.إ)/iu;
const PRINT_TAGS = ['span', 'div', 'td', 'p', 'b', 'strong'];
const PRINT_MAX = 30;

function isPrinted(dom: Dom, tag: string): boolean {
  return dom.named(tag, NAMES_MAX).some((element) => {
    const text = dom.ownText(element);
    return text.length <= PRINT_MAX && PRINT.test(text);
  });
}

// By tag and not by a selector on the class: browsers list elements of a tag without visiting the rest.
function inNames(dom: Dom, tag: string): boolean {
  return dom.named(tag, NAMES_MAX).some((element) => {
    const name = dom.attribute(element, 'class');
    const id = dom.attribute(element, 'id');
    return (name !== null && SHOWN.test(name)) || (id !== null && SHOWN.test(id));
  });
}

function inJsonLd(dom: Dom): boolean {
  let left = CHARACTERS_MAX;
  for (const script of dom.named('script', ELEMENTS_MAX)) {
    const type = dom.attribute(script, 'type') ?? '';
    if (/x-magento-init/i.test(type) && isPriced(dom, script)) return true;
    if (!/ld\+json/i.test(type)) continue;
    const text = dom.text(script, left);
    if (IN_JSON_LD.test(text)) return true;
    left -= text.length;
    if (left <= 0) return false;
  }
  return false;
}

function isPriced(dom: Dom, script: Element | null): boolean {
  return script !== null && PRICED.test(dom.text(script, CHARACTERS_MAX));
}

function inMeta(dom: Dom): boolean {
  return dom.named('meta', ELEMENTS_MAX).some((tag) => {
    const name = dom.attribute(tag, 'property') ?? dom.attribute(tag, 'name') ?? '';
    if (IN_META.test(name)) return true;
    return /^og:type$/i.test(name) && /product/i.test(dom.attribute(tag, 'content') ?? '');
  });
}

// One attribute per query: browsers answer "which elements have it?" from a filter, in 0.1 ms for
// 60,000 elements; a list of two, or a test of the value, makes them visit every element (5 ms).
function inAttribute(dom: Dom, name: string): boolean {
  const elements = dom.all(`[${name}]`).slice(0, ELEMENTS_MAX);
  return elements.some((element) => IN_ATTRIBUTE.test(dom.attribute(element, name) ?? ''));
}

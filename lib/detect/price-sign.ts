/** Whether a page shows a price or a way to buy, seen in names and short texts alone. */
import type { PlainDom } from './plain-dom';

/** How many elements are looked at, in the page's order: what it sells stands among the first. */
const SHOWN_MAX = 3000;
/** A page of more elements than this is large. */
const LARGE_PAGE = 10_000;
/** Longest text of which one question is quicker than a question to each element, in characters. */
const TEXT_MAX = 500_000;

/** What carries the names of prices and buy buttons, and what prices are printed in. */
const NAMED_TAGS = 'button form input span div p a strong';
const PRINT_TAGS = 'span div td p b strong';

/** Longest text that is a price and no sentence, in characters. */
const PRINT_MAX = 30;

/**
 * True when one of the page's first elements is called a price or a buy button, or holds a price. What
 * comes late to a large page is noticed by its print alone where `isSeenLarge` says that its names were
 * looked at when it was large: to ask all elements for them takes ten times as long.
 */
export function showsPrice(dom: PlainDom, isSeenLarge: boolean): boolean {
  return isAnyPrinted(dom) || (!(isSeenLarge && isLarge(dom)) && isAnyCalledSo(dom));
}

/** True for a page of very many elements. */
export function isLarge(dom: PlainDom): boolean {
  return dom.hasMoreThan(LARGE_PAGE);
}

function isAnyCalledSo(dom: PlainDom): boolean {
  const tags = new Set(NAMED_TAGS.split(' '));
  // Most elements share their names with many others.
  const others = new Set<string>();
  const isPriceNamed = (element: Element, attribute: string) => {
    const name = dom.attribute(element, attribute);
    if (name === null || others.has(name)) return false;
    if (isPriceName(name.toLowerCase())) return tags.has(dom.tag(element));
    others.add(name);
    return false;
  };
  return dom.hasAmong(
    SHOWN_MAX,
    (element) => isPriceNamed(element, 'class') || isPriceNamed(element, 'id'),
  );
}

function isAnyPrinted(dom: PlainDom): boolean {
  // One question for all: most pages without a price hold no such print at all.
  const beginning = dom.beginning(SHOWN_MAX);
  if (beginning.length <= TEXT_MAX && !isPrint(beginning)) return false;
  const tags = new Set(PRINT_TAGS.split(' '));
  return dom.hasAmong(SHOWN_MAX, (element) => {
    const text = tags.has(dom.tag(element)) ? dom.ownText(element) : '';
    return text !== '' && text.length <= PRINT_MAX && isPrint(text);
  });
}

// What shops call a price and what puts things into a cart, in class names and ids of many languages.
// Patterns stand in functions: one that is not asked for need not be compiled.
function isPriceName(name: string): boolean {
  const pattern =
    /pri(?:ce|x|js)|preis|prezz|preci[oa]|prec_|\bpris\b|\bcen[ay]\b|\bpret\b|hinta|fiyat|add-?_?(?:to)?-?_?(?:cart|bag|basket|panier|carrito|carrello)|buy-?_?(?:now|button|btn|box)|warenkorb|purchase/;
  return pattern.test(name);
}

// A currency's sign beside a number. Without the classes of Unicode: to compile those takes longer than the whole
// look. Without an end of a word: the next element's text may follow at once ("100 kr" and "Köp").
function isPrint(text: string): boolean {
  const pattern =
    /[$€£¥\u20a0-\u20c0﷼＄￡￥￦] ?[0-9\u0660-\u0669\u06f0-\u06f9]|[0-9\u0660-\u0669\u06f0-\u06f9](?:[ \u00a0\u202f]|:-|,-)?(?:[$€£¥\u20a0-\u20c0﷼＄￡￥￦]|[kK][rR]|[kK]č|z[łŁ]|[lL][eE][iI]|[fF][tT]|руб|тг|лв|ر\.س|د\.إ)/;
  return pattern.test(text);
}

/** What a reader of the page can see of a price: does this number stand in the text, and beside which currency? */
import { latinDigits } from '@/lib/domain/latin-digits';
import { parsePriceText, pricePattern } from '@/lib/domain/price-text';
import type { Dom } from './dom';
import type { Page } from './page';

export type VisibleText = {
  /** True when the number of a decimal string is printed somewhere, with any grouping and decimal habit. */
  shows(price: string): boolean;
  /** True when any price in this currency is printed; without one, a price in any. */
  showsPriceIn(currency: string | null): boolean;
  /** The currency printed beside the number, as ISO 4217, or null. */
  currencyBeside(
    price: string,
    hint: { country: string | null; language: string | null },
  ): string | null;
};

/** Characters and nodes that are looked at, at most. */
const TEXT_MAX = 400_000;
const NODES_MAX = 100_000;
const DEPTH_MAX = 200;

// NodeFilter.SHOW_TEXT, which is not there outside a browser.
const SHOW_TEXT = 4;

const UNSEEN_TAGS = 'head script style noscript template iframe object svg datalist textarea'.split(
  ' ',
);
const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A text without digits is kept if it is as short as a currency or a decimal sign beside a number. */
const SHORT_TEXT = 6;

/** The page's visible text as far as markup tells: nothing hidden by attribute or inline style. Read once, on first use. */
export function visibleText(page: Page): VisibleText {
  let collected: string | null = null;
  const text = () => {
    collected ??= collect(page);
    return collected;
  };
  const find = (price: string) => printOf(price).exec(text());
  return {
    shows: (price) => find(price) !== null,
    showsPriceIn: (currency) => pricePattern(currency).test(text()),
    currencyBeside: (price, hint) => {
      const found = find(price);
      if (found === null) return null;
      const end = found.index + found[0].length;
      const around = text().slice(Math.max(0, found.index - 8), end + 8);
      return parsePriceText(around, hint)?.priceCurrency ?? null;
    },
  };
}

function collect(page: Page): string {
  const { dom } = page;
  const root = dom.root();
  if (root === null) return '';
  const isSeen = seenBy(dom, unseenElements(dom));
  const walker = dom.walker(root, SHOW_TEXT);
  const parts: string[] = [];
  let length = 0;
  let node = walker.nextNode();
  for (let count = 0; node !== null && length < TEXT_MAX && count < NODES_MAX; count++) {
    const text = node.nodeValue ?? '';
    if (/\p{Nd}/u.test(text) ? isSeen(dom.parent(node)) : text.length <= SHORT_TEXT) {
      parts.push(text);
      length += text.length;
    }
    node = walker.nextNode();
  }
  return latinDigits(parts.join(' ')).replace(/\s+/g, ' ');
}

function unseenElements(dom: Dom): ReadonlySet<Element> {
  const styled = dom
    .all('[style]')
    .filter((one) => UNSEEN_STYLE.test(dom.attribute(one, 'style') ?? ''));
  const tagged = UNSEEN_TAGS.flatMap((tag) => dom.named(tag, NODES_MAX));
  return new Set([...dom.all('[hidden]'), ...dom.all('dialog:not([open])'), ...styled, ...tagged]);
}

/** Whether an element stands in none of `unseen`; what was found out about its ancestors is remembered. */
function seenBy(dom: Dom, unseen: ReadonlySet<Element>): (element: Element | null) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const passed: Element[] = [];
    let step = element;
    let isSeen = true;
    for (; step !== null && passed.length < DEPTH_MAX; step = dom.parent(step)) {
      const before = known.get(step);
      if (before !== undefined || unseen.has(step)) {
        isSeen = before ?? false;
        break;
      }
      passed.push(step);
    }
    for (const one of passed) known.set(one, isSeen);
    return isSeen;
  };
}

/** A pattern for a decimal string as shops print it: "1234.5" is "1 234,50", "1.234,50", "1234.50", "1234 50". */
function printOf(price: string): RegExp {
  const [whole = '', fraction = ''] = price.split('.');
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3)
    groups.unshift(whole.slice(Math.max(0, end - 3), end));
  const grouped = groups.join("[.,'’· ]?");
  const lakhs = whole
    .replace(/\B(?=(?:\d\d)+\d{3}$)/g, ',')
    .replace(/\d{3}$/, ',$&')
    .replace(',,', ',');
  const number = whole.length > 5 ? `(?:${grouped}|${lakhs})` : grouped;
  // "12<sup>99</sup>" and "12€99": the decimal sign may be a gap or the currency.
  const cents = fraction === '' ? '(?:[.,·] ?(?:0{1,3}|[-–]))?' : `[.,· €$£]{1,3}${fraction}0*`;
  return new RegExp(`(?<!\\d|\\d[.,'’])${number}${cents}(?!\\d|[.,]\\d)`);
}

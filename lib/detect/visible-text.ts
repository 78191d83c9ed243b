/** What a reader of the page can see of a price: does this number stand in the text, and beside which currency? */
import { latinDigits } from '@/lib/domain/latin-digits';
import { parsePriceText, pricePattern } from '@/lib/domain/price-text';
import { withoutInvisible } from '@/lib/domain/text';
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
  /** The text nodes that the number is printed in: the first `max`. */
  nodesWith(price: string, max: number): Node[];
};

/** Characters, nodes, ancestors and matches that are looked at, at most. */
const TEXT_MAX = 400_000;
const NODES_MAX = 100_000;
const DEPTH_MAX = 200;
const MATCHES_MAX = 200;

// NodeFilter.SHOW_TEXT, which is not there outside a browser.
const SHOW_TEXT = 4;

const UNSEEN_TAGS = new Set(
  'head script style noscript template iframe object svg datalist textarea'.split(' '),
);
const UNSEEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;
/** A text without digits is kept if it is as short as a currency or a decimal sign beside a number. */
const SHORT_TEXT = 6;
/** How far from a number its currency stands, in characters. */
const BESIDE = 8;
/** Longer than what people read in one piece: perhaps a script's. */
const LONG_TEXT = 300;

// A page is the object of one detection: nothing in it changes meanwhile.
const texts = new WeakMap<Page, VisibleText>();

/**
 * The page's visible text as far as markup tells: nothing hidden by attribute or inline style. Read
 * once, on first use; whether a place is seen is only asked where a number was found.
 */
export function visibleText(page: Page): VisibleText {
  const known = texts.get(page);
  if (known !== undefined) return known;
  const text = readVisibleText(page);
  texts.set(page, text);
  return text;
}

function readVisibleText(page: Page): VisibleText {
  let collected: Collected | null = null;
  const findAll = (pattern: RegExp, max: number) => {
    collected ??= collect(page);
    return seenMatches(page.dom, collected, pattern, max);
  };
  const find = (pattern: RegExp) => findAll(pattern, 1)[0] ?? null;
  return {
    shows: (price) => find(printOf(price)) !== null,
    showsPriceIn: (currency) => find(pricePattern(currency)) !== null,
    currencyBeside: (price, hint) => {
      const found = find(printOf(price));
      if (found === null) return null;
      return parsePriceText(around(found), hint)?.priceCurrency ?? null;
    },
    nodesWith: (price, max) => findAll(printOf(price), max).map(({ node }) => node),
  };
}

/** A match with the characters beside it, up to the next number on either side: that one has its own currency. */
function around({ text, start, end }: Match): string {
  const before = text.slice(Math.max(0, start - BESIDE), start).replace(/^.*\d/s, '');
  return before + text.slice(start, end) + text.slice(end, end + BESIDE).replace(/\d.*/s, '');
}

/** Texts with digits and the short ones between them; `starts` says where each node's begins. */
type Collected = { text: string; nodes: readonly Node[]; starts: readonly number[] };

function collect({ dom }: Page): Collected {
  const nodes: Node[] = [];
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  // Most text nodes are the white space between elements: each keeps its two sides two characters apart.
  let gap = '';
  const root = dom.root();
  const walker = root === null ? null : dom.walker(root, SHOW_TEXT);
  let node = walker?.nextNode() ?? null;
  for (let count = 0; node !== null && length < TEXT_MAX && count < NODES_MAX; count++) {
    const raw = node.nodeValue ?? '';
    // To trim is quicker than any question to a pattern.
    if (raw.trim() === '') {
      if (raw.length <= SHORT_TEXT) gap += '  ';
    } else if ((raw.length <= SHORT_TEXT || /\p{Nd}/u.test(raw)) && !isScript(dom, node, raw)) {
      const part = latinDigits(withoutInvisible(raw)).replace(/\s+/g, ' ');
      nodes.push(node);
      starts.push(length + gap.length);
      parts.push(gap + part);
      length += gap.length + part.length + 1;
      gap = '';
    }
    node = walker?.nextNode() ?? null;
  }
  return { text: parts.join(' '), nodes, starts };
}

function isScript(dom: Dom, node: Node, text: string): boolean {
  if (text.length < LONG_TEXT) return false;
  const parent = dom.parent(node);
  return parent !== null && UNSEEN_TAGS.has(dom.tag(parent));
}

type Match = { text: string; node: Node; start: number; end: number };

/** The first `max` matches that stand in seen places. */
function seenMatches(
  dom: Dom,
  { text, nodes, starts }: Collected,
  pattern: RegExp,
  max: number,
): Match[] {
  const every = new RegExp(pattern.source, `${pattern.flags}g`);
  const seen: Match[] = [];
  let count = 0;
  for (const match of text.matchAll(every)) {
    if (count++ > MATCHES_MAX) break;
    const node = nodes[indexBefore(starts, match.index)];
    if (node === undefined || !isSeen(dom, node)) continue;
    seen.push({ text, node, start: match.index, end: match.index + match[0].length });
    if (seen.length >= max) break;
  }
  return seen;
}

/** The index of the last of the ascending `starts` that is not above `place`. */
function indexBefore(starts: readonly number[], place: number): number {
  let [low, high] = [0, starts.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle;
  }
  return low;
}

function isSeen(dom: Dom, node: Node): boolean {
  let step = dom.parent(node);
  for (let depth = 0; step !== null && depth < DEPTH_MAX; depth++) {
    const tag = dom.tag(step);
    if (UNSEEN_TAGS.has(tag) || dom.attribute(step, 'hidden') !== null) return false;
    if (tag === 'dialog' && dom.attribute(step, 'open') === null) return false;
    if (UNSEEN_STYLE.test(dom.attribute(step, 'style') ?? '')) return false;
    step = dom.parent(step);
  }
  return true;
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

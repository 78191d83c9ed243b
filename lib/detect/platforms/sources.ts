/** Where the platforms' state stands in a page: scripts that are JSON, attributes that are, and code. */
import { parseLenientJson } from '@/lib/detect/lenient-json';
import type { Page } from '@/lib/detect/page';
import { joinCache } from './graph-cache';
import { inlineJson } from './inline-json';
import { flightRows } from './next';
import { unflatten } from './nuxt';

/** Characters of scripts and attributes that are read in a page, and elements of a kind. */
const CHARACTERS_MAX = 2_000_000;
const ELEMENTS_MAX = 300;

/** Attributes that hold a product as JSON; each asked for alone, which browsers answer at once. */
const ATTRIBUTES =
  'data-product_variations data-product data-product-json data-gtmdata data-gtm data-analytics data-tracking'.split(
    ' ',
  );

/** The page's states, in its order: JSON values, unchecked. What names no price is not read at all. */
export function statesOf(page: Page): unknown[] {
  const { dom } = page;
  const budget = { left: CHARACTERS_MAX };
  const states: unknown[] = [];
  for (const name of ATTRIBUTES)
    for (const element of dom.all(`[${name}]`).slice(0, ELEMENTS_MAX)) {
      const text = dom.attribute(element, name) ?? '';
      if (spend(budget, text)) states.push({ [name]: parseLenientJson(text)[0] });
    }
  const pushed: unknown[] = [];
  const templates = dom.all('template[data-varname]').slice(0, ELEMENTS_MAX);
  const scripts = dom.named('script', 1000);
  for (const script of [...scripts, ...templates.flatMap((one) => dom.inside(one, 'script'))]) {
    const type = dom.attribute(script, 'type') ?? '';
    if (/ld\+json/i.test(type) || dom.attribute(script, 'src') !== null) continue;
    const text = dom.text(script, budget.left + 1);
    if (text.includes('__next_f')) pushed.push(...inlineJson(text, budget, () => true));
    else if (/^\s*[{[]/.test(text)) {
      if (spend(budget, text)) states.push(joinCache(unflatten(parseLenientJson(text)[0])));
    } else if (isWanted(text)) states.push(...inlineJson(text, budget, isWanted).map(joinCache));
  }
  return [...states, ...flightRows(pushed)];
}

function isWanted(text: string): boolean {
  return /price/i.test(text);
}

function spend(budget: { left: number }, text: string): boolean {
  if (text.length > budget.left || !isWanted(text)) return false;
  budget.left -= text.length;
  return true;
}

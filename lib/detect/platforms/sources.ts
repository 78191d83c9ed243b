/** Where the platforms' state stands in a page: scripts that are JSON, attributes that are, and code. */
import { parseLenientJson } from '@/lib/detect/lenient-json';
import type { Page } from '@/lib/detect/page';
import { inlineJson } from './inline-json';
import { flightRows } from './next';
import { followReferences } from './references';

/** Characters of scripts and attributes that are read in a page, and elements of a kind. */
const CHARACTERS_MAX = 2_000_000;
const ELEMENTS_MAX = 1000;

/** Attributes that hold a product as JSON; each asked for alone, which browsers answer at once. */
const ATTRIBUTES = 'product_variations product product-json gtmdata gtm analytics'.split(' ');

/** The page's states: JSON values, unchecked. What names no price is not read at all. */
export function statesOf({ dom }: Page): unknown[] {
  const budget = { left: CHARACTERS_MAX };
  const states: unknown[] = [];
  const pushed: unknown[] = [];
  const read = (text: string, wrap: (value: unknown) => unknown) => {
    if (text.length > budget.left || !isWanted(text)) return;
    budget.left -= text.length;
    states.push(wrap(parseLenientJson(text)[0]));
  };
  for (const name of ATTRIBUTES.map((one) => `data-${one}`))
    for (const element of dom.all(`[${name}]`).slice(0, ELEMENTS_MAX))
      read(dom.attribute(element, name) ?? '', (value) => ({ [name]: value }));
  const templates = dom.all('template[data-varname]').slice(0, ELEMENTS_MAX);
  const scripts = dom.named('script', ELEMENTS_MAX);
  for (const script of [...scripts, ...templates.flatMap((one) => dom.inside(one, 'script'))]) {
    if (/ld\+json/i.test(dom.attribute(script, 'type') ?? '')) continue;
    const text = dom.text(script, budget.left + 1);
    const isStream = text.includes('__next_f');
    if (/^\s*[{[]/.test(text)) read(text, followReferences);
    else if (isStream) pushed.push(...inlineJson(text, budget, () => true));
    else if (isWanted(text))
      states.push(...inlineJson(text, budget, isWanted).map(followReferences));
  }
  return [...states, ...flightRows(pushed)];
}

function isWanted(text: string): boolean {
  return /price/i.test(text);
}

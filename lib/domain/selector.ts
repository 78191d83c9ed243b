/** The part of CSS that rules may use: enough to point at one element, nothing that can run away. */

/** Longest selector, in characters. */
const SELECTOR_MAX = 200;
/** Compounds ("div.price" is one) and "anywhere below" steps of one selector, at most. */
const COMPOUNDS_MAX = 10;
const DESCENDANTS_MAX = 4;

// CSS Syntax, section 4: identifiers with escapes, strings without. Not every selector engine knows an
// escaped comma from a list.
const ESCAPE = '\\\\(?:[0-9a-fA-F]{1,6} ?|[^\\n\\r\\f0-9a-fA-F,])';
const IDENT = `(?:--|-?(?:[a-zA-Z_\\u00a0-\\uffff]|${ESCAPE}))(?:[\\w\\u00a0-\\uffff-]|${ESCAPE})*`;
const SIMPLE = `#${IDENT}|\\.${IDENT}|\\[${IDENT}(?:[~|^$*]?="[^"\\\\\\n\\r\\f]*"(?: i)?)?\\]`;
const POSITIONS =
  '(?:first|last|only)-(?:child|of-type)|nth-(?:last-)?(?:child|of-type)\\(\\d{1,4}\\)';
// Each part begins with a sign of its own, so the pattern runs once over the text.
const COMPOUND = new RegExp(
  `(?:[a-zA-Z][\\w-]*)?(?:${SIMPLE}|:(?:${POSITIONS}|checked|empty|not\\((?:${SIMPLE})\\)))*`,
  'y',
);
const COMBINATOR = / *[>+] *| +/y;

/**
 * What is wrong with a selector, in words for the person who wrote it; null when rules may use it.
 * Allowed: types, ids, classes, attributes with quoted values, places among siblings, `:not()` of one
 * of these, `:checked`, `:empty`, joined by a space, `>` or `+`. Not lists, `*`, `~` and `:has()`.
 */
export function selectorFault(selector: string): string | null {
  if (selector.length > SELECTOR_MAX) return `longer than ${SELECTOR_MAX} characters`;
  let at = 0;
  let descendants = 0;
  for (let compounds = 1; ; compounds++) {
    const compound = matchAt(COMPOUND, selector, at);
    if (compound === '') return faultAt(selector, at);
    at += compound.length;
    if (at === selector.length) return null;
    const combinator = matchAt(COMBINATOR, selector, at);
    if (combinator === '') return faultAt(selector, at);
    at += combinator.length;
    if (combinator.trim() === '') descendants++;
    if (compounds >= COMPOUNDS_MAX) return `more than ${COMPOUNDS_MAX} steps`;
    if (descendants > DESCENDANTS_MAX) return `more than ${DESCENDANTS_MAX} spaces: use ">"`;
  }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? '';
}

function faultAt(selector: string, at: number): string {
  const rest = selector.slice(at, at + 20);
  if (rest === '') return 'it ends too early';
  if (rest.startsWith(',')) return 'a list: give each selector by itself';
  return `"${rest}" is not allowed in a rule`;
}

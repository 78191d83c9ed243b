/** Which names in a page's markup will still be there tomorrow and on the shop's next product page. */
import type { Dom } from '@/lib/detect/dom';

/** Names looked at per element. */
const NAMES_MAX = 12;
/** Longest name that is used. */
const LENGTH_MAX = 60;

/** What shops give to machines, in the order of how long it lasts. */
const MACHINE_ATTRIBUTES = [
  'itemprop',
  'property',
  'data-testid',
  'data-test',
  'data-test-id',
  'data-qa',
  'data-cy',
  'data-automation-id',
  'data-auto',
  'data-hook',
  'data-role',
  'data-pl',
];

// What a build tool, a style library or a passing state writes into a class.
const BUILT = /^(?:css|sc|jss|jsx|emotion|svelte|astro|chakra|mui|v|ng|_ngcontent)-/;
const STATE =
  /^(?:is|has|js|ng|lazy)[-_]|(?:^|[-_])(?:active|selected|current|open|closed|hover|focus|visible|hidden|shown|loaded|loading|lazyload(?:ed)?|disabled|in-view|sticky|first|last|odd|even)$/;
const STYLE =
  /^(?:-?[mp][trblxy]?|text|font|bg|flex|grid|block|inline|col|row|w|h|min|max|gap|border|rounded|d|align|justify|items|self|order|float|pull|u|mt|mb)(?:-|$)|^(?:clearfix|container|wrapper|bold|small|large|left|right|center)$/;

/** Simple selectors for the element by names that last, the most lasting first; none for a bare one. */
export function lastingNames(dom: Dom, element: Element): string[] {
  const machine = MACHINE_ATTRIBUTES.flatMap((name) =>
    byAttribute(name, dom.attribute(element, name)),
  );
  const id = dom.attribute(element, 'id');
  const classes = (dom.attribute(element, 'class') ?? '').split(/\s+/).slice(0, NAMES_MAX);
  return [...machine, ...byName('id', id), ...classes.flatMap((name) => byName('class', name))];
}

function byAttribute(name: string, value: string | null): string[] {
  const isPlain = value !== null && /^[\w:. -]+$/.test(value) && value.length <= LENGTH_MAX;
  return isPlain && !changes(value) ? [`[${name}="${value}"]`] : [];
}

function byName(kind: 'id' | 'class', name: string | null): string[] {
  if (name === null || name.length > LENGTH_MAX || !/^-?[a-z_][\w-]*$/i.test(name)) return [];
  if (BUILT.test(name) || STATE.test(name) || STYLE.test(name)) return [];
  if (!changes(name)) return [kind === 'id' ? `#${name}` : `.${name}`];
  const beginning = lastingBeginning(name);
  if (beginning === null) return [];
  return [kind === 'id' ? `[id^="${beginning}"]` : `[class*="${beginning}"]`];
}

/** "price--now--V8y2" and "price-90041": what a build or one product wrote at the end goes. */
function lastingBeginning(name: string): string | null {
  let beginning = name;
  while (changes(beginning)) {
    const shorter = beginning.replace(/[^_-]+[_-]*$/, '');
    if (shorter === beginning) return null;
    beginning = shorter;
  }
  return /[a-z]{3}/i.test(beginning) ? beginning : null;
}

/** True for a name with a part that looks drawn by lot, or numbered. */
function changes(name: string): boolean {
  return name.split(/[-_]+/).some(isRandom);
}

function isRandom(part: string): boolean {
  if (/\d{3}|\d.*[A-Z]|[A-Z].*\d/.test(part)) return true;
  if (/[bcdfghjklmnpqrstvwxz]{5}/i.test(part)) return true;
  if (/\d/.test(part) && /[a-z]/i.test(part) && part.length >= 4)
    return !/^[a-z]+\d{1,2}$/.test(part);
  // Words in camel case are words: "mainTitle"; "xYzQw" is not.
  return (
    /[a-z]/.test(part) &&
    /[A-Z]/.test(part) &&
    !/^[A-Z]?[a-z]{2,}(?:[A-Z]+[a-z]{2,})*[A-Z]*$/.test(part)
  );
}

/** Makes the selectors that find an element again: several, of which one survives a change of the page. */
import type { Dom } from '@/lib/detect/dom';
import { selectorFault } from '@/lib/domain/selector';
import { lastingNames } from './lasting-names';

/** Ancestors that may anchor a selector, and questions asked of the page. */
const ANCESTORS_MAX = 8;
const QUERIES_MAX = 150;
/** How many selectors of each kind are kept. */
const OWN_MAX = 2;
const ANCHORED_MAX = 2;

/**
 * Selectors that each match `element` alone, best first: by its own lasting names, by those within
 * an ancestor's, and, where there are fewer than two, by its place. Empty when there is none.
 */
export function selectorsFor(dom: Dom, element: Element): string[] {
  let queries = 0;
  const pointsHere = (selector: string) => {
    if (selectorFault(selector) !== null || queries++ >= QUERIES_MAX) return false;
    const found = dom.all(selector);
    return found.length === 1 && found[0] === element;
  };
  const tag = dom.tag(element);
  const names = lastingNames(dom, element);
  // A page has one h1; of everything else a bare tag says nothing.
  const bare = tag === 'h1' ? [tag] : [];
  const own = [...names, ...pairs(names), ...bare].filter(pointsHere).slice(0, OWN_MAX);
  const anchors = ancestorsOf(dom, element).map((ancestor) => lastingNames(dom, ancestor));
  const anchored = anchors
    .flatMap((outer) => outer.slice(0, 2).flatMap((one) => names.map((name) => `${one} ${name}`)))
    .filter(pointsHere);
  const several = [...own, ...differing(anchored).slice(0, ANCHORED_MAX)];
  if (several.length >= 2) return several;
  const loose = anchors.flat().map((one) => `${one} ${tag}`);
  const places = [...loose, ...placesOf(dom, element)].filter(pointsHere);
  return [...several, ...places.slice(0, OWN_MAX)];
}

/** Two classes together may point where each alone does not. */
function pairs(names: readonly string[]): string[] {
  return names.flatMap((one, index) =>
    names
      .slice(index + 1)
      .filter((other) => !/^[a-z]/i.test(other))
      .map((other) => `${one}${other}`),
  );
}

/** One selector for each anchor: what is lost with one is found by another. */
function differing(selectors: readonly string[]): string[] {
  const seen = new Set<string>();
  return selectors.filter((selector) => {
    const anchor = selector.split(' ')[0] ?? '';
    return !seen.has(anchor) && seen.add(anchor);
  });
}

function ancestorsOf(dom: Dom, element: Element): Element[] {
  const ancestors: Element[] = [];
  let step = dom.parent(element);
  while (step !== null && ancestors.length < ANCESTORS_MAX && dom.tag(step) !== 'body') {
    ancestors.push(step);
    step = dom.parent(step);
  }
  return ancestors;
}

/** The way down from an ancestor with a lasting name, else from the body, the shortest first. */
function placesOf(dom: Dom, element: Element): string[] {
  const ways: string[] = [];
  let way = stepTo(dom, element);
  let step = dom.parent(element);
  for (let depth = 0; step !== null && depth < ANCESTORS_MAX; depth++) {
    const outer = dom.tag(step) === 'body' ? ['body'] : lastingNames(dom, step).slice(0, 2);
    ways.push(...outer.map((name) => `${name} > ${way}`));
    way = `${stepTo(dom, step)} > ${way}`;
    step = dom.parent(step);
  }
  return ways;
}

function stepTo(dom: Dom, element: Element): string {
  const tag = dom.tag(element);
  const parent = dom.parent(element);
  const alike =
    parent === null ? [] : dom.all(':scope > *', parent).filter((one) => dom.tag(one) === tag);
  return alike.length <= 1 ? tag : `${tag}:nth-of-type(${alike.indexOf(element) + 1})`;
}

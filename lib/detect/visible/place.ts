/** What a walk over the page gives: its places and their texts, as a reader sees them. */

/** An element of the page. Text is counted in characters from the page's first. */
export type Place = {
  element: Element;
  parent: Place | null;
  /** The innermost element around it that begins a line of its own, perhaps itself. */
  line: Element;
  tag: string;
  /** Its class and id, each cut to 200 characters. */
  name: string;
  /** Flags of `MARK`, its ancestors' included. */
  marks: number;
  /** Flags that its own class and id give. */
  ownMarks: number;
  /** Its runs of text: from `first` up to, not including, `end`. */
  first: number;
  end: number;
  at: number;
  /** Its number among the places. */
  index: number;
};

/**
 * One text node that is shown and says something, with white space folded; `at` is where it begins,
 * and `isApart` says that white space stands before it.
 */
export type Run = { text: string; place: Place; at: number; isApart: boolean };

export type Scan = {
  runs: readonly Run[];
  places: readonly Place[];
  /** Characters of text altogether. */
  length: number;
};

/** True for a place within another, or itself. */
export function isInside(place: Place, outer: Place): boolean {
  for (let one: Place | null = place; one !== null; one = one.parent)
    if (one === outer) return true;
  return false;
}

/** The text of a place, its pieces joined as they are read, cut to `max` characters. */
export function textOf(scan: Scan, place: Place, max = 200): string {
  let text = '';
  for (let index = place.first; index < place.end && text.length < max; index++) {
    const run = scan.runs[index];
    if (run !== undefined) text += joint(scan, index, place.first) + run.text;
  }
  return text.replace(/ +/g, ' ').trim().slice(0, max);
}

/** How many characters stand in a place. */
export function lengthOf(scan: Scan, place: Place): number {
  return (scan.runs[place.end]?.at ?? scan.length) - (scan.runs[place.first]?.at ?? scan.length);
}

/** What stands between a run and the one before it: nothing inside a line, a space between blocks. */
function joint(scan: Scan, index: number, first: number): string {
  if (index === first) return '';
  const [before, run] = [scan.runs[index - 1], scan.runs[index]];
  if (before === undefined || run === undefined) return '';
  if (run.isApart) return ' ';
  if (isCents(before, run)) return '.';
  if (before.place === run.place) return '';
  // "Add to basket" and a price in the same line are two things, styled apart.
  const isWordAndNumber =
    /\p{L}$/u.test(before.text) &&
    /^(?:\p{Nd}|[A-Z]{0,3}\p{Sc})/u.test(run.text) &&
    !FORMULA.has(run.place.tag);
  return isWordAndNumber || before.place.line !== run.place.line ? ' ' : '';
}

/** "CO2", "m3" are one word. */
const FORMULA = new Set(['sub', 'sup']);

/** "19" and a "99" in an element of its own right behind it are 19.99, not 1999. */
function isCents(before: Run, run: Run): boolean {
  if (!/^\d{2}(?![\d.,])/.test(run.text) || before.place === run.place) return false;
  return /(?:^|[^\d.,])\d{1,4}$|(?:^|\D)\d{1,3}(?:[.,]\d{3})+$/.test(before.text);
}

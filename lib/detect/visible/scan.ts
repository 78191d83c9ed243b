/** One walk over the page as a reader sees it: its texts in order, each with the places that it stands in. */
import type { Dom } from '@/lib/detect/dom';
import type { Page } from '@/lib/detect/page';
import { withoutInvisible } from '@/lib/domain/text';
import { MARK, marksOf, marksOfStyle, marksOfTag } from './marks';
import type { Place, Run, Scan } from './place';

/** Larger pages are read by their markup alone. */
const NODES_MAX = 100_000;
/** Elements nested deeper are left out, with what they hold. */
const DEPTH_MAX = 250;
/** Longest class or id that is looked at. */
const NAME_MAX = 200;
/** Longest text of one node that is kept. */
const RUN_MAX = 1000;

// NodeFilter.SHOW_ELEMENT and SHOW_TEXT, which are not there outside a browser.
const SHOW = 1 | 4;

/**
 * Walks the page once; of what is hidden only the outermost element is kept. `trunk` holds the
 * elements around the main heading: what they say of themselves ("has-sidebar") is not about the
 * text in them. Null for a page of more than 100,000 nodes.
 */
export function scanPage(page: Page, trunk: ReadonlySet<Element>): Scan | null {
  const { dom } = page;
  const [body] = dom.named('body', 1);
  if (body === undefined) return { runs: [], places: [], length: 0 };
  const runs: Run[] = [];
  const places: Place[] = [];
  const open: Place[] = [];
  let length = 0;
  let isApart = false;
  const close = () => {
    const place = open.pop();
    if (place !== undefined) place.end = runs.length;
  };
  // Three of four text nodes are the white space between elements: they only part what they stand between.
  const say = (text: string, place: Place) => {
    // To trim is quicker than a question to a pattern.
    const isSaying = text.trim() !== '' && SAYING.test(text);
    const folded = isSaying ? fold(text) : text && ' ';
    if (isSaying) runs.push({ text: folded, place, at: length, isApart });
    length += folded.length;
    isApart = !isSaying && (isApart || folded !== '');
  };
  // Two questions instead of two for every element; one for both attributes would be slower (signs.ts).
  const styled = new Set([...dom.all('[style]', body), ...dom.all('[hidden]', body)]);
  const path = pathOf(page.url);
  const walker = dom.walker(body, SHOW);
  let count = 0;
  let node: Node | null = body;
  while (node !== null) {
    if (count++ > NODES_MAX) return null;
    const holder = node === body ? null : dom.parent(node);
    while (open.length > 0 && open.at(-1)?.element !== holder) close();
    const parent = open.at(-1) ?? null;
    const text = dom.value(node);
    let isClosed = false;
    if (text === null) {
      const element = node as Element;
      isClosed = open.length >= DEPTH_MAX;
      if (!isClosed) {
        const place = placeOf(dom, element, parent, path, {
          isTrunk: trunk.has(element),
          isStyled: styled.has(element),
        });
        place.first = runs.length;
        place.at = length;
        place.index = places.length;
        places.push(place);
        open.push(place);
        isClosed = (place.marks & MARK.hidden) !== 0;
      }
    } else if (parent !== null) {
      say(text, parent);
    }
    node = isClosed ? nextBehind(walker) : walker.nextNode();
  }
  while (open.length > 0) close();
  return { runs, places, length };
}

/** A text with its white space as single spaces, cut at `RUN_MAX`; most need nothing done. */
function fold(text: string): string {
  const cut = text.length > RUN_MAX ? text.slice(0, RUN_MAX) : text;
  return UNFOLDED.test(cut) ? withoutInvisible(cut).replace(/\s+/g, ' ') : cut;
}

// Of the invisible characters (category Cf), joiners and marks of direction alone say nothing.
const SAYING = /[^\s\p{Cf}]/u;
const UNFOLDED = /[^\S ]| {2}|\p{C}/u;

/** The node behind all that the current one holds. */
function nextBehind(walker: TreeWalker): Node | null {
  for (;;) {
    const next = walker.nextSibling();
    if (next !== null) return next;
    if (walker.parentNode() === null) return null;
  }
}

function placeOf(
  dom: Dom,
  element: Element,
  parent: Place | null,
  path: string,
  { isTrunk, isStyled }: { isTrunk: boolean; isStyled: boolean },
): Place {
  const tag = dom.tag(element);
  const classes = nameOf(dom, element, 'class');
  const id = nameOf(dom, element, 'id');
  const ownMarks = isTrunk ? 0 : marksOf(classes) | marksOf(id);
  let marks = (parent?.marks ?? 0) | ownMarks;
  if (!isTrunk) marks |= marksOfTag(tag) | (isStyled ? marksOfAttributes(dom, element) : 0);
  if (tag === 'a' && leadsAway(dom.attribute(element, 'href'), path)) marks |= MARK.link;
  const name = `${classes} ${id}`;
  const line = parent !== null && INLINE.has(tag) ? parent.line : element;
  return { element, parent, line, tag, name, marks, ownMarks, first: 0, end: 0, at: 0, index: 0 };
}

/** Names are compared and counted with those around them, over and over: a long one must not cost its length. */
function nameOf(dom: Dom, element: Element, attribute: 'class' | 'id'): string {
  const name = dom.attribute(element, attribute) ?? '';
  return name.length > NAME_MAX ? name.slice(0, NAME_MAX) : name;
}

function marksOfAttributes(dom: Dom, element: Element): number {
  const hidden = dom.attribute(element, 'hidden');
  const isHidden = hidden !== null && hidden !== 'until-found';
  return marksOfStyle(dom.attribute(element, 'style')) | (isHidden ? MARK.hidden : 0);
}

/** A link to another page than that at `path`; one to a place or a script of this page is a button. */
function leadsAway(href: string | null, path: string): boolean {
  if (href === null) return false;
  const address = pathOf(href.trim());
  return address !== '' && !/^javascript:/i.test(address) && !path.endsWith(address);
}

function pathOf(address: string): string {
  const end = address.search(/[?#]/);
  return end === -1 ? address : address.slice(0, end);
}

const INLINE = new Set(
  'a abbr b bdi bdo cite code data em font i ins del s small span strong sub sup time u var meta link input'.split(
    ' ',
  ),
);

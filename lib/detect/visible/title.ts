/** The heading that names what the page is about. */
import type { Dom } from '@/lib/detect/dom';
import { likeness } from '@/lib/detect/likeness';
import type { Page } from '@/lib/detect/page';
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';

export type Title = {
  element: Element;
  text: string;
  /** 0 to 1: how much of it the document's own title says, too. */
  echo: number;
};

const H1S_MAX = 10;
const OTHERS_MAX = 60;
/** What is no h1 but says that it is one. */
const HEADING = '[role="heading"][aria-level="1"]';
const NAMED = '[id*="title" i],[class*="title" i],[id*="name" i],[class*="name" i]';

/**
 * The h1 that the document's title repeats most; where there is none, another heading, or an element
 * called a title or a name, that it repeats. Null when nothing on the page can be its name.
 */
export function findTitle(page: Page): Title | null {
  const { dom } = page;
  const h1s = [...dom.named('h1', H1S_MAX), ...dom.all(HEADING).slice(0, H1S_MAX)];
  const h1 = bestOf(dom, h1s, page, 0);
  if (h1 !== null && h1.echo >= 0.3) return h1;
  const others = [...dom.named('h2', OTHERS_MAX), ...dom.all(NAMED).slice(0, OTHERS_MAX)];
  return bestOf(dom, others, page, 0.5) ?? h1;
}

function bestOf(dom: Dom, elements: readonly Element[], page: Page, least: number): Title | null {
  let best: Title | null = null;
  for (const element of elements) {
    const text = cleanText(dom.text(element), TEXT_LIMIT.name);
    if (text === null || text.length < 2 || !/\p{L}|\d{3}/u.test(text)) continue;
    const echo = page.title === null ? 0 : echoOf(text, page.title);
    if (echo >= least && (best === null || echo > best.echo)) best = { element, text, echo };
  }
  return best;
}

/** A name within a longer title ("X | Shop") counts fully, and so does a title cut short. */
function echoOf(name: string, title: string): number {
  const parts = titleParts(title).slice(0, 6);
  return Math.max(likeness(name, title), ...parts.map((part) => likeness(name, part)));
}

/** What a document's title joins: the name, the category, the shop. */
export function titleParts(title: string): string[] {
  return title.split(/\s[|–—·:»-]\s|\s?[|»]\s?/).map((part) => part.trim());
}

/** The title and all elements around it. */
export function trunkOf(dom: Dom, title: Title | null): Set<Element> {
  const trunk = new Set<Element>();
  let element = title?.element ?? dom.root();
  for (let depth = 0; element !== null && depth < 300; depth++) {
    trunk.add(element);
    element = dom.parent(element);
  }
  return trunk;
}

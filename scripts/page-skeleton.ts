// The shape of a saved page without its words: what a fixture may keep of a shop's page.
import { JSDOM } from 'jsdom';

const DROPPED =
  'script, style, svg, noscript, template, iframe, link, meta, object, video, audio, source';
// Names by which an element can be found; never addresses, texts or styles.
const KEPT =
  /^(?:class|id|lang|item(?:prop|scope|type)|data-(?:test|qa|pl|cy|auto|role|hook).*|hidden)$/;
const ELEMENTS_MAX = 3000;

/** The page's elements with the attributes that name them; every letter is an x, every digit a 9. */
export function skeletonOf(html: string): string {
  const page = new JSDOM(html);
  const { document, NodeFilter } = page.window;
  for (const element of document.querySelectorAll(DROPPED)) element.remove();
  for (const element of [...document.querySelectorAll('*')].slice(ELEMENTS_MAX)) element.remove();
  const walker = document.createTreeWalker(
    document,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_COMMENT,
  );
  const comments: ChildNode[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.nodeType === 8) comments.push(node as ChildNode);
    else if (node.nodeType === 3) node.nodeValue = masked(node.nodeValue ?? '');
    else strip(node as Element);
  }
  for (const comment of comments) comment.remove();
  return `${page.serialize()}\n`;
}

function strip(element: Element): void {
  for (const { name } of [...element.attributes]) {
    if (!KEPT.test(name)) element.removeAttribute(name);
  }
}

// Signs stay: "1.299,00 €" keeps its habit of grouping and its currency.
function masked(text: string): string {
  return text
    .replace(/\p{L}/gu, 'x')
    .replace(/\p{Nd}/gu, '9')
    .replace(/\s+/g, ' ');
}

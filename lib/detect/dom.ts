/** Reading a hostile DOM: a form's fields or a named picture must not stand in for the DOM's own methods. */
import { getter, type PlainDom, plainDomOf, prototypesOf } from './plain-dom';

/** The few ways in which the readers touch a document; clobbered as little as those of plain-dom.ts. */
export type Dom = PlainDom & {
  attributeNames(element: Element): string[];
  parent(node: Node): Element | null;
  /** The text of a text node; null for an element. */
  value(node: Node): string | null;
  /** The texts of the element's own child nodes, at most 50, each cut to `max` characters. */
  pieces(element: Element, max: number): { text: string; isElement: boolean }[];
  /** Where an element is drawn, in CSS pixels; null where nothing is laid out. */
  box(element: Element): Box | null;
  /** Its computed style; null where there is none. */
  style(element: Element): CSSStyleDeclaration | null;
  walker(root: Element, whatToShow: number): TreeWalker;
  /** Elements inside a template, which is no part of the page's tree. */
  inside(template: Element, selector: string): Element[];
  /** The document's element, null in an empty document. */
  root(): Element | null;
};

/** The edges of an element in the window, and how far the page is scrolled. */
type Box = {
  width: number;
  height: number;
  right: number;
  bottom: number;
  scrolled: number;
};

const ELEMENT_NODE = 1;

/** The unclobbered ways into `document`. */
export function domOf(document: Document): Dom {
  const { page, node } = prototypesOf(document);
  const textOf = getter<string | null>(node, 'textContent');
  const typeOf = getter<number>(node, 'nodeType');
  const childrenOf = getter<Iterable<Node>>(node, 'childNodes');
  const viewOf = getter<Window | null>(page, 'defaultView');
  return {
    ...plainDomOf(document),
    attributeNames: (element) => node.getAttributeNames.call(element),
    parent: getter<Element | null>(node, 'parentElement'),
    value: getter<string | null>(node, 'nodeValue'),
    pieces: (element, max) =>
      [...childrenOf(element)].slice(0, 50).map((child) => ({
        text: (textOf(child) ?? '').slice(0, max),
        isElement: typeOf(child) === ELEMENT_NODE,
      })),
    box: (element) => {
      const [view, root] = [viewOf(document), page.querySelector.call(document, ':root')];
      if (view === null || root === null) return null;
      // Without a layout everything is nowhere and nothing.
      if (node.getBoundingClientRect.call(root).width === 0) return null;
      const { width, height, right, bottom } = node.getBoundingClientRect.call(element);
      return { width, height, right, bottom, scrolled: view.scrollY };
    },
    style: (element) => viewOf(document)?.getComputedStyle(element) ?? null,
    walker: (from, whatToShow) => page.createTreeWalker.call(document, from, whatToShow),
    inside: (template, selector) => {
      const proto = Object.getPrototypeOf(page.createElement.call(document, 'template'));
      const content = getter<Node>(proto, 'content')(template);
      const seek: Element = Object.getPrototypeOf(content);
      return Array.from(seek.querySelectorAll.call(content, selector));
    },
    root: () => page.querySelector.call(document, ':root'),
  };
}

/** Reading a hostile DOM: a form's fields or a named picture must not stand in for the DOM's own methods. */

/**
 * The few ways in which the readers touch a document. `<img name="querySelector">` or
 * `<input name="getAttribute">` would shadow a method called in the plain way (DOM clobbering), so
 * each one is taken from the prototype of a fresh element and applied.
 */
export type Dom = {
  all(selector: string, root?: Element): Element[];
  first(selector: string): Element | null;
  /** Elements of a tag name ("*": of any), at most `max`. */
  named(tag: string, max: number): Element[];
  /** How many elements there are. */
  count(): number;
  byId(id: string): Element | null;
  attribute(element: Element, name: string): string | null;
  attributeNames(element: Element): string[];
  /** The element's whole text, cut to `max` characters. */
  text(element: Element, max?: number): string;
  /** The text of its first child, if that is text; else nothing. */
  ownText(element: Element): string;
  parent(node: Node): Element | null;
  /** The text of a text node; null for an element. */
  value(node: Node): string | null;
  tag(element: Element): string;
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
  const page: Document = Object.getPrototypeOf(document);
  const node: Element = Object.getPrototypeOf(page.createElement.call(document, 'div'));
  const parentOf = getter<Element | null>(node, 'parentElement');
  const textOf = getter<string | null>(node, 'textContent');
  const tagOf = getter<string>(node, 'localName');
  const firstOf = getter<Node | null>(node, 'firstChild');
  const nodeValueOf = getter<string | null>(node, 'nodeValue');
  const typeOf = getter<number>(node, 'nodeType');
  const childrenOf = getter<Iterable<Node>>(node, 'childNodes');
  const collection = Object.getPrototypeOf(page.getElementsByTagName.call(document, '*'));
  const item: HTMLCollection['item'] = collection.item;
  const lengthOf = getter<number, HTMLCollection>(collection, 'length');
  const viewOf = getter<Window | null>(page, 'defaultView');
  return {
    all: (selector, within) =>
      Array.from(
        within === undefined
          ? page.querySelectorAll.call(document, selector)
          : node.querySelectorAll.call(within, selector),
      ),
    named: (tag, max) => {
      const found = page.getElementsByTagName.call(document, tag);
      const elements: Element[] = [];
      // One by one: to know how many there are, a browser walks the whole page.
      for (let element = item.call(found, 0); element !== null && elements.length < max; ) {
        elements.push(element);
        element = item.call(found, elements.length);
      }
      return elements;
    },
    count: () => lengthOf(page.getElementsByTagName.call(document, '*')),
    first: (selector) => page.querySelector.call(document, selector),
    byId: (id) => page.getElementById.call(document, id),
    attribute: (element, name) => node.getAttribute.call(element, name),
    attributeNames: (element) => node.getAttributeNames.call(element),
    text: (element, max = 2000) => (textOf(element) ?? '').slice(0, max),
    ownText: (element) => {
      const first = firstOf(element);
      return first === null ? '' : (nodeValueOf(first) ?? '');
    },
    parent: parentOf,
    value: nodeValueOf,
    tag: tagOf,
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

/** A property's getter as the DOM defines it, to be applied to any node; sought when it is first used. */
function getter<Value, Target extends object = Node>(
  proto: object,
  name: string,
): (target: Target) => Value {
  let read: ((this: unknown) => Value) | null = null;
  return (target) => {
    read ??= definedGetter(proto, name);
    return read.call(target);
  };
}

function definedGetter(proto: object, name: string): (this: unknown) => never {
  for (let step: object | null = proto; step !== null; step = Object.getPrototypeOf(step)) {
    const read = Object.getOwnPropertyDescriptor(step, name)?.get;
    if (read !== undefined) return read as (this: unknown) => never;
  }
  throw new TypeError(`an element has no ${name}`);
}

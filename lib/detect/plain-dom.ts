/** The ways into a document that every reader takes, and the only ones that the sense script takes. */

/**
 * `<img name="querySelector">` or `<input name="getAttribute">` would shadow a method called in the
 * plain way (DOM clobbering), so each one is taken from the prototype of a fresh element and applied.
 */
export type PlainDom = {
  all(selector: string, root?: Element): Element[];
  first(selector: string): Element | null;
  /** Elements of a tag name ("*": of any), at most `max`. */
  named(tag: string, max: number): Element[];
  byId(id: string): Element | null;
  attribute(element: Element, name: string): string | null;
  /** The element's whole text, cut to `max` characters. */
  text(element: Element, max?: number): string;
  /** The text of its first child, if that is text; else nothing. */
  ownText(element: Element): string;
  /** Whether the test holds for one of the page's first `max` elements. */
  hasAmong(max: number, test: (element: Element) => boolean): boolean;
  /** Whether the page has more than so many elements. */
  hasMoreThan(count: number): boolean;
  /** The text of the page's first `max` elements. */
  beginning(max: number): string;
  tag(element: Element): string;
};

/** The unclobbered ways into `document`. */
export function plainDomOf(document: Document): PlainDom {
  const { page, node } = prototypesOf(document);
  const textOf = getter<string | null>(node, 'textContent');
  const firstOf = getter<Node | null>(node, 'firstChild');
  const nodeValueOf = getter<string | null>(node, 'nodeValue');
  // One by one: to know how many there are, a browser walks the whole page.
  const elementsOf = (tag: string) => {
    const found = page.getElementsByTagName.call(document, tag);
    const { item }: HTMLCollection = Object.getPrototypeOf(found);
    return (index: number) => item.call(found, index);
  };
  return {
    all: (selector, within) =>
      Array.from(
        within === undefined
          ? page.querySelectorAll.call(document, selector)
          : node.querySelectorAll.call(within, selector),
      ),
    named: (tag, max) => {
      const at = elementsOf(tag);
      const elements: Element[] = [];
      for (let element = at(0); element !== null && elements.length < max; ) {
        elements.push(element);
        element = at(elements.length);
      }
      return elements;
    },
    first: (selector) => page.querySelector.call(document, selector),
    byId: (id) => page.getElementById.call(document, id),
    attribute: (element, name) => node.getAttribute.call(element, name),
    text: (element, max = 2000) => (textOf(element) ?? '').slice(0, max),
    ownText: (element) => {
      const first = firstOf(element);
      return first === null ? '' : (nodeValueOf(first) ?? '');
    },
    hasAmong: (max, test) => {
      const at = elementsOf('*');
      let element = at(0);
      for (let next = 1; element !== null && next <= max; next++) {
        if (test(element)) return true;
        element = at(next);
      }
      return false;
    },
    hasMoreThan: (count) => elementsOf('*')(count) !== null,
    beginning: (max) => {
      const end = elementsOf('*')(max);
      const range = page.createRange.call(document);
      range.selectNodeContents(document);
      if (end !== null) range.setEndBefore(end);
      return range.toString();
    },
    tag: getter<string>(node, 'localName'),
  };
}

/** What the document inherits its methods from, and what a plain element does. */
export function prototypesOf(document: Document): { page: Document; node: Element } {
  const page: Document = Object.getPrototypeOf(document);
  return { page, node: Object.getPrototypeOf(page.createElement.call(document, 'div')) };
}

/** A property's getter as the DOM defines it, to be applied to any node; sought when it is first used. */
export function getter<Value>(proto: object, name: string): (target: Node) => Value {
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

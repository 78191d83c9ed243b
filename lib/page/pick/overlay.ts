/** What the shopper sees while pointing: a frame and a line of words, in a closed root of their own. */

/** The words of the line, as plain text. */
export type Overlay = {
  /** True for our own element: what lies above the page, and catches what is meant for it. */
  isOwn(target: EventTarget | null): boolean;
  /** Draws the frame around `element`; null draws none. */
  frame(element: Element | null): void;
  say(text: string): void;
  /** True when this place (CSS pixels of the window) is on the button that leaves. */
  isLeave(x: number, y: number): boolean;
  /** The page's elements at a place, topmost first. */
  at(x: number, y: number): Element[];
  /** Gives the page back to the pointer; the line stays. */
  letGo(): void;
  remove(): void;
};

type Style = Readonly<Record<string, string>>;

// Inline and important: no style of the page reaches it. `all` would undo the top layer's own rules.
const SHIELD: Style = {
  display: 'block',
  position: 'fixed',
  inset: '0',
  width: 'auto',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  overflow: 'hidden',
  background: 'transparent',
  opacity: '1',
  transform: 'none',
  filter: 'none',
  visibility: 'visible',
  'clip-path': 'none',
  'z-index': '2147483647',
  'pointer-events': 'auto',
  'touch-action': 'pan-x pan-y pinch-zoom',
  cursor: 'crosshair',
};
const FRAME: Style = {
  position: 'fixed',
  'box-sizing': 'border-box',
  border: '3px solid #b45309',
  'border-radius': '6px',
  background: 'rgba(242, 178, 27, 0.25)',
  'box-shadow': '0 0 0 2px #fff',
  display: 'none',
};
const LINE: Style = {
  position: 'fixed',
  'inset-inline': '0',
  bottom: '16px',
  margin: '0 auto',
  width: 'fit-content',
  'max-width': 'calc(100vw - 32px)',
  'box-sizing': 'border-box',
  display: 'flex',
  'align-items': 'center',
  gap: '12px',
  padding: '8px 8px 8px 16px',
  'border-radius': '12px',
  background: '#221c14',
  color: '#fff',
  font: '600 15px/1.35 system-ui, sans-serif',
  'text-align': 'start',
  'box-shadow': '0 4px 24px rgba(0, 0, 0, 0.35)',
};
const BUTTON: Style = {
  flex: 'none',
  'min-height': '40px',
  padding: '0 14px',
  border: '0',
  'border-radius': '8px',
  background: '#f2b21b',
  color: '#221c14',
  font: '600 14px/1 system-ui, sans-serif',
  cursor: 'pointer',
};

/** Lays the overlay over the page. */
export function openOverlay(words: { hint: string; leave: string }): Overlay {
  const host = make('div', SHIELD);
  const root = host.attachShadow({ mode: 'closed' });
  const outline = make('div', FRAME);
  const line = make('div', LINE);
  const text = make('span', {});
  const leave = make('button', BUTTON);
  text.setAttribute('role', 'status');
  text.textContent = words.hint;
  leave.setAttribute('type', 'button');
  leave.textContent = words.leave;
  line.append(text, leave);
  root.append(outline, line);
  // The top layer is above every z-index, and above what the page put there before.
  host.setAttribute('popover', 'manual');
  show(host);
  return {
    isOwn: (target) => target === host,
    frame(element) {
      if (!host.isConnected) show(host);
      const box = element === null ? null : boxOf(element);
      dress(outline, {
        display: box === null ? 'none' : 'block',
        left: `${(box?.left ?? 0) - 4}px`,
        top: `${(box?.top ?? 0) - 4}px`,
        width: `${(box?.width ?? 0) + 8}px`,
        height: `${(box?.height ?? 0) + 8}px`,
      });
    },
    say(said) {
      text.textContent = said;
    },
    isLeave(x, y) {
      const { left, right, top, bottom } = leave.getBoundingClientRect();
      return x >= left && x <= right && y >= top && y <= bottom;
    },
    at: (x, y) =>
      Document.prototype.elementsFromPoint.call(document, x, y).filter((one) => one !== host),
    letGo() {
      dress(host, { 'pointer-events': 'none' });
      dress(outline, { display: 'none' });
      leave.remove();
    },
    remove: () => host.remove(),
  };
}

/** Where an element stands in the window; asked of the prototype, which no field of a form shadows. */
export function boxOf(element: Element): DOMRect {
  return Element.prototype.getBoundingClientRect.call(element);
}

function make<Tag extends 'div' | 'span' | 'button'>(tag: Tag, style: Style): HTMLElement {
  const element: HTMLElement = Document.prototype.createElement.call(document, tag);
  dress(element, style);
  return element;
}

function dress(element: HTMLElement, style: Style): void {
  for (const [name, value] of Object.entries(style)) {
    element.style.setProperty(name, value, 'important');
  }
}

function show(host: HTMLElement): void {
  Document.prototype.querySelector.call(document, ':root')?.append(host);
  host.showPopover();
}

/** The text of an element as a person sees its numbers: set apart, with decimals that only size tells. */
import type { Dom } from './dom';

// NodeFilter.SHOW_TEXT, which is not there outside a browser.
const SHOW_TEXT = 4;
/** Pieces of text, and characters of all, that are looked at. */
const PIECES_MAX = 50;
const TEXT_MAX = 2000;

/** "12" and a raised "99" is "12.99"; other numbers in elements of their own do not run into each other. */
export function spacedText(dom: Dom, element: Element): string {
  const walker = dom.walker(element, SHOW_TEXT);
  let text = '';
  for (let count = 0; count < PIECES_MAX && text.length < TEXT_MAX; count++) {
    const piece = walker.nextNode()?.nodeValue?.slice(0, TEXT_MAX);
    if (piece === undefined) break;
    if (/\p{Nd}\s*$/u.test(text) && /^\s*\p{Nd}/u.test(piece)) {
      text = text.trimEnd() + (/^\s*\p{Nd}{2}\s*$/u.test(piece) ? '.' : ' ');
      text += piece.trimStart();
    } else text += piece;
  }
  return text;
}

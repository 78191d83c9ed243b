/** What the bench runs inside a page: the shipped detection, several times over. */
import { detectHere } from '@/tests/lab/in-page';

/**
 * The first reading of this page, the times in ms of `again` more, its number of elements, and, where
 * its markup was taken out, what is left of it.
 */
export function detectOften(withoutMarkup: boolean, again: number) {
  const first = detectHere(document, location.href, withoutMarkup);
  const times = Array.from({ length: again }, () => detectHere(document, location.href, false).ms);
  const elements = document.querySelectorAll('*').length;
  const html = withoutMarkup ? `<!doctype html>${document.documentElement.outerHTML}` : null;
  return { first, times, elements, html };
}

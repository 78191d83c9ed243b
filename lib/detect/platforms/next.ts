/** Next.js streams its state as text: rows of JSON, in pieces, pushed by one script after the other. */
import { parseLenientJson } from '@/lib/detect/lenient-json';

/** Rows that are read. */
const ROWS_MAX = 500;

/** The rows of JSON in what `self.__next_f.push([1, "…"])` pushed; `pushed` are the arrays, in order. */
export function flightRows(pushed: readonly unknown[]): unknown[] {
  const pieces = pushed.map((push) => (Array.isArray(push) ? push[1] : null));
  const text = pieces.filter((piece) => typeof piece === 'string').join('');
  const rows = text.split('\n', ROWS_MAX).filter((row) => /^[\da-f]+:[[{].*price/i.test(row));
  return rows.flatMap(parseLenientJson);
}

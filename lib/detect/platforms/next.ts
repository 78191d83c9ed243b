/** Next.js streams its state as text: rows of JSON, in pieces, pushed by one script after the other. */

/** Rows that are read. */
const ROWS_MAX = 500;

/**
 * The JSON of the rows in what `self.__next_f.push([1, "…"])` pushed; rows of anything else are left
 * out. `pushed` are the pushed arrays in the page's order.
 */
export function flightRows(pushed: readonly unknown[]): unknown[] {
  const pieces = pushed.map((push) => (Array.isArray(push) && push[0] === 1 ? push[1] : null));
  const text = pieces.filter((piece) => typeof piece === 'string').join('');
  return text
    .split('\n', ROWS_MAX)
    .map((row) => parsed(row.replace(/^[\da-f]+:/i, '')))
    .filter((row) => typeof row === 'object' && row !== null);
}

function parsed(row: string): unknown {
  try {
    return JSON.parse(row);
  } catch {
    return null;
  }
}

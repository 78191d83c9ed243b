/** JSON inside scripts that are code: what is assigned, pushed or passed as a literal; nothing is run. */
import { parseLenientJson } from '@/lib/detect/lenient-json';

// `x = {`, `dataLayer.push({`, `gtag('event', 'view_item', {`, `JSON.parse("`: where a literal may begin.
const STARTS = /(?:=|\bpush\(|['"]\s*,)\s*(?=[{[])|\bJSON\.parse\(\s*(?=["'])/g;
/** Literals of one script that are tried. */
const STARTS_MAX = 60;

/**
 * The literals of a script that `isWanted`, read as data. Expressions in them are null; one that does
 * not end is left out. `budget.left` is how many characters may still be looked at, and is used up.
 */
export function inlineJson(
  code: string,
  budget: { left: number },
  isWanted: (literal: string) => boolean,
): unknown[] {
  const found: unknown[] = [];
  const starts = new RegExp(STARTS);
  for (let count = 0; count < STARTS_MAX && budget.left > 0; count++) {
    if (starts.exec(code) === null) break;
    const start = starts.lastIndex;
    const end = endOf(code, start, start + budget.left);
    budget.left -= (end ?? code.length) - start;
    if (end === null) continue;
    starts.lastIndex = end;
    const literal = code.slice(start, end);
    if (isWanted(literal)) found.push(readLiteral(literal));
  }
  return found;
}

function readLiteral(literal: string): unknown {
  if (!/^["']/.test(literal)) return parseLenientJson(literal)[0];
  const [texts] = parseLenientJson(`[${literal}]`);
  const text: unknown = Array.isArray(texts) ? texts[0] : null;
  return typeof text === 'string' ? parseLenientJson(text)[0] : null;
}

// From one sign to the next: what stands between them needs no look. No pattern goes back on its way.
const STRUCTURE = /["'`{}[\]]/g;
const STRING_ENDS: Readonly<Record<string, RegExp>> = {
  '"': /["\\]/g,
  "'": /['\\]/g,
  '`': /[`\\]/g,
};

/** Where the string, object or array that begins at `start` ends; null where it does not before `limit`. */
function endOf(code: string, start: number, limit: number): number | null {
  let depth = 0;
  let signs = STRUCTURE;
  for (let at = start; at < limit; ) {
    signs.lastIndex = at;
    const sign = signs.exec(code)?.[0];
    if (sign === undefined) return null;
    at = signs.lastIndex;
    if (sign === '\\') at++;
    else if (sign === '{' || sign === '[') depth++;
    else if (sign === '}' || sign === ']') depth--;
    else signs = signs === STRUCTURE ? (STRING_ENDS[sign] ?? STRUCTURE) : STRUCTURE;
    if (signs === STRUCTURE && depth <= 0) return at > limit ? null : at;
  }
  return null;
}

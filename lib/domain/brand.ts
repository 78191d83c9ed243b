/** When two spellings of a brand are of one maker. */
import { brandKey } from './product-key';
import { TEXT_LIMIT } from './text';
import { splitWords } from './words';

const FILLERS = new Set(
  'the and und et y e i by inc ltd llc gmbh corp co sa sas sarl ag kg srl spa bv ab oy'.split(' '),
);

/**
 * True when both name the same maker: the same but for case, accents, signs, spaces and legal form
 * ("Hewlett-Packard Inc." and "HEWLETT PACKARD"), or one continues the other's words ("Bosch" and
 * "Bosch Professional", not "Boschung"). False where either is none.
 */
export function isSameBrand(one: string, other: string): boolean {
  const [left, right] = [one.slice(0, TEXT_LIMIT.brand), other.slice(0, TEXT_LIMIT.brand)];
  const [leftKey, rightKey] = [brandKey(left), brandKey(right)];
  if (leftKey === null || rightKey === null) return false;
  if (leftKey === rightKey) return true;
  const [short, long] = [brandWords(left), brandWords(right)].sort((a, b) => a.length - b.length);
  if (short === undefined || long === undefined || short.length === 0) return false;
  if (short.join('') === long.join('')) return true;
  return short.every((word, place) => word === long[place]);
}

function brandWords(brand: string): string[] {
  return splitWords(brand).filter((word) => !FILLERS.has(word));
}

/** What a kilogram, a litre or a metre costs, where the page prints that near the price. */
import { type Page, priceHint } from '@/lib/detect/page';
import { asReferencePrice, type UnitPrice } from '@/lib/domain/unit-price';
import { parseUnitPrice } from '@/lib/domain/unit-price-text';
import { MARK } from './marks';
import { lengthOf, type Place, type Run, type Scan, textOf } from './place';
import { sightOf } from './sight';

/** How far from the price its unit price stands, in characters. */
const NEAR = 250;
/** Prints of the price around which is looked. */
const PRINTS_MAX = 6;
/** Longest line that is looked at. */
const LINE_MAX = 90;
const FOREIGN =
  MARK.hidden | MARK.struck | MARK.aside | MARK.cards | MARK.review | MARK.cart | MARK.link;

/**
 * The unit price nearest to a print of `price` (a decimal string); in `currency`, or without a sign of
 * its own. Null where none is printed, and where a piece is all that is sold.
 */
export function unitPriceBeside(
  page: Page,
  price: string,
  currency: string | null,
): UnitPrice | null {
  const sight = sightOf(page);
  if (sight === null) return null;
  const { scan, prints } = sight;
  const own = prints
    .filter((one) => Number(one.price) === Number(price) && (one.place.marks & FOREIGN) === 0)
    .slice(0, PRINTS_MAX);
  const distance = ({ at }: Run) => Math.min(...own.map((print) => Math.abs(print.at - at)));
  const isNear = (at: number) => own.some((print) => Math.abs(print.at - at) <= NEAR);
  const near = scan.runs
    .filter(({ at, place }) => isNear(at) && (place.marks & FOREIGN) === 0)
    .toSorted((left, right) => distance(left) - distance(right));
  const hint = priceHint(page);
  const known = new Set<Place>();
  for (const place of near.flatMap((run) => linesAround(scan, run))) {
    if (known.has(place)) continue;
    known.add(place);
    const printed = parseUnitPrice(textOf(scan, place, LINE_MAX), hint);
    if (printed === null) continue;
    const { price: amount, quantity, unit, currencyCandidates } = printed;
    const isOther =
      currencyCandidates.length > 0 && !(currency && currencyCandidates.includes(currency));
    const isPiece = unit === 'piece' && Number(amount) >= Number(price);
    if (!isOther && !isPiece) return asReferencePrice({ price: amount, quantity, unit });
  }
  return null;
}

/** The elements around a text that are still one line and hold nothing foreign, the innermost first. */
function linesAround(scan: Scan, run: Run): Place[] {
  const lines: Place[] = [];
  let line: Place | null = run.place;
  while (line !== null && lengthOf(scan, line) <= LINE_MAX && isOwn(scan, line)) {
    lines.push(line);
    line = line.parent;
  }
  return lines;
}

function isOwn({ runs }: Scan, { first, end }: Place): boolean {
  return runs.slice(first, end).every(({ place }) => (place.marks & FOREIGN) === 0);
}

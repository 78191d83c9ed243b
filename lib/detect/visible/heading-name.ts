/** The product's name in the page's heading, which may hold more than that. */
import { likeness } from '@/lib/detect/likeness';
import { pricePrints } from '@/lib/domain/price-text';
import { type Title, titleParts } from './title';

/** Shortest part of a longer heading that is taken for the whole name, in characters. */
const PART_MIN = 8;
/** From this echo on the document's title says the whole heading. */
const WHOLE_ECHO = 0.9;

/**
 * `heading`, the text of `title`; where it holds more than the name ("Log in $60 · Calculator"), the
 * part of it that the document's title says, too.
 */
export function headingName(heading: string, title: Title, pageTitle: string | null): string {
  if (title.echo >= WHOLE_ECHO || pageTitle === null) return heading;
  const said = titleParts(pageTitle).filter(
    (part) => part.length > PART_MIN && heading.includes(part),
  );
  const [longest] = said.toSorted((left, right) => right.length - left.length);
  return longest ?? besidePrice(heading, pageTitle) ?? heading;
}

/** The longer part of a heading with a price in it that the title says, too; null without a price. */
function besidePrice(heading: string, pageTitle: string): string | null {
  const [print] = pricePrints(heading);
  if (print === undefined) return null;
  const parts = [heading.slice(0, print.start), heading.slice(print.end)].map((part) =>
    part.replace(/^[^\p{L}\p{N}]+|[\s\p{Sc}·|•–—:-]+$/gu, ''),
  );
  const [best] = parts.toSorted(
    (left, right) => likeness(right, pageTitle) - likeness(left, pageTitle),
  );
  return best !== undefined && best.length > PART_MIN ? best : null;
}

/** Which of the printed prices is the one that the page's product costs, and how sure that is. */
import type { Features } from './price-features';
import type { PricePrint } from './price-prints';
import WEIGHTS from './price-weights.json';

export type ChosenPrice = {
  print: PricePrint;
  features: Features;
  /** The sum of its weighted features; what a product's price has is above about 3. */
  score: number;
  /** 0 to 1: its share among all amounts, each with its best print. */
  share: number;
  /** The best prints of the next amounts, at most three. */
  rivals: readonly PricePrint[];
  /** The crossed-out price beside it, a decimal string above it. */
  listPrice: string | null;
  isFrom: boolean;
};

const weights: Readonly<Record<string, number>> = WEIGHTS;
/** How far from the price its former one may stand, in characters. */
const LIST_NEAR = 250;
/** A former price beyond this many times the price is of something else. */
const LIST_MOST = 10;

/** Prints that are looked at more closely, the likeliest. */
const LOOKED_MAX = 8;

type Scored = { print: PricePrint; features: Features; score: number };

/** The best print; null where none is printed. `look` gives what costs more to know of one; it is
 * asked of the likeliest only. */
export function choosePrice(
  prints: readonly PricePrint[],
  features: readonly Features[],
  look: (print: PricePrint) => Features,
): ChosenPrice | null {
  const bare = prints.map((print, index): Scored => scoredAs(print, features[index] ?? {}));
  const likely = new Set(bare.toSorted(byScore).slice(0, LOOKED_MAX));
  const scored = bare.map((one) =>
    likely.has(one) ? scoredAs(one.print, { ...one.features, ...look(one.print) }) : one,
  );
  const [best] = scored.toSorted(byScore);
  if (best === undefined) return null;
  const amounts = new Map<string, Scored>();
  for (const one of scored) {
    const known = amounts.get(one.print.price);
    if (known === undefined || one.score > known.score) amounts.set(one.print.price, one);
  }
  const ordered = [...amounts.values()].toSorted(byScore);
  const whole = ordered.reduce((sum, { score }) => sum + Math.exp(score - best.score), 0);
  return {
    ...best,
    share: 1 / whole,
    rivals: ordered.slice(1, 4).map(({ print }) => print),
    listPrice: listPriceOf(best.print, scored),
    isFrom: (best.features.saysFrom ?? 0) > 0,
  };
}

function scoredAs(print: PricePrint, features: Features): Scored {
  return { print, features, score: scoreOf(features) };
}

function byScore(left: Scored, right: Scored): number {
  return right.score - left.score;
}

/** The weighted sum of a print's features. */
function scoreOf(features: Features): number {
  let sum = 0;
  for (const name in features) sum += (weights[name] ?? 0) * (features[name] ?? 0);
  return sum;
}

function listPriceOf(
  best: PricePrint,
  scored: readonly { print: PricePrint; features: Features }[],
): string | null {
  const near = scored.filter(({ print, features: f }) => {
    const isSaid = (f.struck || f.old || f.saysList) && !f.saysFrom;
    const isOther = f.saysUnit || f.cards || f.saysShipping;
    if (!f.former && (!isSaid || isOther)) return false;
    const times = Number(print.price) / Number(best.price);
    return times > 1 && times <= LIST_MOST && Math.abs(print.at - best.at) <= LIST_NEAR;
  });
  const [nearest] = near.toSorted(
    (left, right) => Math.abs(left.print.at - best.at) - Math.abs(right.print.at - best.at),
  );
  return nearest?.print.price ?? null;
}

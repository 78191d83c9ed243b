/** Whether the page's thing can be had, by what it says and by the button it offers. */
import type { Availability } from '@/lib/domain/offer';
import { ALIKE_MAX, BUTTON_NEAR, type BuyButton } from './buy-buttons';
import type { ChosenPrice } from './choose-price';
import type { StockLine } from './lines';
import { isOwn } from './price-features';
import type { PricePrint } from './price-prints';

/** How far from its title, its price or its button what is said is about the product, in characters. */
const NEAR = 600;
/** The same for an element that is called "stock" or "availability". */
const NAMED_NEAR = 1500;
/** "Unavailable" beside a button that can be pressed is believed only this near. */
const CONTRARY_NEAR = 200;
/** "Unavailable. We do not know when it will be back in stock": what follows this near is the same statement. */
const SAME_STATEMENT = 80;

/** Where the page's own thing stands: `places` in characters, and the buttons that buy it. */
export type Spot = { places: readonly number[]; buttons: readonly BuyButton[] };

/** Where the thing stands: the title, every print of its price, and the buttons near one of them. */
export function spotOf(
  titleAt: number | null,
  price: ChosenPrice | null,
  prints: readonly PricePrint[],
  buttons: readonly BuyButton[],
): Spot {
  const own = prints.filter((print) => print.price === price?.print.price && isOwn(print));
  const places = [...(titleAt === null ? [] : [titleAt]), ...own.map(({ at }) => at)];
  const isNear = ({ at }: BuyButton) => places.some((place) => Math.abs(place - at) < BUTTON_NEAR);
  return { places, buttons: buttons.filter((one) => one.alike <= ALIKE_MAX && isNear(one)) };
}

/** What the page says about the thing at `spot`; null when it says nothing and offers no button. */
export function readStock(lines: readonly StockLine[], spot: Spot): Availability | null {
  const places = [...spot.places, ...spot.buttons.map(({ at }) => at)];
  const isOpen = spot.buttons.some(({ isDisabled }) => !isDisabled);
  const said = statements(lines)
    .map((line) => ({ ...line, away: distance(line.at, places) }))
    .filter(({ isNamed, away }) => away <= (isNamed ? NAMED_NEAR : NEAR))
    .sort((left, right) => Number(right.isNamed) - Number(left.isNamed) || left.away - right.away);
  const isContrary = said.every(({ concept }) => concept === 'outOfStock');
  const first = said.find(
    ({ concept, isNamed, away }) =>
      !isOpen || concept !== 'outOfStock' || (isContrary && isNamed && away <= CONTRARY_NEAR),
  );
  if (first?.concept === 'outOfStock') return 'OutOfStock';
  if (first?.concept === 'preOrder' && first.isNamed) return 'PreOrder';
  return first?.concept === 'inStock' || isOpen ? 'InStock' : null;
}

/** Without what only goes on with the line before it. */
function statements(lines: readonly StockLine[]): StockLine[] {
  return lines.filter((line, index) => {
    const before = lines[index - 1];
    return !(before?.concept === 'outOfStock' && line.at - before.at <= SAME_STATEMENT);
  });
}

function distance(at: number, places: readonly number[]): number {
  return Math.min(...places.map((place) => Math.abs(place - at)));
}

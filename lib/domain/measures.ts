/** Sizes and pack counts in a product's name: two names that give different ones are of two things. */
import { foldText } from './words';

// Unit -> what it measures and its factor to that measure's base unit.
const UNITS: Readonly<Record<string, readonly [measure: string, factor: number]>> = {
  ml: ['volume', 1],
  cl: ['volume', 10],
  dl: ['volume', 100],
  l: ['volume', 1000],
  litre: ['volume', 1000],
  litres: ['volume', 1000],
  liter: ['volume', 1000],
  litri: ['volume', 1000],
  mg: ['mass', 0.001],
  g: ['mass', 1],
  gr: ['mass', 1],
  kg: ['mass', 1000],
  oz: ['mass', 28.3495],
  lb: ['mass', 453.592],
  lbs: ['mass', 453.592],
  mm: ['length', 1],
  cm: ['length', 10],
  m: ['length', 1000],
  mb: ['storage', 1],
  mo: ['storage', 1],
  gb: ['storage', 1000],
  go: ['storage', 1000],
  tb: ['storage', 1_000_000],
  to: ['storage', 1_000_000],
  w: ['power', 1],
  kw: ['power', 1000],
  mah: ['charge', 1],
  v: ['voltage', 1],
};

const NUMBER = '\\d{1,6}(?:[.,]\\d{1,3})?';
const UNIT = Object.keys(UNITS).join('|');
const SIZE = new RegExp(`(?<![\\p{L}\\p{N}.,])(${NUMBER})[ -]?(${UNIT})(?![\\p{L}\\p{N}])`, 'gu');

// "set of 2", "pack de 6", "lot de 2", "2er set", "6-pack", "x 6", "6 x", "2 pcs"; with the count as a group.
const PACKS = [
  /(?<!\p{L})(?:set|pack|lot|box|boite|paquet|confezione|paket|juego|pack)(?: (?:of|de|da|di|mit))? (\d{1,4})(?![\p{L}\p{N}])/gu,
  /(?<![\p{L}\p{N}.,])(\d{1,4})(?:er)?[ -]?(?:pack|set|pcs|pc|pieces?|stuck|pezzi|piezas|unites|count|ct)(?!\p{L})/gu,
  /(?<![\p{L}\p{N}])[x×] ?(\d{1,4})(?![\p{L}\p{N}.,])/gu,
  /(?<![\p{L}\p{N}.,])(\d{1,4}) ?[x×] ?(?=[\d#])/gu,
];

/** Left in place of a size, so that "6 x 1,5 l" is still a pack of six. No letter, no digit. */
const SIZE_STOOD_HERE = '#';

/** What a name says in numbers. */
export interface Measures {
  /** Values by what they measure (`volume`, `mass`, `pack` …), each in one base unit. */
  values: ReadonlyMap<string, ReadonlySet<number>>;
  /** The folded name without those numbers and their units. */
  rest: string;
}

/**
 * Sizes ("1,5 l", "64GB", "180 cm") and pack counts ("set of 2", "6 x") in a name. "1.500 g" can
 * be read as 1500 or as 1.5 and counts as both.
 */
export function readMeasures(name: string): Measures {
  const values = new Map<string, Set<number>>();
  const add = (measure: string, value: number) => {
    const known = values.get(measure) ?? new Set();
    values.set(measure, known.add(Math.round(value * 1000) / 1000));
  };
  let rest = foldText(name).replace(SIZE, (_, number: string, unit: string) => {
    const [measure, factor] = UNITS[unit] ?? ['', 1];
    for (const value of readingsOf(number)) add(measure, value * factor);
    return SIZE_STOOD_HERE;
  });
  for (const pack of PACKS) {
    rest = rest.replace(pack, (_, count: string) => {
      add('pack', Number(count));
      return ' ';
    });
  }
  return { values, rest };
}

/**
 * True when both give the same kind of measure and each a value that the other one lacks: "8 GB,
 * 256 GB" is "256 GB", and is not "8 GB, 512 GB".
 */
export function measuresContradict(left: Measures, right: Measures): boolean {
  for (const [measure, values] of left.values) {
    const others = right.values.get(measure);
    if (others !== undefined && areApart(values, others)) return true;
  }
  return false;
}

/** True when each has something that the other one lacks. */
export function areApart<T>(left: ReadonlySet<T>, right: ReadonlySet<T>): boolean {
  return [...left].some((one) => !right.has(one)) && [...right].some((one) => !left.has(one));
}

function readingsOf(number: string): number[] {
  const decimal = Number(number.replace(',', '.'));
  return /[.,]\d{3}$/.test(number) ? [decimal, Number(number.replace(/[.,]/, ''))] : [decimal];
}

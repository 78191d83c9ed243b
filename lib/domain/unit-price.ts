/** What a price per unit is: for how much of which unit, and what that makes of the unit that prices are compared in. */

/** The units, in the order of the list that a Detection is parsed by. */
export const UNITS = [
  'kg',
  'g',
  'l',
  'dl',
  'cl',
  'ml',
  'm',
  'm2',
  'piece',
  'lb',
  'oz',
  'fl oz',
] as const;
export type Unit = (typeof UNITS)[number];

type BaseUnit = 'kg' | 'l' | 'm' | 'm2' | 'piece';

/** How much a unit is of its base unit, which prices are compared in. */
const SIZES: Readonly<Record<Unit, { base: BaseUnit; size: number }>> = {
  kg: { base: 'kg', size: 1 },
  g: { base: 'kg', size: 0.001 },
  l: { base: 'l', size: 1 },
  dl: { base: 'l', size: 0.1 },
  cl: { base: 'l', size: 0.01 },
  ml: { base: 'l', size: 0.001 },
  m: { base: 'm', size: 1 },
  m2: { base: 'm2', size: 1 },
  piece: { base: 'piece', size: 1 },
  lb: { base: 'kg', size: 0.453_592_37 },
  oz: { base: 'kg', size: 0.028_349_523_125 },
  'fl oz': { base: 'l', size: 0.029_573_529_562_5 },
};

// How shops print the units, in small letters without a point behind, and their codes by UN/CEFACT's
// Recommendation 20, which schema.org calls `unitCode`.
const PRINTS: readonly (readonly [Unit, string])[] = [
  ['kg', 'kg kgm kgs kilo kilos kilogramm kilogram kilogramme кг 公斤'],
  ['g', 'g grm gr grs gram gramm gramme grammes grams gramos grammi г гр 克'],
  ['l', 'l lt ltr litre litres liter liters litro litros litri litr л 升'],
  ['dl', 'dl dlt'],
  ['cl', 'cl clt'],
  ['ml', 'ml mlt мл 毫升'],
  ['m', 'm mtr lfm mb meter metre mètre metro metr м'],
  ['m2', 'm2 mtk qm sqm mq m^2 м2'],
  [
    'piece',
    'piece c62 h87 pieces pc pcs ea each unit st stk stck stück stuk pièce unité pz pezzo ud uds unidad un unidade szt ks kpl db шт 個 个 개',
  ],
  ['lb', 'lb lbr lbs pound'],
  ['oz', 'oz onz ounce'],
  ['fl oz', 'fl_oz oza fl._oz floz'],
];
/** The unit of each print, in small letters. */
export const UNIT_BY_PRINT: ReadonlyMap<string, Unit> = new Map(
  PRINTS.flatMap(([unit, prints]) =>
    prints.split(' ').map((print): [string, Unit] => [print.replace('_', ' '), unit]),
  ),
);

export type UnitPrice = {
  /** Decimal string: what `quantity` of `unit` cost. */
  price: string;
  quantity: number;
  unit: Unit;
};

/** The unit of a UN/CEFACT code ("KGM"), or of a print ("kg", "litre"); null for an unknown one. */
export function parseUnit(raw: string): Unit | null {
  return UNIT_BY_PRINT.get(raw.slice(0, 20).trim().toLowerCase()) ?? null;
}

/** The same price for another quantity, at most 4 decimals; null where the units measure different things. */
export function forQuantity(
  { price, quantity, unit }: UnitPrice,
  wanted: { quantity: number; unit: Unit },
): UnitPrice | null {
  const [own, other] = [SIZES[unit], SIZES[wanted.unit]];
  if (own.base !== other.base) return null;
  const each = (Number(price) / (quantity * own.size)) * wanted.quantity * other.size;
  const rounded = Number(each.toFixed(4));
  // Above 10^21 a number is no decimal string any more, and below a hundredth of a cent it is no price.
  return rounded > 0 && rounded < 1e12
    ? { price: String(rounded), quantity: wanted.quantity, unit: wanted.unit }
    : null;
}

/** What one kilogram, litre, metre, square metre or piece costs; null beyond what prices can be. */
export function perBaseUnit(unitPrice: UnitPrice): UnitPrice | null {
  return forQuantity(unitPrice, { quantity: 1, unit: SIZES[unitPrice.unit].base });
}

// Per ounce stays per ounce: who buys by ounces does not think in kilograms.
const NOT_METRIC: ReadonlySet<Unit> = new Set(['lb', 'oz', 'fl oz']);

/** As shops give it: per 1, 10, 100 or 1,000 as it is; per 340 g, which is a jar, per kilogram. */
export function asReferencePrice(unitPrice: UnitPrice): UnitPrice | null {
  const { quantity, unit } = unitPrice;
  if ([1, 10, 100, 1000].includes(quantity)) return unitPrice;
  return NOT_METRIC.has(unit)
    ? forQuantity(unitPrice, { quantity: 1, unit })
    : perBaseUnit(unitPrice);
}

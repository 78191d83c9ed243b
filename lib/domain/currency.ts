/** Currencies by their ISO 4217 code, and how many decimals their minor unit has. */

// ISO 4217:2015, list one: the exponents that are not 2. A table of our own, because stored amounts
// must not change their meaning with the browser's version of CLDR (which rounds some currencies).
// biome-ignore format: a table reads better dense
const EXPONENTS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

const KNOWN = new Set(Intl.supportedValuesOf('currency'));

/** `raw` as an ISO 4217 code in capitals, or null when no such currency exists. */
export function parseCurrency(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > 12) return null;
  const code = raw.trim().toUpperCase();
  return KNOWN.has(code) ? code : null;
}

/** Decimals of the currency's minor unit, 0 to 4. */
export function minorUnitDigits(currency: string): number {
  return EXPONENTS[currency] ?? 2;
}

/** Currencies by their ISO 4217 code, and how many decimals their minor unit has. */

// ISO 4217:2015, list one: the exponents that are not 2; fund codes, which no shop asks, left out. A
// table of our own, because stored amounts must not change their meaning with the browser's version
// of CLDR (which rounds some currencies).
const DIGITS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
};

const EXPONENTS = new Map(
  Object.entries(DIGITS).flatMap(([digits, codes]) =>
    codes.split(' ').map((code) => [code, Number(digits)] as const),
  ),
);

const KNOWN = new Set(Intl.supportedValuesOf('currency'));

/** `raw` as an ISO 4217 code in capitals, or null when no such currency exists. */
export function parseCurrency(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > 12) return null;
  const code = raw.trim().toUpperCase();
  return KNOWN.has(code) ? code : null;
}

/** Decimals of the currency's minor unit, 0, 2 or 3. */
export function minorUnitDigits(currency: string): number {
  return EXPONENTS.get(currency) ?? 2;
}

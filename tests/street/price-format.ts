// Writes prices the way that each shop's country does.

/** Minor units as people write them: "1 234,56 €" for fr-FR. Every currency of the street has two decimals. */
export function formatPrice(minorUnits: number, currency: string, locale: string): string {
  return new Intl.NumberFormat(locale, { style: 'currency', currency }).format(minorUnits / 100);
}

/** Minor units as schema.org writes a price: "1234.56". */
export function decimalPrice(minorUnits: number): string {
  return (minorUnits / 100).toFixed(2);
}

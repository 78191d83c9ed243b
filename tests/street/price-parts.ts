// Takes a written price apart, for the shops that spread it over several elements.

export interface PriceParts {
  currency: string;
  whole: string;
  /** Digits after the decimal sign; empty where the price is written without. */
  fraction: string;
  /** True where the currency stands before the number. */
  currencyFirst: boolean;
}

/** "1 234,50 €" as { currency: "€", whole: "1 234", fraction: "50" }; white space at the ends is left out. */
export function priceParts(written: string): PriceParts {
  const number = /\d[\d\s.,'’]*/.exec(written)?.[0].trim() ?? '';
  const fraction = /[.,](\d\d)$/.exec(number)?.[1] ?? '';
  return {
    currency: written.replace(number, '').trim(),
    whole: fraction === '' ? number : number.slice(0, -3),
    fraction,
    currencyFirst: !/^\d/.test(written.trim()),
  };
}

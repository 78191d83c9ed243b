import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePriceText } from '@/lib/domain/price-text';
import { processorMs } from '@/tests/unit/detect/detect-html';

const read = (text: string, hint?: Parameters<typeof parsePriceText>[1]) => {
  const printed = parsePriceText(text, hint);
  return printed && [printed.price, printed.priceCurrency];
};

describe('parsePriceText', () => {
  it.each([
    ['1 234,56 €', '1234.56', 'EUR'],
    ['1\u202f234,56\u00a0€', '1234.56', 'EUR'],
    ['€1.234,56', '1234.56', 'EUR'],
    ['£1,234.56', '1234.56', 'GBP'],
    ["CHF 1'234.50", '1234.5', 'CHF'],
    ['Rp 169.000', '169000', 'IDR'],
    ['₹1,23,456.00', '123456', 'INR'],
    ['₹1,29,900', '129900', 'INR'],
    ['₹ 1,23,45,678/-', '12345678', 'INR'],
    ['9€99', '9.99', 'EUR'],
    ['1.299€99', '1299.99', 'EUR'],
    ['9€99€', '9', 'EUR'],
    ['12.500 ₫', '12500', 'VND'],
    ['¥12,800', '12800', null],
    ['12,000원', '12000', 'KRW'],
    ['22000.00元/台', '22000', null],
    ['59,- Kč', '59', 'CZK'],
    ['$119. 95 USD', '119.95', 'USD'],
    ['1.234.567,89 zł', '1234567.89', 'PLN'],
    ['39 900 Ft', '39900', 'HUF'],
    ['R8,499', '8499', 'ZAR'],
    ['R$ 1.500,00', '1500', 'BRL'],
    ['423.923 KD', '423.923', 'KWD'],
    ['0.750 €', '0.75', 'EUR'],
    ['.75 €', '0.75', 'EUR'],
    ['From € 24.95', '24.95', 'EUR'],
    ['€6.95 - €9.95', '6.95', 'EUR'],
    ['12.90 EUR (VAT incl.)', '12.9', 'EUR'],
    ['-20 % 15,99 €', '15.99', 'EUR'],
    ['2 x 4 tablets, 9,99 €', '9.99', 'EUR'],
    ['Modell X200 für 49,90 €', '49.9', 'EUR'],
    ['€0', '0', 'EUR'],
    ['12.50 eur', '12.5', 'EUR'],
  ])('reads %j', (text, price, currency) => {
    expect(read(text)).toEqual([price, currency]);
  });

  it.each([
    ['١٢٫٥ ر.س', '12.5', 'SAR'],
    ['۱۲۳٬۰۰۰ تومان', '123000', 'IRT'],
    ['१,२३४ ₹', '1234', 'INR'],
    ['฿ ๑๒๓', '123', 'THB'],
    ['１，２８０円', '1280', 'JPY'],
  ])('reads the digits of %j', (text, price, currency) => {
    expect(read(text)).toEqual([price, currency]);
  });

  it.each([
    ['he-IL', 'ILS'],
    ['ar-EG', 'EGP'],
    ['fa-IR', 'IRR'],
    ['en-IN', 'INR'],
    ['de-CH', 'CHF'],
    ['pl-PL', 'PLN'],
  ])('reads what browsers print for %s, marks of direction and all', (locale, currency) => {
    const print = new Intl.NumberFormat(locale, { style: 'currency', currency }).format(1_234_567);
    expect(read(print, { country: locale.slice(3) })).toEqual(['1234567', currency]);
  });

  it.each([
    ['799,-', { country: 'DK' }, 'DKK'],
    ['Ord. pris 1 290:-', { language: 'sv' }, 'SEK'],
    ['€ 649,-', {}, 'EUR'],
    ['1.299,- €', {}, 'EUR'],
    ['1 299,- NOK', { country: 'SE' }, 'NOK'],
    ['5,- kr', { country: 'SE' }, 'SEK'],
    ['649,-', {}, null],
  ])('knows that the dash of %j stands for no cents', (text, hint, currency) => {
    expect(read(text, hint)?.[1]).toBe(currency);
  });

  it('takes a sign beside a price for its currency, not the letter of a model', () => {
    expect(read('$499.00 D2', { country: 'US' })).toEqual(['499', 'USD']);
    expect(parsePriceText('$499.00 D2')?.currencyCandidates[0]).toBe('USD');
  });

  it.each(['', '   ', 'Price on request', '15.08.2017', '50 %', 'ABC', '€', 'X200'])(
    'gives null for %j',
    (text) => {
      expect(parsePriceText(text)).toBeNull();
    },
  );

  it('leaves a sign of several countries open and names them', () => {
    expect(parsePriceText('$5')).toMatchObject({ price: '5', priceCurrency: null });
    expect(parsePriceText('$5')?.currencyCandidates.slice(0, 3)).toEqual(['USD', 'CAD', 'AUD']);
    expect(parsePriceText('199 kr')?.currencyCandidates).toEqual(['SEK', 'NOK', 'DKK', 'ISK']);
  });

  it.each([
    [{ country: 'CA' }, 'CAD'],
    [{ country: 'au' }, 'AUD'],
    [{ language: 'en-NZ' }, 'NZD'],
    [{ text: 'Prices in USD' }, 'USD'],
    // English is spoken with many dollars, and Germany has none.
    [{ language: 'en' }, null],
    [{ country: 'DE' }, null],
  ])('settles "$5" by %j', (hint, currency) => {
    expect(read('$5', hint)).toEqual(['5', currency]);
  });

  it('settles "kr" by a language of one country', () => {
    expect(read('199 kr', { language: 'sv' })).toEqual(['199', 'SEK']);
  });

  it.each([
    ['SGD$4.90', 'SGD'],
    ['$ SGD4.90', 'SGD'],
    ['$1,190.00 AUD', 'AUD'],
    ['NZD $100.70', 'NZD'],
    ['US $1.23', 'USD'],
    ['NT$ 1,160', 'TWD'],
  ])('believes the code beside the sign in %j', (text, currency) => {
    expect(read(text)?.[1]).toBe(currency);
  });

  it('takes the currency from nearby only where the text has none', () => {
    expect(read('17,35', { text: '€ 1' })).toEqual(['17.35', 'EUR']);
    expect(read('£54.17', { text: 'USD' })).toEqual(['54.17', 'GBP']);
    expect(read('69,50', { text: 'TL' })).toEqual(['69.5', 'TRY']);
  });

  it('does not take words for currencies', () => {
    expect(read('ALL SIZES 12.99')).toEqual(['12.99', null]);
    expect(read('a partire da 7,32 €')).toEqual(['7.32', 'EUR']);
    expect(read('2 m 12.99')?.[1]).toBeNull();
  });

  it('gives a decimal string or null for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        const printed = parsePriceText(text);
        if (printed !== null) expect(printed.price).toMatch(/^\d{1,12}(\.\d{1,8})?$/);
      }),
    );
  });

  it('reads back every amount as shops of many countries print it', () => {
    const locales = [
      'en-US',
      'de-DE',
      'fr-FR',
      'pl-PL',
      'pt-BR',
      'en-IN',
      'de-CH',
      'sv-SE',
      'fi-FI',
    ];
    const amounts = fc.integer({ min: 1, max: 99_999_999 });
    fc.assert(
      fc.property(amounts, fc.constantFrom(...locales), (cents, locale) => {
        const format = new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' });
        expect(read(format.format(cents / 100))).toEqual([String(cents / 100), 'EUR']);
      }),
    );
  });

  // Countries whose currency has no sign of its own there, or one that it shares, and other digits.
  const countries =
    'en-US:USD en-CA:CAD fr-CA:CAD en-AU:AUD en-NZ:NZD en-SG:SGD zh-HK:HKD zh-TW:TWD es-MX:MXN es-AR:ARS es-CL:CLP ' +
    'es-CO:COP es-UY:UYU es-DO:DOP pt-BR:BRL en-GB:GBP de-CH:CHF fr-CH:CHF da-DK:DKK nb-NO:NOK sv-SE:SEK is-IS:ISK ' +
    'pl-PL:PLN cs-CZ:CZK hu-HU:HUF ro-RO:RON bg-BG:BGN sr-RS:RSD mk-MK:MKD sq-AL:ALL bs-BA:BAM tr-TR:TRY ru-RU:RUB ' +
    'uk-UA:UAH be-BY:BYN kk-KZ:KZT ka-GE:GEL hy-AM:AMD az-AZ:AZN uz-UZ:UZS he-IL:ILS ar-EG:EGP ar-SA:SAR ar-AE:AED ' +
    'ar-KW:KWD ar-JO:JOD ar-MA:MAD fr-TN:TND fa-IR:IRR ur-PK:PKR hi-IN:INR bn-BD:BDT ta-LK:LKR ne-NP:NPR th-TH:THB ' +
    'vi-VN:VND id-ID:IDR ms-MY:MYR fil-PH:PHP my-MM:MMK km-KH:KHR lo-LA:LAK mn-MN:MNT ja-JP:JPY ko-KR:KRW zh-CN:CNY ' +
    'en-ZA:ZAR en-NG:NGN sw-KE:KES en-GH:GHS am-ET:ETB fr-SN:XOF fr-CM:XAF';

  it.each(countries.split(' '))('reads back amounts as shops of %s print them', (shop) => {
    const [language = '', currency = ''] = shop.split(':');
    const hint = { language, country: language.slice(-2) };
    const amounts = fc.integer({ min: 1, max: 99_999_999 });
    const displays = fc.constantFrom('symbol' as const, 'narrowSymbol' as const, 'code' as const);
    fc.assert(
      fc.property(amounts, displays, (cents, currencyDisplay) => {
        const format = new Intl.NumberFormat(language, {
          style: 'currency',
          currency,
          currencyDisplay,
        });
        const digits = format.resolvedOptions().maximumFractionDigits ?? 2;
        const price = String(Number((cents / 100).toFixed(digits)));
        expect(read(format.format(Number(price)), hint)).toEqual([price, currency]);
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['digits', '1'.repeat(1_000_000)],
    ['groups', '1.111'.repeat(200_000)],
    ['stray spaces', '1. 1'.repeat(200_000)],
    ['spaces', `1${' '.repeat(1_000_000)}€`],
    ['signs', '$'.repeat(1_000_000)],
    ['letters', 'USD'.repeat(300_000)],
    ['words', 'руб '.repeat(200_000)],
    ['signs for decimals', '9€99'.repeat(200_000)],
    ['marks of direction', '\u200f'.repeat(1_000_000)],
  ])('attack 13: takes no time over a million %s', (_, text) => {
    expect(processorMs(() => parsePriceText(text, { text }))).toBeLessThan(200);
  });
});

const corpus = process.env.CORPUS;

describe.skipIf(corpus === undefined)('the printed prices of the corpus', () => {
  it('are all read, but for those known to fail', () => {
    const lines = readFileSync(join(corpus ?? '', 'prices.jsonl'), 'utf8')
      .trim()
      .split('\n');
    const wrong = lines
      .map((line) => JSON.parse(line))
      .filter((line) => !line.knownFailure && !isRight(line));
    expect(wrong).toEqual([]);
  });
});

type Label = {
  text: string;
  hint: string | null;
  price: string | null;
  priceCurrency?: string | null;
  currencyAny?: string[];
};

function isRight({ text, hint, price, priceCurrency, currencyAny }: Label): boolean {
  const printed = parsePriceText(text, { text: hint });
  if (price === null || printed === null) return price === (printed?.price ?? null);
  const right = currencyAny ?? (priceCurrency ? [priceCurrency] : null);
  const given = printed.priceCurrency ?? printed.currencyCandidates[0] ?? '';
  return Number(printed.price) === Number(price) && (right === null || right.includes(given));
}

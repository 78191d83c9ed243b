import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseUnit, parseUnitPrice, perBaseUnit } from '@/lib/domain/unit-price';
import { processorMs } from '@/tests/unit/detect/detect-html';

describe('parseUnitPrice', () => {
  it.each([
    ['1,99 €/100 g', '1.99', 'EUR', 100, 'g'],
    ['12.40 / kg', '12.4', null, 1, 'kg'],
    ['£1.25 per litre', '1.25', 'GBP', 1, 'l'],
    ['0,42 €/Stück', '0.42', 'EUR', 1, 'piece'],
    ['(5,98 € / 1 l)', '5.98', 'EUR', 1, 'l'],
    ['Grundpreis: 1,99 € pro 100 g', '1.99', 'EUR', 100, 'g'],
    ['1 kg = 3,98 €', '3.98', 'EUR', 1, 'kg'],
    ['100 g: 0,65 €', '0.65', 'EUR', 100, 'g'],
    ['2,99 € (19,93 €/kg)', '19.93', 'EUR', 1, 'kg'],
    ['12,90 € le kilo', '12.9', 'EUR', 1, 'kg'],
    ['0,35 € l’unité', '0.35', 'EUR', 1, 'piece'],
    ['12,95 kr/st', '12.95', null, 1, 'piece'],
    ['$0.31 / Fl Oz', '0.31', null, 1, 'fl oz'],
    ['24,90 €/m²', '24.9', 'EUR', 1, 'm2'],
    ['4,99 zł za 1 kg', '4.99', 'PLN', 1, 'kg'],
    ['3,50 € al kg', '3.5', 'EUR', 1, 'kg'],
    ['1.234,50 €/m', '1234.5', 'EUR', 1, 'm'],
    ['199 ₽/шт', '199', 'RUB', 1, 'piece'],
    ['100gあたり 198円', '198', 'JPY', 100, 'g'],
    ['0,99 €/0,5 l', '0.99', 'EUR', 0.5, 'l'],
  ])('reads %j', (text, price, priceCurrency, quantity, unit) => {
    expect(parseUnitPrice(text)).toEqual({ price, priceCurrency, quantity, unit });
  });

  it.each([
    '',
    '12,99 €',
    '500 g',
    '12,99 € 500 g',
    '4,99 €/Monat',
    '3 €/month',
    'per kg',
    '12 € / 0 kg',
    'Kettle 1.7 l, 29 €',
  ])('gives null for %j', (text) => {
    expect(parseUnitPrice(text)).toBeNull();
  });

  it('settles a shared sign as a price does', () => {
    expect(parseUnitPrice('$2.50/lb', { country: 'US' })?.priceCurrency).toBe('USD');
  });

  it('attack 13: takes no time over a million characters', () => {
    for (const text of ['1/'.repeat(500_000), ' per '.repeat(200_000), '1 kg = '.repeat(150_000)]) {
      expect(processorMs(() => parseUnitPrice(text))).toBeLessThan(200);
    }
  });

  it('gives a price and a quantity above zero, or null, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const found = parseUnitPrice(`${text} € / ${text} kg`);
        if (found !== null) expect(found.quantity).toBeGreaterThan(0);
      }),
    );
  });
});

describe('perBaseUnit', () => {
  it.each([
    ['1,99 €/100 g', '19.9', 'kg'],
    ['0,75 €/250 ml', '3', 'l'],
    ['$1.00/oz', '35.274', 'kg'],
    ['0,42 €/Stück', '0.42', 'piece'],
  ])('%j', (text, price, unit) => {
    const found = parseUnitPrice(text);
    expect(found && perBaseUnit(found)).toEqual({ price, unit });
  });
});

describe('parseUnit', () => {
  it('knows UN/CEFACT codes and prints', () => {
    expect(['KGM', 'GRM', 'LTR', 'MLT', 'MTR', 'MTK', 'C62', 'H87'].map(parseUnit)).toEqual([
      'kg',
      'g',
      'l',
      'ml',
      'm',
      'm2',
      'piece',
      'piece',
    ]);
    expect(parseUnit('Litre')).toBe('l');
    expect(parseUnit('parsec')).toBeNull();
  });
});

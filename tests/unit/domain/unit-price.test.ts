import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asReferencePrice, parseUnit, perBaseUnit } from '@/lib/domain/unit-price';
import { parseUnitPrice } from '@/lib/domain/unit-price-text';
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
    ['Prix au kilo : 12,90 €', '12.9', 'EUR', 1, 'kg'],
    ['Price per 100g: £1.24', '1.24', 'GBP', 100, 'g'],
    ['Kilopreis: 3,98 €', '3.98', 'EUR', 1, 'kg'],
    ['kg-pris 49,95 kr', '49.95', null, 1, 'kg'],
    ['340-g-Glas, Preis pro kg: 12,40 €', '12.4', 'EUR', 1, 'kg'],
    ['1.5 l bottle, 2.00 € per litre', '2', 'EUR', 1, 'l'],
  ])('reads %j', (text, price, priceCurrency, quantity, unit) => {
    expect(parseUnitPrice(text)).toMatchObject({ price, priceCurrency, quantity, unit });
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
    'Size L: 29 €',
    'M: 29,90 €',
    '500 g / kg',
    '120 / m',
    'Energy: 250 kcal / 100 g',
    'Nutrition per 100 g: 250 kcal',
    '0,00 €/kg',
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
    expect(found && perBaseUnit(found)).toEqual({ price, quantity: 1, unit });
  });
});

describe('asReferencePrice', () => {
  it.each([
    ['12,40 €/kg', '12.4', 1, 'kg'],
    ['1,24 €/100 g', '1.24', 100, 'g'],
    ['7,90 €/340 g', '23.2353', 1, 'kg'],
    ['0,99 €/0,5 l', '1.98', 1, 'l'],
    ['$6.00 per 12 oz', '0.5', 1, 'oz'],
  ])('%j', (text, price, quantity, unit) => {
    const found = parseUnitPrice(text);
    expect(found && asReferencePrice(found)).toEqual(
      expect.objectContaining({ price, quantity, unit }),
    );
  });

  it('gives nothing beyond what prices can be', () => {
    const most = { price: '999999999999', quantity: 0.001, unit: 'g' } as const;
    expect(asReferencePrice(most)).toBeNull();
    expect(asReferencePrice({ price: '0.0001', quantity: 5000, unit: 'kg' })).toBeNull();
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

import { describe, expect, it } from 'vitest';
import { afterWord, type Concept, hasWord, isWord, startsWithWord } from '@/lib/detect/words/words';
import { processorMs } from '@/tests/unit/detect/detect-html';

describe('hasWord', () => {
  it.each<[Concept, string[]]>([
    [
      'addToCart',
      [
        'Add to Cart',
        'ADD TO BAG',
        'Ajouter au panier',
        'In den Warenkorb',
        'Añadir a la cesta',
        'Agregar al carrito',
        'Aggiungi al carrello',
        'In winkelwagen',
        'Adicionar ao carrinho',
        'Dodaj do koszyka',
        'Lägg i varukorgen',
        'Læg i kurv',
        'Lisää ostoskoriin',
        'Přidat do košíku',
        'Kosárba',
        'Добавить в корзину',
        'Sepete Ekle',
        'أضف إلى السلة',
        'הוסף לסל',
        'カートに入れる',
        '加入购物车',
        '장바구니 담기',
      ],
    ],
    [
      'outOfStock',
      [
        'Out of stock',
        'SOLD OUT',
        'Currently unavailable.',
        'Notify me when available',
        'Rupture de stock',
        'Actuellement indisponible',
        'Ausverkauft',
        'Derzeit nicht verfügbar',
        'Agotado',
        'Non disponibile',
        'Uitverkocht',
        'Esgotado',
        'Produkt niedostępny',
        'Slut i lager',
        'Нет в наличии',
        'Tükendi',
        '在庫切れ',
        '售罄',
        '품절',
      ],
    ],
    [
      'inStock',
      ['In stock', 'En stock', 'Auf Lager', 'Disponibile', 'Op voorraad', 'I lager', 'В наличии'],
    ],
    [
      'listPrice',
      ['was', 'RRP', 'UVP', 'statt', 'Prix conseillé', 'List Price:', 'antes', 'adviesprijs'],
    ],
    [
      'instalment',
      [
        '$4.99 / month',
        '12,50 €/mtl.',
        'in 3 payments',
        'en 4 fois',
        'Ratenzahlung',
        '36 Monatsraten',
        '12 cuotas',
        '10x de R$ 12,90 sem juros',
        'miesięcznie',
        'per månad',
        '月々',
      ],
    ],
    ['shipping', ['Free shipping', 'Versandkosten', 'Livraison gratuite', 'envío', 'Доставка']],
    ['saving', ['You save 20 %', '-15%', '$5 off', 'Rabatt', 'remise', 'descuento', 'Скидка']],
    ['perUnit', ['Grundpreis', '1,99 €/100 g', '3 € / kg', 'prix au kilo', 'per 100 ml']],
    ['reviews', ['12 Reviews', '5 Bewertungen', '(34 avis)', '8 avaliações', '17 omdömen']],
    ['otherSellers', ['Other sellers on this site', 'New & used (4)', 'Andere Verkäufer']],
    ['memberPrice', ["Members' price", 'Prix adhérent', 'Mitgliederpreis', 'with card']],
  ])('%s in every language', (concept, texts) => {
    for (const text of texts) expect(hasWord(concept, text), text).toBe(true);
  });

  it.each<[Concept, string[]]>([
    ['addToCart', ['View cart', 'Your basket is empty', 'Warenkorb anzeigen', 'Voir le panier']],
    ['outOfStock', ['In stock', 'Auf Lager', 'Free returns', 'Распродажа', 'stock']],
    ['instalment', ['Monty Python', 'Rating', 'decorate', 'Set of 3', '2 x 4 tablets']],
    ['saving', ['Coffee', 'office chair', 'Saver 3000 lamp']],
    ['listPrice', ['washing machine', 'Statthalter', 'vantage']],
    ['perUnit', ['12 kg dumb-bell', 'Lamp 100 g']],
  ])('%s not in words that only look like it', (concept, texts) => {
    for (const text of texts) expect(hasWord(concept, text), text).toBe(false);
  });

  it('knows neither case, accents, signs nor white space', () => {
    for (const text of ['ÉPUISÉ', 'epuise', '…Épuisé !', 'E\u0301puise\u0301']) {
      expect(hasWord('outOfStock', text)).toBe(true);
    }
    expect(hasWord('addToCart', '  add\n to\u00a0\tcart ')).toBe(true);
  });

  it('looks at the first 200 characters', () => {
    expect(hasWord('outOfStock', `${'x '.repeat(90)}sold out`)).toBe(true);
    expect(hasWord('outOfStock', `${'x '.repeat(110)}sold out`)).toBe(false);
  });

  it.each([
    ['letters', 'add to car'.repeat(200_000)],
    ['numbers', '1 2 3 '.repeat(300_000)],
    ['stems', 'monat'.repeat(300_000)],
    ['accents', 'e\u0301'.repeat(800_000)],
  ])('attack 13: takes no time over a million %s', (_, text) => {
    const concepts: Concept[] = ['addToCart', 'instalment', 'shipping', 'perUnit', 'outOfStock'];
    expect(processorMs(() => concepts.map((one) => hasWord(one, `${text}${one}`)))).toBeLessThan(
      200,
    );
  });
});

describe('isWord and startsWithWord', () => {
  it('take a label with its signs', () => {
    for (const text of [
      'SKU',
      'SKU:',
      'Art.-Nr.:',
      'Réf. :',
      'Artikelnummer',
      'Item No.',
      '货号',
    ]) {
      expect(isWord('sku', text), text).toBe(true);
    }
    expect(isWord('sku', 'SKU: 4711')).toBe(false);
    expect(startsWithWord('sku', 'SKU: 4711')).toBe(true);
    expect(startsWithWord('gtin', 'EAN13 4006381333931')).toBe(true);
    expect(startsWithWord('brand', 'Hersteller: Bosch')).toBe(true);
    expect(startsWithWord('brand', 'The brand')).toBe(false);
  });

  it('"from" counts at the beginning', () => {
    for (const text of ['ab 12,99 €', 'From $5', 'à partir de 10 €', 'od 99 zł', 'from']) {
      expect(startsWithWord('fromPrice', text), text).toBe(true);
    }
    expect(startsWithWord('fromPrice', 'about $5')).toBe(false);
  });

  it('a word too common to be looked for inside a text counts as the whole text', () => {
    expect(isWord('buyNow', 'Buy')).toBe(true);
    expect(hasWord('buyNow', 'people who buy this')).toBe(false);
  });
});

describe('afterWord', () => {
  it('gives what stands behind a label, as printed', () => {
    expect(afterWord('sku', 'Art.-Nr.: AB-12 c')).toBe('AB-12 c');
    expect(afterWord('brand', 'Marke: Bosch')).toBe('Bosch');
    expect(afterWord('brand', 'Marke')).toBe('');
    expect(afterWord('brand', 'Bosch')).toBeNull();
  });
});

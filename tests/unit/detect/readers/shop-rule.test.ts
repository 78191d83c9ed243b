import { describe, expect, it } from 'vitest';
import { type Detection, detectionSchema } from '@/lib/domain/detection';
import type { PageRule, RuleFields } from '@/lib/domain/shop-rule';
import { readAsShopper } from '@/tests/lab/read-as-shopper';
import { documentOf, jsonLdPage, lantern, PRODUCT_URL } from '@/tests/unit/detect/detect-html';

const point = (by: PageRule['by'], fields: RuleFields, pageUrl?: string): PageRule => ({
  by,
  fields,
  ...(pageUrl === undefined ? {} : { pageUrl }),
});
const at = (...selectors: string[]) => ({ selectors });

function detect(html: string, ...rules: PageRule[]): Detection {
  const bugs: unknown[] = [];
  const onBug = (where: string, error: unknown) => bugs.push([where, error]);
  const detection = readAsShopper(documentOf(html), PRODUCT_URL, { rules, onBug });
  expect(bugs).toEqual([]);
  return detectionSchema.parse(detection);
}
const priceOf = (detection: Detection) => detection.offers[0]?.price;

const BODY = '<h1>Duprey Lantern</h1><p class="old">$98.99</p><p class="now">$79.50</p>';
const PAGE = jsonLdPage(lantern(), BODY);

describe('rules for the shop', () => {
  it("the shopper's own decides the price without a doubt, the rest stays", () => {
    const detection = detect(PAGE, point('shopper', { price: at('.now') }));
    expect(detection.offers[0]).toMatchObject({ price: '79.5', priceCurrency: 'USD' });
    expect(detection.provenance).toMatchObject({
      price: 'shopper',
      name: 'json-ld',
      sku: 'json-ld',
    });
    expect(detection.confidence.price).toBe(0.99);
    expect(detection.doubts).toEqual([]);
    expect(detection.product?.sku).toBe('DL-1');
  });

  it("the shopper's own settles what the page contradicts itself about", () => {
    const doubtful = `${PAGE}<meta property="product:price:amount" content="79.50">`;
    expect(detect(doubtful).doubts).toHaveLength(1);
    expect(detect(doubtful, point('shopper', { price: at('.now') })).doubts).toEqual([]);
  });

  it('a shipped one corrects a price that the page shows', () => {
    const detection = detect(PAGE, point('shop-rule', { price: at('.now') }));
    expect(priceOf(detection)).toBe('79.5');
    expect(detection.provenance.price).toBe('shop-rule');
    expect(detection.doubts).toEqual([]);
  });

  it('attack 9: a shipped one that finds a price nobody can see is doubted', () => {
    const html = jsonLdPage(lantern(), `${BODY}<p class="bait" hidden>$1.00</p>`);
    const detection = detect(html, point('shop-rule', { price: at('.bait') }));
    expect(detection.doubts[0]?.candidates.map(({ price }) => price)).toContain('98.99');
    expect(detection.confidence.price).toBeLessThan(0.5);
  });

  it("the shopper's own goes before a shipped one", () => {
    const detection = detect(
      PAGE,
      point('shop-rule', { price: at('.old'), name: at('h1') }),
      point('shopper', { price: at('.now') }),
    );
    expect(priceOf(detection)).toBe('79.5');
    expect(detection.provenance).toMatchObject({ price: 'shopper', name: 'shop-rule' });
  });

  it('fills every gap that it has a selector for', () => {
    const html = jsonLdPage(
      lantern({ sku: undefined, offers: undefined }),
      `<h1>Duprey Lantern</h1><b id="brand">Joss</b><i data-sku="X-9">number</i><i id="ean">EAN 4006381333931</i>
      <i id="mpn">J001</i><img id="shot" data-src="/shot.jpg"><s id="was">99 €</s><b id="now">12<sup>99</sup> €</b>
      <link id="stock" href="https://schema.org/InStock">`,
    );
    const detection = detect(
      html,
      point('shop-rule', {
        name: at('h1'),
        brand: at('#brand'),
        sku: { selectors: ['[data-sku]'], attribute: 'data-sku' },
        gtin: at('#ean'),
        mpn: at('#mpn'),
        image: at('#shot'),
        price: at('#now'),
        listPrice: at('#was'),
        availability: { selectors: ['#stock'], attribute: 'href' },
      }),
    );
    expect(detection.product).toMatchObject({
      brand: 'Joss',
      sku: 'X-9',
      gtin: '04006381333931',
      mpn: 'J001',
      image: 'https://shop.example/shot.jpg',
    });
    expect(detection.offers[0]).toMatchObject({
      price: '12.99',
      priceCurrency: 'EUR',
      listPrice: '99',
      availability: 'InStock',
    });
    expect(detection.provenance).toMatchObject({ listPrice: 'shop-rule', image: 'shop-rule' });
  });

  it.each([
    ['nothing', at('.gone')],
    ['no price', at('h1')],
    ['several things', at('p')],
    ['an attribute that is not there', { selectors: ['.now'], attribute: 'data-price' }],
    ['free of charge', at('.free')],
  ])('that finds %s changes nothing', (_, price) => {
    const html = `${PAGE}<p class="free">$0.00</p>`;
    const plain = detect(html);
    expect(detect(html, point('shopper', { price }), point('shop-rule', { price }))).toEqual(plain);
  });

  it('tries its selectors in order and believes what stands twice with one value', () => {
    const html = `${PAGE}<footer class="now">79.50 $</footer>`;
    expect(priceOf(detect(html, point('shopper', { price: at('.gone', '.now') })))).toBe('79.5');
  });

  it('is for pages below its path only', () => {
    expect(priceOf(detect(PAGE, point('shopper', { price: at('.now') }, '/lamps/')))).toBe('79.5');
    expect(priceOf(detect(PAGE, point('shopper', { price: at('.now') }, '/chairs/')))).toBe(
      '98.99',
    );
  });

  it("makes a product of a page without markup: the shopper's by a price, a shipped one with a name", () => {
    const html = `<title>Shop</title>${BODY}`;
    const kind = (fields: RuleFields) => detect(html, point('shop-rule', fields)).pageKind;
    const own = detect(html, point('shopper', { price: at('.now') }));
    expect(own).toMatchObject({ pageKind: 'product', product: { name: 'Duprey Lantern' } });
    expect(kind({ price: at('.now'), name: at('h1') })).toBe('product');
    expect(kind({ price: at('.now') })).toBe(detect(html).pageKind);
    expect(kind({ name: at('h1') })).toBe(detect(html).pageKind);
  });

  it('attack 2, 4: what it finds is hostile text', () => {
    const html = jsonLdPage(
      lantern(),
      `${BODY}<img id="shot" src="javascript:alert(1)"><b id="name">a\u202eb${'x'.repeat(9000)}</b>`,
    );
    const detection = detect(html, point('shopper', { image: at('#shot'), name: at('#name') }));
    expect(detection.product?.image).toBeNull();
    expect(detection.product?.name).toMatch(/^abx+…$/);
  });

  it('keeps the offers of other sellers', () => {
    const seller = (name: string, price: string) => ({
      '@type': 'Offer',
      price,
      priceCurrency: 'USD',
      seller: { '@type': 'Organization', name },
    });
    const html = jsonLdPage(
      lantern({ offers: [seller('A', '98.99'), seller('B', '99.99')] }),
      BODY,
    );
    const { offers } = detect(html, point('shopper', { price: at('.now') }));
    expect(offers.map(({ price }) => price)).toEqual(['79.5', '99.99']);
  });
});

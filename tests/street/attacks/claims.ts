// Attacks by false claims: impossible prices, sources that disagree, invented ratings, borrowed names (cases 8 to 12).
import { articleById } from '@/tests/street/articles';
import {
  type AttackPage,
  attackDocument,
  plainOffer,
  plainProduct,
} from '@/tests/street/attack-page';
import { html, jsonLd, raw } from '@/tests/street/html';

const offers: Record<string, object> = {
  'too-large': { price: '1e309' },
  'not-a-number': { price: 'NaN' },
  negative: { price: '-1' },
  zero: { price: '0' },
  'euro-text': { price: '1.226 €' },
  grouped: { price: '1,226.00' },
  'arabic-digits': { price: '١٢٫٥' },
  'no-currency': { price: '39.90', priceCurrency: undefined },
  'unknown-currency': { price: '39.90', priceCurrency: 'XQZ' },
  'several-prices': { price: ['39.90', '3.99'] },
};

const ratings: Record<string, object> = {
  'too-many': { ratingValue: 5, bestRating: 5, ratingCount: 3_000_000 },
  'above-best': { ratingValue: 9.8, bestRating: 5, ratingCount: 12 },
  'no-votes': { ratingValue: 5, bestRating: 5, ratingCount: 0 },
  negative: { ratingValue: -3, bestRating: 5, ratingCount: -7 },
};

const headphones = articleById('auralis-q45-black');
const foreign = 'https://maison-lumen.example/products/auralis-q45?variant=40101';

export const claimAttacks: readonly AttackPage[] = [
  ...Object.entries(offers).map(([kind, offer]) => ({
    attack: 8,
    path: `/attack-08/${kind}`,
    render: () =>
      attackDocument({
        head: jsonLd({ ...plainProduct, offers: { ...plainOffer, ...offer } }),
        visible: { name: plainProduct.name, price: 'Ask for the price' },
      }),
  })),
  {
    attack: 8,
    path: '/attack-08/comment-inside',
    render: () => {
      const product = JSON.stringify({ ...plainProduct, offers: plainOffer });
      return attackDocument({
        head: raw(
          `<script type="application/ld+json"><!--\n${product.replace('"39.90"', '"39.90" <!-- was 49.90 -->')}\n--></script>`,
        ),
      });
    },
  },
  {
    attack: 9,
    path: '/attack-09/sources-disagree',
    render: () =>
      attackDocument({
        head: html`<meta property="og:type" content="product"><meta property="product:price:amount" content="24.99"><meta property="product:price:currency" content="EUR">${jsonLd({ ...plainProduct, offers: { ...plainOffer, price: '19.99' } })}`,
        visible: { name: plainProduct.name, price: '€249.00' },
      }),
  },
  {
    attack: 9,
    path: '/attack-09/hidden-bait',
    render: () =>
      attackDocument({
        head: jsonLd({ ...plainProduct, offers: { ...plainOffer, price: '0.99' } }),
        content: html`<p class="price" style="display:none">€0.99</p>`,
      }),
  },
  {
    attack: 9,
    path: '/attack-09/price-in-frame',
    render: () =>
      attackDocument({
        head: jsonLd(plainProduct),
        visible: { name: plainProduct.name, price: 'Ask for the price' },
        content: html`<iframe src="/attack-09/advertisement" width="300" height="120" title="Advertisement"></iframe>`,
      }),
  },
  {
    attack: 9,
    path: '/attack-09/advertisement',
    render: () =>
      attackDocument({
        head: jsonLd({
          ...plainProduct,
          name: 'Advertised kettle',
          offers: { ...plainOffer, price: '4.99' },
        }),
        visible: { name: 'Advertised kettle', price: '€4.99' },
      }),
  },
  ...Object.entries(ratings).map(([kind, rating]) => ({
    attack: 10,
    path: `/attack-10/${kind}`,
    render: () =>
      attackDocument({
        head: jsonLd({
          ...plainProduct,
          offers: plainOffer,
          aggregateRating: { '@type': 'AggregateRating', ...rating },
        }),
      }),
  })),
  {
    attack: 11,
    path: '/attack-11/foreign-canonical',
    render: () =>
      attackDocument({
        head: html`<link rel="canonical" href="${foreign}">${jsonLd({ ...plainProduct, '@id': foreign, url: foreign, offers: { ...plainOffer, url: foreign } })}`,
      }),
  },
  {
    attack: 11,
    path: '/attack-11/foreign-og-url',
    render: () =>
      attackDocument({
        head: html`<meta property="og:url" content="${foreign}"><base href="https://maison-lumen.example/">${jsonLd({ ...plainProduct, offers: plainOffer })}`,
      }),
  },
  {
    attack: 12,
    path: '/attack-12/colliding-gtin',
    render: () =>
      attackDocument({
        head: jsonLd({ ...plainProduct, gtin13: headphones.gtin13, offers: plainOffer }),
      }),
  },
  {
    attack: 12,
    path: '/attack-12/bad-check-digit',
    render: () => {
      const digit = (Number(headphones.gtin13.at(-1)) + 1) % 10;
      const claimed = { name: headphones.name, brand: headphones.brand };
      return attackDocument({
        head: jsonLd({
          ...plainProduct,
          ...claimed,
          gtin13: headphones.gtin13.slice(0, -1) + digit,
          offers: plainOffer,
        }),
        visible: { name: headphones.name, price: '€39.90' },
      });
    },
  },
];

// Attacks by the shape of JSON-LD: keys of the language itself, and sizes that no page needs (cases 6 and 7).
import {
  type AttackPage,
  attackDocument,
  plainOffer,
  plainProduct,
} from '@/tests/street/attack-page';
import { type Html, html, jsonLd, raw } from '@/tests/street/html';

const MEGABYTE = 1_000_000;

const sizes: Record<string, () => Html> = {
  'huge-block': () => {
    const filler = Array.from({ length: 100_000 }, (_, index) => ({
      '@type': 'PropertyValue',
      name: `property ${index}`,
      value: 'x'.repeat(60),
    }));
    const block = jsonLd({ ...plainProduct, offers: plainOffer, additionalProperty: filler });
    if (block.text.length < 10 * MEGABYTE) throw new Error('the block is smaller than promised');
    return block;
  },
  'many-blocks': () =>
    html`${Array.from({ length: 10_000 }, (_, index) =>
      jsonLd({ ...plainProduct, name: `Kettle ${index}`, sku: `HW-${index}`, offers: plainOffer }),
    )}`,
  deep: () => {
    const product = JSON.stringify({ ...plainProduct, offers: plainOffer });
    const depth = 10_000;
    return raw(
      `<script type="application/ld+json">${'{"@type":"Thing","mainEntity":'.repeat(depth)}${product}${'}'.repeat(depth)}</script>`,
    );
  },
  cycles: () =>
    jsonLd({
      '@context': 'https://schema.org',
      '@graph': [
        { ...plainProduct, '@id': '#a', isVariantOf: { '@id': '#b' }, offers: { '@id': '#c' } },
        { '@type': 'ProductGroup', '@id': '#b', hasVariant: [{ '@id': '#a' }, { '@id': '#b' }] },
        { ...plainOffer, '@id': '#c', itemOffered: { '@id': '#a' }, offers: { '@id': '#c' } },
      ],
    }),
  'many-offers': () =>
    jsonLd({
      ...plainProduct,
      offers: Array.from({ length: 100_000 }, (_, index) => ({
        '@type': 'Offer',
        price: (10 + index / 100).toFixed(2),
        priceCurrency: 'EUR',
      })),
    }),
};

export const structureAttacks: readonly AttackPage[] = [
  {
    attack: 6,
    path: '/attack-06/prototype-keys',
    render: () => {
      const polluted = { polluted: true, price: '0.01', name: 'Polluted' };
      const keys = `"__proto__":${JSON.stringify(polluted)},"constructor":{"prototype":${JSON.stringify(polluted)}},"prototype":${JSON.stringify(polluted)},"toString":"x","hasOwnProperty":"x"`;
      const product = JSON.stringify(plainProduct).slice(1, -1);
      const offer = JSON.stringify(plainOffer).slice(1, -1);
      return attackDocument({
        head: raw(
          `<script type="application/ld+json">{${keys},${product},"offers":{${keys},${offer}}}</script>`,
        ),
      });
    },
  },
  ...Object.entries(sizes).map(([kind, head]) => ({
    attack: 7,
    path: `/attack-07/${kind}`,
    render: () => attackDocument({ head: head() }),
  })),
];

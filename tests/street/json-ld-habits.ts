// Writes a product's JSON-LD with one of the mistakes that real shops make.
import { type Html, raw } from './html';
import { decimalPrice } from './price-format';
import type { ShelfOffer } from './street-shop';

export type Habit =
  | 'trailing-commas'
  | 'comments'
  | 'html-entities'
  | 'control-characters'
  | 'several-roots'
  | 'id-references'
  | 'arrays'
  | 'small-letters';

/** The script elements of the page of `offer` at the shop of this origin. */
export function breakJsonLd(habit: Habit, offer: ShelfOffer, origin: string): Html {
  return writers[habit](describe(offer, origin));
}

interface Described {
  product: Record<string, unknown>;
  offer: Record<string, unknown>;
}

const writers: Record<Habit, (described: Described) => Html> = {
  'trailing-commas': (described) =>
    script(pretty(whole(described)).replaceAll(/([^{[,\s])\n(\s*[}\]])/g, '$1,\n$2')),
  comments: (described) =>
    script(
      `<!-- shop plugin 4.2 -->\n//<![CDATA[\n/* product */\n${pretty(whole(described)).replace('\n', '\n  // see https://schema.org/Product\n')}\n//]]>`,
    ),
  'html-entities': (described) =>
    script(
      JSON.stringify(whole(described))
        .replaceAll('&', '&amp;')
        .replaceAll('\\"', '&#34;')
        .replaceAll('"', '&quot;'),
    ),
  'control-characters': (described) =>
    script(
      pretty(whole(described)).replace(
        '"description": "',
        '"description": "A deal!\n\tFrom the stove to the table.\u0007\r\n',
      ),
    ),
  'several-roots': (described) =>
    script(
      `${pretty({ '@context': 'https://schema.org', '@type': 'Organization', name: 'Broken Bazaar' })}\n${pretty(whole(described))};`,
    ),
  'id-references': ({ product, offer }) =>
    raw(
      [
        script(pretty({ ...product, offers: { '@id': '#offer' }, brand: { '@id': '#brand' } })),
        script(
          pretty({
            '@context': 'https://schema.org',
            '@graph': [
              { ...offer, '@id': '#offer' },
              { '@type': 'Brand', '@id': '#brand', name: product['brand'] },
            ],
          }),
        ),
      ].join('\n'),
    ),
  arrays: ({ product, offer }) =>
    script(pretty([{ ...inArrays(product), offers: [[inArrays(offer)]] }])),
  'small-letters': ({ product, offer }) =>
    script(
      pretty({ ...product, '@type': 'product', offers: { ...offer, '@type': 'schema:offer' } }),
    ),
};

function describe({ article, name, price, availability }: ShelfOffer, origin: string): Described {
  return {
    product: {
      '@context': 'http://schema.org',
      '@type': 'Product',
      name,
      brand: article.brand,
      description: article.description.en,
      gtin13: article.gtin13,
      mpn: article.mpn,
      image: `${origin}/pictures/${article.id}.svg`,
    },
    offer: {
      '@type': 'Offer',
      price: decimalPrice(price),
      priceCurrency: 'EUR',
      availability: `http://schema.org/${availability}`,
    },
  };
}

function whole({ product, offer }: Described): object {
  return { ...product, offers: offer };
}

function inArrays(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, key === '@context' ? value : [value]]),
  );
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

function script(text: string): Html {
  return raw(`<script type="application/ld+json">${text}</script>`);
}

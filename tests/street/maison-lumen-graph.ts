// The JSON-LD of Maison Lumen's product pages: one @graph in which everything hangs together by @id.
import { decimalPrice } from './price-format';
import type { ShelfOffer } from './street-shop';

export interface GraphParts {
  /** The page's address without its query. */
  url: string;
  shopName: string;
  variants: readonly ShelfOffer[];
  currency: string;
  /** The shop's minor units in those of `currency`. */
  amount: (minorUnits: number) => number;
}

/** A ProductGroup with its variants, or a Product where there is one only. */
export function maisonLumenGraph({
  url,
  shopName,
  variants,
  currency,
  amount,
}: GraphParts): unknown {
  const first = variants[0];
  if (!first) return {};
  const { origin } = new URL(url);
  const common = {
    name: first.name,
    description: first.article.description.en,
    brand: { '@type': 'Brand', name: first.article.brand },
    ...ratingOf(first),
  };
  const products = variants.map((offer) => ({
    '@type': 'Product',
    '@id': `${origin}${offer.path}#variant`,
    name: variants.length > 1 ? `${offer.name} - ${offer.article.colour}` : offer.name,
    color: offer.article.colour,
    sku: offer.article.mpn,
    mpn: offer.article.mpn,
    gtin13: offer.article.gtin13,
    image: `${origin}/pictures/${offer.article.id}.svg`,
    offers: {
      '@type': 'Offer',
      url: origin + offer.path,
      price: decimalPrice(amount(offer.price)),
      priceCurrency: currency,
      availability: `https://schema.org/${offer.availability}`,
      itemCondition: 'https://schema.org/NewCondition',
      seller: { '@id': `${origin}/#shop` },
      ...(offer.listPrice !== null && {
        priceSpecification: {
          '@type': 'UnitPriceSpecification',
          priceType: 'https://schema.org/ListPrice',
          price: decimalPrice(amount(offer.listPrice)),
          priceCurrency: currency,
        },
      }),
    },
  }));
  const product =
    variants.length > 1
      ? {
          '@type': 'ProductGroup',
          '@id': `${url}#group`,
          ...common,
          url,
          productGroupID: first.article.model,
          variesBy: ['https://schema.org/color'],
          hasVariant: products,
        }
      : { ...products[0], ...common };
  return {
    '@context': 'https://schema.org/',
    '@graph': [
      { '@type': 'Organization', '@id': `${origin}/#shop`, name: shopName, url: origin },
      {
        '@type': 'WebSite',
        url: origin,
        potentialAction: { '@type': 'SearchAction', target: `${origin}/search?q={q}` },
      },
      {
        '@type': 'BreadcrumbList',
        itemListElement: [
          { '@type': 'ListItem', position: 1, name: 'Home', item: origin },
          { '@type': 'ListItem', position: 2, name: first.name },
        ],
      },
      product,
    ],
  };
}

function ratingOf({ rating }: ShelfOffer): object {
  return rating
    ? {
        aggregateRating: {
          '@type': 'AggregateRating',
          ratingValue: rating.ratingValue,
          bestRating: 5,
          ratingCount: rating.ratingCount,
        },
      }
    : {};
}

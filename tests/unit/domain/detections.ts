/** A plain detection that tests change where they need to. */
import type { ListingCard, ProductDetection } from '@/lib/domain/detection';

/** A page of the Auralis Q45 at 199.00 EUR. */
export function plainDetection(): ProductDetection {
  return {
    url: 'https://www.kestrel.example/p/q45',
    canonicalUrl: null,
    pageKind: 'product',
    product: {
      name: 'Auralis Q45 wireless headphones',
      brand: 'Auralis',
      gtin: '09521234001010',
      mpn: 'AUQ45-BK',
      sku: 'Q45-BK',
      image: 'https://cdn.example/q45.jpg',
      category: 'Headphones',
      variantLabel: 'Black',
    },
    offers: [
      {
        price: '199.00',
        priceCurrency: 'EUR',
        listPrice: '249.00',
        availability: 'InStock',
        itemCondition: 'NewCondition',
        seller: 'Kestrel',
        isFrom: false,
        isPersonal: false,
        unitPrice: null,
      },
    ],
    rating: { ratingValue: 4.5, bestRating: 5, ratingCount: 120 },
    provenance: { name: 'json-ld', price: 'open-graph' },
    confidence: { name: 1, price: 0.9 },
    doubts: [],
    cards: [],
  };
}

/** The Auralis Q45 as one of a list. */
export function plainCard(): ListingCard {
  return {
    name: 'Auralis Q45 wireless headphones',
    url: 'https://www.kestrel.example/p/q45',
    image: null,
    price: '199.00',
    priceCurrency: 'EUR',
    listPrice: null,
    isFrom: false,
  };
}

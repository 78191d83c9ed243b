// Holds today's prices of every shop, apart from the shops, so that they can change while the street is open.
import { articleById } from './articles';
import type { OpeningOffer, PricePatch, ShelfOffer, StreetShop } from './street-shop';

export class PriceTags {
  readonly #shelves = new Map<string, ShelfOffer[]>();

  constructor(readonly shops: readonly StreetShop[]) {
    this.reset();
  }

  /** The shop's offers with today's prices; none for an unknown host. */
  shelf(host: string): readonly ShelfOffer[] {
    return this.#shelves.get(host) ?? [];
  }

  /** Changes what is given in `patch`; an article that the shop does not sell throws. */
  set(article: string, host: string, patch: PricePatch): void {
    const offers = this.#shelves.get(host)?.filter((offer) => offer.article.id === article) ?? [];
    if (offers.length === 0) throw new Error(`${host} does not sell "${article}"`);
    for (const offer of offers) Object.assign(offer, patch);
  }

  /** Back to the prices of the first day. */
  reset(): void {
    for (const shop of this.shops) this.#shelves.set(shop.host, shop.offers.map(open));
  }
}

function open(offer: OpeningOffer): ShelfOffer {
  return {
    article: articleById(offer.article),
    path: offer.path,
    name: offer.name,
    price: offer.price,
    listPrice: offer.listPrice ?? null,
    availability: offer.availability ?? 'InStock',
    rating: offer.rating ?? null,
  };
}

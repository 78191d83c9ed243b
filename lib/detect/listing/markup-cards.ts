/** The products that a page's markup lists, as cards. */
import type { ProductClaim, Reading } from '@/lib/detect/claims';
import type { ListingCard } from '@/lib/domain/detection';

/** The cards of the reader that lists the most: products with an address of their own. */
export function markupCards(readings: readonly Reading[]): ListingCard[] {
  const lists = readings.map(({ products }) => products.flatMap(cardOf));
  return lists.sort((left, right) => right.length - left.length)[0] ?? [];
}

function cardOf({ name, urls, offers, variants, image }: ProductClaim): ListingCard[] {
  const offer = offers[0] ?? variants.flatMap((variant) => variant.offers)[0];
  const url = urls[0] ?? offer?.url;
  if (name === null || !url) return [];
  const { price = null, priceCurrency = null, listPrice = null, isFrom = false } = offer ?? {};
  return [{ name, url, image, price, priceCurrency, listPrice, isFrom }];
}

/** The longer list; what its cards do not say is taken from the other's card of the same address or name. */
export function joinCards(
  left: readonly ListingCard[],
  right: readonly ListingCard[],
): ListingCard[] {
  const [more, fewer] = left.length >= right.length ? [left, right] : [right, left];
  const others = new Map(fewer.flatMap((card) => [[card.url, card] as const]));
  const unique = new Map<string, ListingCard>();
  for (const card of more) {
    const other = others.get(card.url);
    if (!unique.has(card.url)) unique.set(card.url, other === undefined ? card : fill(card, other));
  }
  return [...unique.values()];
}

function fill(card: ListingCard, other: ListingCard): ListingCard {
  const image = card.image ?? other.image;
  if (card.price === null) return { ...other, ...card, ...priceOf(other), image };
  const isSame = other.price !== null && Number(card.price) === Number(other.price);
  return isSame
    ? {
        ...card,
        image,
        priceCurrency: card.priceCurrency ?? other.priceCurrency,
        listPrice: card.listPrice ?? other.listPrice,
      }
    : { ...card, image };
}

function priceOf({ price, priceCurrency, listPrice, isFrom }: ListingCard) {
  return { price, priceCurrency, listPrice, isFrom };
}

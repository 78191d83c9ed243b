/** Which variant the page shows: what its address and its selected options say decides, never a guess. */
import type { OfferClaim, ProductClaim } from './claims';
import type { VariantSigns } from './variant-signs';

/** A claim narrowed to the variant that the page shows, or to what all its variants share. */
export type ChosenClaim = Omit<ProductClaim, 'variants'>;

/**
 * The claim of the selected variant: its own fields over its group's. With nothing selected: what is
 * common to all, and the lowest price as a "from" price unless all prices are one.
 */
export function chooseVariant(claim: ProductClaim, readSigns: () => VariantSigns): ChosenClaim {
  const variants = claim.variants.length > 0 ? claim.variants : offerVariants(claim);
  if (variants.length === 0) return ofOneThing(claim);
  const chosen = variants.length === 1 ? variants[0] : selectedOf(variants, claim, readSigns());
  if (chosen !== undefined)
    return { ...narrowed(claim, chosen), offers: orderSellers(offersOf([chosen], claim)) };
  return { ...claim, variantLabel: null, offers: common(offersOf(variants, claim)) };
}

/** The variants' offers; where they have none, the group's hold for all of them. */
function offersOf(variants: readonly ProductClaim[], group: ProductClaim): readonly OfferClaim[] {
  const offers = variants.flatMap((variant) => variant.offers);
  return offers.length > 0 ? offers : group.offers;
}

/** A product without variants: its offers are sellers', or contradict each other. */
function ofOneThing(claim: ProductClaim): ChosenClaim {
  const [first] = claim.offers;
  const isSold = (offer: OfferClaim) => `${offer.seller}|${offer.itemCondition}`;
  const prices = new Set(
    claim.offers.map((offer) => offer.price).filter((price) => price !== null),
  );
  const sellers = new Set(claim.offers.map(isSold));
  const offers =
    prices.size > 1 && sellers.size === 1
      ? common(claim.offers.filter((offer) => offer.priceCurrency === first?.priceCurrency))
      : orderSellers(claim.offers);
  const codes = claim.offers.length === 1 ? first : undefined;
  return {
    ...claim,
    gtin: claim.gtin ?? codes?.gtin ?? null,
    mpn: claim.mpn ?? codes?.mpn ?? null,
    sku: claim.sku ?? codes?.sku ?? null,
    offers,
  };
}

function narrowed(group: ProductClaim, variant: ProductClaim): ChosenClaim {
  return {
    ...group,
    name: group.name ?? variant.name,
    brand: variant.brand ?? group.brand,
    gtin: variant.gtin ?? (variant.sku === null ? group.gtin : null),
    mpn: variant.mpn ?? group.mpn,
    sku: variant.sku ?? group.sku,
    image: variant.image ?? group.image,
    category: group.category ?? variant.category,
    variantLabel: variant.variantLabel ?? group.variantLabel,
    rating: group.rating ?? variant.rating,
    offers: variant.offers,
  };
}

/** Offers that name different things are variants too; offers of one thing are sellers. */
function offerVariants(claim: ProductClaim): ProductClaim[] {
  const names = new Set(
    claim.offers.map((offer) => offer.codes.join(' ') || offer.variantLabel || ownAddress(offer)),
  );
  if (claim.offers.length < 2 || names.size < claim.offers.length) return [];
  return claim.offers.map((offer) => ({
    ...claim,
    gtin: offer.gtin,
    mpn: offer.mpn ?? claim.mpn,
    sku: offer.sku,
    variantLabel: offer.variantLabel,
    rating: null,
    offers: [offer],
    variants: [],
    codes: offer.codes,
    urls: offer.url === null ? [] : [offer.url],
  }));
}

function ownAddress(offer: OfferClaim): string {
  const url = offer.url === null ? null : new URL(offer.url);
  return url === null ? '' : `${url.search}${url.hash}`;
}

function selectedOf(
  variants: readonly ProductClaim[],
  group: ProductClaim,
  signs: VariantSigns,
): ProductClaim | undefined {
  const own = new Set(
    [group.sku?.toLowerCase(), group.gtin].filter((code) => code !== undefined && code !== null),
  );
  const tests: ((variant: ProductClaim) => boolean)[] = [
    (variant) => addressesOf(variant).some((url) => isPart(url, signs.url)),
    (variant) => codesOf(variant).some((code) => signs.address.has(code)),
    (variant) => codesOf(variant).some((code) => own.has(code)),
    (variant) => codesOf(variant).some((code) => signs.selected.has(code)),
  ];
  for (const test of tests) {
    const found = variants.filter(test);
    if (found.length === 1) return found[0];
  }
  return undefined;
}

function codesOf(variant: ProductClaim): string[] {
  const gtin = variant.gtin === null ? [] : [variant.gtin, variant.gtin.replace(/^0+/, '')];
  const words = addressesOf(variant).flatMap((url) => [...new URL(url).searchParams.values()]);
  return [
    ...variant.codes,
    ...gtin,
    ...variant.offers.flatMap((offer) => offer.codes),
    ...words.map((word) => word.toLowerCase()),
  ];
}

function addressesOf(variant: ProductClaim): string[] {
  const offered = variant.offers.map((offer) => offer.url).filter((url) => url !== null);
  return [...variant.urls, ...offered];
}

/** True when `part` is the page's own address with at least one parameter, hash or a path that tell. */
function isPart(part: string, whole: string): boolean {
  const [left, right] = [new URL(part), new URL(whole)];
  if (left.host !== right.host || trimSlash(left.pathname) !== trimSlash(right.pathname))
    return false;
  if (left.hash !== '' && left.hash !== right.hash) return false;
  for (const [name, value] of left.searchParams)
    if (right.searchParams.get(name) !== value) return false;
  return true;
}

function trimSlash(path: string): string {
  return path.replace(/\/+$/, '');
}

/** Sellers of one thing: new before used, to be had before sold out, then as the page lists them. */
function orderSellers(offers: readonly OfferClaim[]): OfferClaim[] {
  const rank = (offer: OfferClaim) =>
    (offer.price === null ? 4 : 0) +
    (offer.itemCondition === 'UsedCondition' || offer.itemCondition === 'DamagedCondition'
      ? 2
      : 0) +
    (offer.availability === 'OutOfStock' || offer.availability === 'SoldOut' ? 1 : 0);
  return [...offers].sort((left, right) => rank(left) - rank(right));
}

function common(offers: readonly OfferClaim[]): OfferClaim[] {
  const priced = offers.filter((offer) => offer.price !== null);
  const lowest =
    [...priced].sort((left, right) => Number(left.price) - Number(right.price))[0] ?? offers[0];
  if (lowest === undefined) return [];
  const isOne = priced.every(
    (offer) => offer.price === lowest.price && offer.priceCurrency === lowest.priceCurrency,
  );
  const buyable = offers.find((offer) => offer.availability === 'InStock');
  return [
    {
      ...lowest,
      availability: buyable?.availability ?? lowest.availability,
      isFrom: lowest.isFrom || !isOne,
      codes: [],
      variantLabel: null,
    },
  ];
}

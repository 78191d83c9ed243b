/** schema.org Offer, AggregateOffer and priceSpecification, as shops use them, read into offer claims. */
import {
  AVAILABILITIES,
  type Availability,
  CONDITIONS,
  type ItemCondition,
} from '@/lib/domain/offer';
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import type { UnitPrice } from '@/lib/domain/unit-price';
import type { OfferClaim } from './claims';
import { gtinClaim } from './gtin-claim';
import { isPrice, type MarkupPrice, parseMarkupCurrency, parseMarkupPrice } from './markup-price';
import { codesOf, mpnOf, skuOf, spellCodes } from './node-codes';
import { type Page, resolveUrl } from './page';
import { isPerUnit, unitPriceOf } from './reference-quantity';
import { BOUNDS, nodesOf, type SchemaNode, shortName, textOf } from './schema-node';
import { variantLabelOf } from './variant-words';

/** The offers of a product node, in the page's order. */
export function offerClaims(product: SchemaNode, page: Page): OfferClaim[] {
  const all = nodesOf(product, 'offers', 'offer').flatMap((offer) => flatten(offer));
  const open = all.filter((offer) => !isForMembers(offer));
  const offers = open.length > 0 ? open : all;
  // Broken markup that many shops have: the price stands in the product itself.
  const nodes = offers.length === 0 && product.properties.has('price') ? [product] : offers;
  return nodes.slice(0, BOUNDS.values).map((node) => offerClaim(node, product, page));
}

function flatten(offer: SchemaNode): SchemaNode[] {
  const inner = nodesOf(offer, 'offers', 'offer').filter((one) => one !== offer);
  if (inner.length === 0 || offer.properties.has('price')) return [offer];
  // What an aggregate says once counts for all its offers.
  const currency = offer.properties.get('pricecurrency');
  for (const one of inner)
    if (currency !== undefined && !one.properties.has('pricecurrency'))
      one.properties.set('pricecurrency', currency);
  return inner;
}

function offerClaim(node: SchemaNode, product: SchemaNode, page: Page): OfferClaim {
  const offered = nodesOf(node, 'itemoffered')[0];
  const said = parseMarkupCurrency(
    textOf(node, 'pricecurrency') ?? textOf(product, 'pricecurrency'),
  );
  const { price, listPrice, currency, unitPrice } = pricesOf(node, said);
  const own = [node, ...(offered === undefined ? [] : [offered])];
  own.forEach(spellCodes);
  return {
    price: price?.price ?? null,
    otherPrice: price?.otherPrice ?? null,
    priceCurrency: currency ?? price?.priceCurrency ?? null,
    listPrice: price !== null && isAbove(listPrice, price.price) ? listPrice : null,
    availability: parseAvailability(textOf(node, 'availability')),
    itemCondition: parseCondition(
      textOf(node, 'itemcondition') ?? textOf(product, 'itemcondition'),
    ),
    seller: cleanText(textOf(node, 'seller'), TEXT_LIMIT.seller),
    isFrom: price?.isFrom ?? false,
    isPersonal: isForMembers(node),
    unitPrice,
    gtin: firstOf(own, gtinClaim),
    mpn: firstOf(own, mpnOf),
    sku: firstOf(own, skuOf),
    codes: own.flatMap(codesOf),
    url: resolveUrl(page, textOf(node, 'url')),
    variantLabel: offered === undefined ? null : variantLabelOf(offered, textOf(product, 'name')),
  };
}

function firstOf<Value>(
  nodes: readonly SchemaNode[],
  read: (node: SchemaNode) => Value | null,
): Value | null {
  for (const node of nodes) {
    const value = read(node);
    if (value !== null) return value;
  }
  return null;
}

type Prices = {
  price: MarkupPrice | null;
  listPrice: string | null;
  currency: string | null;
  unitPrice: UnitPrice | null;
};

function pricesOf(node: SchemaNode, said: string | null): Prices {
  const open = nodesOf(node, 'pricespecification').filter(isPublicPrice);
  const specifications = open.filter(isTotal);
  const isList = (one: SchemaNode) => LIST_TYPES.test(textOf(one, 'pricetype') ?? '');
  const currency =
    said ??
    specifications.map((one) => parseMarkupCurrency(textOf(one, 'pricecurrency'))).find(Boolean) ??
    null;
  const read = (one: SchemaNode, ...names: string[]) =>
    parseMarkupPrice(textOf(one, ...names), currency);
  const listed = [
    ...specifications.filter(isList).map((one) => read(one, 'price')?.price),
    read(node, 'listprice')?.price,
  ];
  const priced = specifications.filter(
    (one) => !isList(one) && read(one, 'price', 'minprice') !== null,
  );
  const isSale = (one: SchemaNode) => /sale/i.test(textOf(one, 'pricetype') ?? '');
  const specified = priced.find(isSale) ?? priced[0];
  const price =
    read(node, 'price') ??
    (specified === undefined
      ? null
      : (read(specified, 'price') ?? fromPrice(read(specified, 'minprice')))) ??
    aggregatePrice(node, read(node, 'lowprice', 'minprice'), read(node, 'highprice'));
  const listPrice = listed.find((one) => one !== undefined) ?? null;
  return { price, listPrice, currency, unitPrice: unitPriceOf([node, ...open], currency) };
}

// schema.org/PriceTypeEnumeration: what was, or is said to be, the price elsewhere or before.
const LIST_TYPES =
  /(?:List|Strikethrough|Regular|MSRP|SRP|SuggestedRetail)(?:Price)?$|^(?:MSRP|SRP)/i;

/** False for what is not everybody's price: members', instalments. */
function isPublicPrice(specification: SchemaNode): boolean {
  const { properties } = specification;
  if (isForMembers(specification)) return false;
  return !properties.has('billingduration') && !properties.has('billingincrement');
}

/** False for what is not the price of one piece: per unit, in bulk. */
function isTotal(specification: SchemaNode): boolean {
  if (isPerUnit(specification)) return false;
  const least = nodesOf(specification, 'eligiblequantity').map((one) =>
    Number(textOf(one, 'minvalue', 'value') ?? 1),
  );
  return !least.some((one) => one > 1);
}

function isForMembers({ properties }: SchemaNode): boolean {
  return properties.has('validformembertier');
}

function aggregatePrice(
  node: SchemaNode,
  low: MarkupPrice | null,
  high: MarkupPrice | null,
): MarkupPrice | null {
  if (low === null) return null;
  const isOne =
    high === null ? textOf(node, 'offercount')?.trim() === '1' : high.price === low.price;
  return isOne ? low : fromPrice(low);
}

function fromPrice(price: MarkupPrice | null): MarkupPrice | null {
  return price === null ? null : { ...price, isFrom: true };
}

/** True when `listPrice` is a price above `price`. */
export function isAbove(listPrice: string | null, price: string): boolean {
  return listPrice !== null && isPrice(listPrice) && Number(listPrice) > Number(price);
}

const AVAILABILITY_WORDS: Readonly<Record<string, Availability>> = {
  instock: 'InStock',
  availablefororder: 'InStock',
  available: 'InStock',
  true: 'InStock',
  false: 'OutOfStock',
  oos: 'OutOfStock',
  outofstock: 'OutOfStock',
  unavailable: 'OutOfStock',
  notavailable: 'OutOfStock',
  pending: 'OutOfStock',
};

/** schema.org/ItemAvailability as an address, a name or the words that feeds use ("in stock"). */
export function parseAvailability(text: string | null): Availability | null {
  const word = shortName(text ?? '').replace(/[\s_-]+/g, '');
  return (
    AVAILABILITIES.find((one) => one.toLowerCase() === word) ?? AVAILABILITY_WORDS[word] ?? null
  );
}

/** schema.org/OfferItemCondition as an address, a name or one word ("used"). */
export function parseCondition(text: string | null): ItemCondition | null {
  const word = shortName(text ?? '')
    .replace(/condition$/, '')
    .replace(/[\s_-]+/g, '');
  return CONDITIONS.find((one) => one.toLowerCase() === `${word}condition`) ?? null;
}

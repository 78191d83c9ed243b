/** Finds the products in a page's schema.org nodes and says which of them the page may be about. */
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import type { ProductClaim, Reading } from './claims';
import { gtinClaim } from './gtin-claim';
import { codesOf, mpnOf, skuOf, spellCodes } from './node-codes';
import { offerClaims } from './offer-claims';
import { type Page, resolveUrl } from './page';
import { PRODUCT_TYPES, WORK_TYPES } from './product-types';
import { ratingClaim } from './rating-claim';
import {
  addValue,
  BOUNDS,
  isA,
  nodesOf,
  plainText,
  type SchemaNode,
  textOf,
  valuesOf,
} from './schema-node';
import { variantLabelOf, variesByOf } from './variant-words';

const OFFER_TYPES: ReadonlySet<string> = new Set(['offer', 'aggregateoffer']);

// A product that another one only mentions is never what the page is about.
const ASIDE = [
  'isrelatedto',
  'issimilarto',
  'isaccessoryorsparepartfor',
  'isconsumablefor',
  'ispartof',
];

/** What the nodes say: products in the page's order, and the types of its root things. */
export function readingOf(roots: readonly SchemaNode[], page: Page): Reading {
  const places = placesOf(roots);
  const products = [...places]
    .slice(0, BOUNDS.products)
    .map(([node, place]) => productClaim(node, place, page))
    .filter((claim) => claim !== null);
  const pageTypes = roots.flatMap((root) => [
    ...root.types,
    ...nodesOf(root, 'mainentity').flatMap((main) => main.types),
  ]);
  return { products, pageTypes: [...new Set(pageTypes)], breadcrumbs: breadcrumbsOf(roots) };
}

/** The longest breadcrumb list among the roots or a page's `breadcrumb`, as the shop orders it. */
function breadcrumbsOf(roots: readonly SchemaNode[]): string[] {
  const lists = roots.flatMap((root) => [root, ...nodesOf(root, 'breadcrumb')]);
  const trails = lists
    .filter((list) => list.types.includes('breadcrumblist'))
    .map((list) => nodesOf(list, 'itemlistelement').slice(0, 12).map(crumbName));
  const [longest = []] = trails.sort((left, right) => right.length - left.length);
  return longest.filter((name) => name !== null);
}

function crumbName(element: SchemaNode): string | null {
  const [thing] = nodesOf(element, 'item');
  const name = textOf(element, 'name') ?? (thing === undefined ? null : textOf(thing, 'name'));
  return saidText(name, TEXT_LIMIT.brand);
}

type Place = ProductClaim['place'];

/** Every product node that counts, with its place; variants stay inside their group. */
function placesOf(roots: readonly SchemaNode[]): Map<SchemaNode, Place> {
  const places = new Map<SchemaNode, Place>();
  const passed = new Set<SchemaNode>();
  const asides = new Set<SchemaNode>();
  const walk = (node: SchemaNode, place: Place, depth: number): void => {
    if (isProduct(node)) {
      if (places.get(node) !== 'main') places.set(node, place);
      for (const name of ASIDE) for (const aside of nodesOf(node, name)) asides.add(aside);
      for (const variant of nodesOf(node, 'hasvariant')) asides.add(variant);
    }
    if (passed.has(node) || depth > BOUNDS.depth) return;
    passed.add(node);
    if (isProduct(node)) return;
    for (const main of nodesOf(node, 'mainentity'))
      walk(main, place === 'card' ? 'card' : 'main', depth + 1);
    for (const offered of nodesOf(node, 'itemoffered')) {
      if (isA(node, OFFER_TYPES)) lend(offered, 'offers', node);
      walk(offered, place, depth + 1);
    }
    for (const reviewed of nodesOf(node, 'itemreviewed')) {
      if (!node.types.includes('aggregaterating')) continue;
      lend(reviewed, 'aggregaterating', node);
      walk(reviewed, place, depth + 1);
    }
    for (const about of nodesOf(node, 'about')) walk(about, place, depth + 1);
    for (const element of nodesOf(node, 'itemlistelement')) walk(element, 'card', depth + 1);
    for (const element of nodesOf(node, 'item')) walk(element, 'card', depth + 1);
  };
  for (const root of roots) walk(root, 'plain', 0);
  for (const aside of asides) places.delete(aside);
  joinGroups(places);
  return places;
}

/** Variants that only point at their group become its own; one that stands alone takes what its group says. */
function joinGroups(places: Map<SchemaNode, Place>): void {
  const nodes = [...places];
  const sizes = new Map<SchemaNode | undefined, number>();
  for (const [node] of nodes) {
    const [group] = nodesOf(node, 'isvariantof');
    sizes.set(group, (sizes.get(group) ?? 0) + 1);
  }
  const byId = new Map(nodes.map(([node]) => [textOf(node, 'productgroupid'), node]));
  for (const [node, place] of nodes) {
    const id = textOf(node, 'inproductgroupwithid');
    const group = nodesOf(node, 'isvariantof')[0] ?? (id === null ? undefined : byId.get(id));
    if (group === undefined || group === node) continue;
    if (!places.has(group) && sizes.get(group) === 1) {
      for (const [name, values] of group.properties)
        if (!node.properties.has(name) && name !== 'hasvariant') node.properties.set(name, values);
      continue;
    }
    if (!nodesOf(group, 'hasvariant').includes(node)) addValue(group, 'hasvariant', node);
    if (!places.has(group)) places.set(group, place);
    places.delete(node);
  }
}

function isProduct(node: SchemaNode): boolean {
  return isA(node, PRODUCT_TYPES) || isA(node, WORK_TYPES);
}

// <Offer><itemOffered> and <AggregateRating><itemReviewed>: what is said of the product stands outside.
function lend(product: SchemaNode, property: string, said: SchemaNode): void {
  if (isProduct(product) && !product.properties.has(property))
    product.properties.set(property, [said]);
}

function productClaim(
  node: SchemaNode,
  place: Place,
  page: Page,
  group?: SchemaNode,
): ProductClaim | null {
  spellCodes(node);
  const offers = offerClaims(node, page);
  const groupName = group === undefined ? null : textOf(group, 'name');
  const variants = nodesOf(node, 'hasvariant', 'workexample')
    .map((variant) => (group === undefined ? productClaim(variant, place, page, node) : null))
    .filter((variant) => variant !== null);
  const sold = [...offers, ...variants.flatMap((variant) => variant.offers)];
  const isPriced = sold.some((offer) => offer.price !== null);
  if (group === undefined && !isA(node, PRODUCT_TYPES) && !isPriced) return null;
  const image = valuesOf(node, 'image', 'thumbnailurl')[0];
  const addresses = [
    ...valuesOf(node, 'url').slice(0, 3).map(plainText),
    node.id,
    ...valuesOf(node, 'mainentityofpage').slice(0, 3).map(idOf),
  ];
  return {
    name: saidText(textOf(node, 'name', 'alternatename'), TEXT_LIMIT.name),
    brand: brandOf(node),
    gtin: gtinClaim(node),
    mpn: mpnOf(node),
    sku: skuOf(node),
    image: image === undefined ? null : resolveUrl(page, imageAddress(image)),
    category: cleanText(categoryOf(node), TEXT_LIMIT.category),
    variantLabel: variantLabelOf(node, groupName, group === undefined ? [] : variesByOf(group)),
    rating: ratingClaim(node),
    offers,
    variants,
    codes: codesOf(node),
    urls: addresses.map((address) => resolveUrl(page, address)).filter((url) => url !== null),
    place,
  };
}

function brandOf(node: SchemaNode): string | null {
  for (const name of ['brand', 'manufacturer']) {
    const brand = saidText(textOf(node, name), TEXT_LIMIT.brand);
    if (brand !== null && !/^https?:\/\//i.test(brand)) return brand;
  }
  return null;
}

// What a template leaves behind when it had nothing to fill in: "$metabrand", "{{ name }}", "N/A".
const UNFILLED = /^(?:\$\{?[\w.]+\}?|\{\{[^}]*\}\}|null|undefined|n\/?a|none|-+)$/i;

function saidText(text: string | null, max: number): string | null {
  const clean = cleanText(text, max);
  return clean === null || UNFILLED.test(clean) ? null : clean;
}

function categoryOf(node: SchemaNode): string | null {
  const category = textOf(node, 'category');
  return category === null || /^https?:/.test(category) ? null : category;
}

function imageAddress(image: string | SchemaNode): string | null {
  return typeof image === 'string' ? image : (textOf(image, 'contenturl', 'url') ?? image.id);
}

function idOf(value: string | SchemaNode): string | null {
  return typeof value === 'string' ? value : (value.id ?? textOf(value, 'url'));
}

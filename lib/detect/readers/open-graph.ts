/** Reads OpenGraph and product meta tags: one thing per page, so at most one claim. */
import { NO_THING, type OfferClaim, type Reading } from '@/lib/detect/claims';
import type { Dom } from '@/lib/detect/dom';
import { parseGtinText } from '@/lib/detect/gtin-claim';
import { isPrice, parseMarkupCurrency, parseMarkupPrice } from '@/lib/detect/markup-price';
import { isAbove, parseAvailability, parseCondition } from '@/lib/detect/offer-claims';
import { type Page, resolveUrl } from '@/lib/detect/page';
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';

/** Meta tags that are looked at. */
const TAGS_MAX = 1000;

/** Ancestors of a tag that are looked at, and pairs of a label and what it labels. */
const ANCESTORS_MAX = 200;
const LABELS_MAX = 4;

/** What cards for messengers label in the shop's language (twitter:label1 and twitter:data1). */
const PRICE_LABEL = /^(?:price|prix|preis|prec?[iç]o|prezzo|prij?s|cena)$/i;

type Tags = (...names: string[]) => string | null;

/** The claim of the page's meta tags; empty where they speak of no product. */
export function readOpenGraph(page: Page): Reading {
  const tags = readTags(page);
  const type = tags('og:type')?.toLowerCase() ?? '';
  const isProduct = /(?:^|[:.])product(?:\.item|\.group)?$/.test(type);
  const offer = offerOf(tags, isProduct);
  const pageTypes = type === 'article' ? ['article'] : [];
  if (!isProduct && offer.price === null) return { products: [], pageTypes, breadcrumbs: [] };
  const sku = cleanText(
    tags('product:retailer_item_id', 'og:sku', 'product:sku', 'itemprop:sku'),
    TEXT_LIMIT.code,
  );
  const gtin = tags(
    'product:gtin',
    'product:ean',
    'product:upc',
    'product:isbn',
    'product:gtin13',
    'itemprop:gtin13',
    'itemprop:gtin',
    'og:upc',
    'og:ean',
    'og:isbn',
  );
  const mpn = tags('product:mfr_part_no', 'product:mpn', 'og:mpn');
  const image = tags('og:image:secure_url', 'og:image', 'og:image:url');
  const options = [tags('product:color'), tags('product:size')].filter(Boolean).join(', ');
  const claim = {
    name: cleanText(tags('og:title'), TEXT_LIMIT.name),
    brand: cleanText(tags('product:brand', 'og:brand', 'product:brand:name'), TEXT_LIMIT.brand),
    gtin: gtin === null ? null : parseGtinText(gtin),
    mpn: cleanText(mpn, TEXT_LIMIT.code),
    sku,
    image: resolveUrl(page, image),
    category: cleanText(tags('product:category'), TEXT_LIMIT.category),
    variantLabel: cleanText(options, TEXT_LIMIT.name),
    rating: null,
    offers: hasContent(offer) ? [offer] : [],
    variants: [],
    codes: sku === null ? [] : [sku.toLowerCase()],
    urls: [resolveUrl(page, tags('og:url'))].filter((url) => url !== null),
    place: 'main' as const,
  };
  return { products: [claim], pageTypes, breadcrumbs: [] };
}

function readTags({ dom }: Page): Tags {
  const contents = new Map<string, string>();
  for (const tag of dom.named('meta', TAGS_MAX)) {
    const content = dom.attribute(tag, 'content');
    if (content === null || content.trim() === '') continue;
    const property = dom.attribute(tag, 'itemprop');
    const name = dom.attribute(tag, 'property') ?? dom.attribute(tag, 'name');
    const key = name ?? (property === null || isScoped(dom, tag) ? null : `itemprop:${property}`);
    const known = key?.trim().toLowerCase() ?? '';
    if (!contents.has(known)) contents.set(known, content);
  }
  for (let index = 1; index <= LABELS_MAX; index++) {
    const said = contents.get(`twitter:data${index}`) ?? '';
    const isPriced = PRICE_LABEL.test(contents.get(`twitter:label${index}`)?.trim() ?? '');
    if (isPriced) contents.set('twitter:price', said);
    else if (parseAvailability(said) !== null) contents.set('twitter:availability', said);
  }
  return (...names) =>
    names.map((name) => contents.get(name)).find((one) => one !== undefined) ?? null;
}

/** True for a property of some microdata, which its own reader reads. */
function isScoped(dom: Dom, tag: Element): boolean {
  let step = dom.parent(tag);
  for (let depth = 0; step !== null && depth < ANCESTORS_MAX; depth++) {
    if (dom.attribute(step, 'itemscope') !== null) return true;
    step = dom.parent(step);
  }
  return false;
}

function offerOf(tags: Tags, isProduct: boolean): OfferClaim {
  const currency = parseMarkupCurrency(
    tags(
      'product:sale_price:currency',
      'product:price:currency',
      'og:price:currency',
      'itemprop:pricecurrency',
    ),
  );
  const read = (...names: string[]) => parseMarkupPrice(tags(...names), currency);
  // Tags that mean nothing certain by themselves count on the page of a product.
  const loose = isProduct ? ['itemprop:price', 'price', 'twitter:price'] : [];
  const names = ['product:price:amount', 'og:price:amount', 'product:price', 'og:price'];
  const full = read(...names, ...loose);
  const sale = read('product:sale_price:amount', 'og:sale_price:amount', 'product:sale_price');
  const isSale = sale !== null && (full === null || Number(sale.price) <= Number(full.price));
  const price = isSale ? sale : full;
  const before = [
    read('product:original_price:amount', 'og:original_price:amount', 'og:price:standard_amount'),
    full,
  ].find((one) => price !== null && one !== null && isAbove(one.price, price.price));
  const condition = tags('product:condition', 'og:condition', 'product:item_condition');
  return {
    price: price?.price ?? null,
    otherPrice: price?.otherPrice ?? null,
    priceCurrency: currency ?? price?.priceCurrency ?? null,
    listPrice: before?.price ?? null,
    availability: parseAvailability(
      tags(
        'product:availability',
        'og:availability',
        'itemprop:availability',
        'twitter:availability',
      ),
    ),
    itemCondition: parseCondition(condition),
    seller: null,
    isFrom: price?.isFrom ?? false,
    ...NO_THING,
  };
}

function hasContent(offer: OfferClaim): boolean {
  return (offer.price !== null && isPrice(offer.price)) || offer.availability !== null;
}

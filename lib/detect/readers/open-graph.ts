/** Reads OpenGraph and product meta tags: one thing per page, so at most one claim. */
import type { OfferClaim, Reading } from '@/lib/detect/claims';
import { parseGtinText } from '@/lib/detect/gtin-claim';
import { isPrice, parseMarkupCurrency, parseMarkupPrice } from '@/lib/detect/markup-price';
import { isAbove, parseAvailability, parseCondition } from '@/lib/detect/offer-claims';
import { type Page, resolveUrl } from '@/lib/detect/page';
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';

/** Meta tags that are looked at. */
const TAGS_MAX = 1000;

type Tags = (...names: string[]) => string | null;

/** The claim of the page's meta tags; empty where they speak of no product. */
export function readOpenGraph(page: Page): Reading {
  const tags = readTags(page);
  const type = tags('og:type')?.toLowerCase() ?? '';
  const offer = offerOf(tags);
  const isProduct = /(?:^|[:.])product(?:\.item|\.group)?$/.test(type);
  const pageTypes = type === 'article' ? ['article'] : [];
  if (!isProduct && offer.price === null) return { products: [], pageTypes, breadcrumbs: [] };
  const sku = cleanText(tags('product:retailer_item_id', 'og:sku', 'product:sku'), TEXT_LIMIT.code);
  const gtin = tags(
    'product:gtin',
    'product:ean',
    'product:upc',
    'product:isbn',
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

function readTags(page: Page): Tags {
  const contents = new Map<string, string>();
  for (const tag of page.dom.named('meta', TAGS_MAX)) {
    const name = page.dom.attribute(tag, 'property') ?? page.dom.attribute(tag, 'name');
    const content = page.dom.attribute(tag, 'content');
    const key = name?.trim().toLowerCase();
    if (key === undefined || content === null || content.trim() === '') continue;
    if (!contents.has(key)) contents.set(key, content);
  }
  return (...names) =>
    names.map((name) => contents.get(name)).find((one) => one !== undefined) ?? null;
}

function offerOf(tags: Tags): OfferClaim {
  const currency = parseMarkupCurrency(
    tags('product:sale_price:currency', 'product:price:currency', 'og:price:currency'),
  );
  const read = (...names: string[]) => parseMarkupPrice(tags(...names), currency);
  const full = read('product:price:amount', 'og:price:amount', 'product:price', 'og:price');
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
    availability: parseAvailability(tags('product:availability', 'og:availability')),
    itemCondition: parseCondition(condition),
    seller: null,
    isFrom: price?.isFrom ?? false,
    gtin: null,
    mpn: null,
    sku: null,
    codes: [],
    url: null,
    variantLabel: null,
  };
}

function hasContent(offer: OfferClaim): boolean {
  return (offer.price !== null && isPrice(offer.price)) || offer.availability !== null;
}

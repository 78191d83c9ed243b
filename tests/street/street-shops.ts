// Finds the shops: every file in shops/ is one, so that adding a shop is adding a file.
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BarePage } from './bare-page';
import type { StreetShop } from './street-shop';

const folder = join(import.meta.dirname, 'shops');

/** All shops, in the order of their file names. */
export const streetShops: readonly StreetShop[] = await readShops();

export interface ProductPage {
  shop: string;
  article: string;
  url: string;
  /** Minor units. */
  price: number;
  currency: string;
  markup: StreetShop['markup'];
}

/** Every product page of the street, with the prices of the first day. */
export function productPages(): ProductPage[] {
  return streetShops.flatMap((shop) =>
    shop.offers.map((offer) => ({
      shop: shop.host,
      article: offer.article,
      url: `https://${shop.host}${offer.path}`,
      price: offer.price,
      currency: shop.currency,
      markup: shop.markup,
    })),
  );
}

export type BareAddress = BarePage & { shop: string; url: string };

/** Every page without markup that says what should be read off it. */
export function barePages(): BareAddress[] {
  return streetShops.flatMap(({ host, pages = [] }) =>
    pages.map((page) => ({ ...page, shop: host, url: `https://${host}${page.path}` })),
  );
}

export interface AttackAddress {
  /** The number of the case. */
  attack: number;
  url: string;
}

/** Every page made to do harm, by the case that it tries. */
export function attackPages(): AttackAddress[] {
  return streetShops.flatMap((shop) =>
    (shop.attacks ?? []).map(({ attack, path }) => ({
      attack,
      url: `https://${shop.host}${path}`,
    })),
  );
}

async function readShops(): Promise<StreetShop[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  return Promise.all(
    files.map(async (name) => {
      const module: { default: StreetShop } = await import(pathToFileURL(join(folder, name)).href);
      return module.default;
    }),
  );
}

/** The database on the shopper's device; only the background and Bourdon's own pages open it. */
import Dexie, { type Table } from 'dexie';
import type { Listing } from '@/lib/domain/listing';
import type { Product } from '@/lib/domain/product';
import type { Visit } from '@/lib/domain/visit';
import type { Alias, Forgotten, SeriesKey, SeriesRow, ShopRuleRow, Tombstone } from './rows';

class BourdonDatabase extends Dexie {
  readonly products: Table<Product, string>;
  readonly listings: Table<Listing, string>;
  readonly series: Table<SeriesRow, SeriesKey>;
  readonly visits: Table<Visit, string>;
  readonly aliases: Table<Alias, string>;
  readonly tombstones: Table<Tombstone, string>;
  readonly forgotten: Table<Forgotten, number>;
  readonly shopRules: Table<ShopRuleRow, string>;

  constructor() {
    super('bourdon');
    // A version that was released is never edited: add the next one below it.
    this.version(1).stores({
      products: 'id, *keys, *words, lastSeenAt',
      listings: 'id, productId, *keys, [shop+lastSeenAt]',
      series: '[listingId+currency+itemCondition+seller+origin+year]',
      visits: 'id, productId, [listingId+at], at',
      aliases: 'id, productId',
      tombstones: 'id',
      forgotten: '++id, undoId, expiresAt',
    });
    this.version(2).stores({ shopRules: 'host, shop' });
    this.version(3).stores({ forgotten: '++id, undoId, expiresAt, table' });
    this.products = this.table('products');
    this.listings = this.table('listings');
    this.series = this.table('series');
    this.visits = this.table('visits');
    this.aliases = this.table('aliases');
    this.tombstones = this.table('tombstones');
    this.forgotten = this.table('forgotten');
    this.shopRules = this.table('shopRules');
  }
}

/** Opens by itself at the first query. */
export const database = new BourdonDatabase();

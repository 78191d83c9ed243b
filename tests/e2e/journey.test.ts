import { describe, expect, it } from 'vitest';
import { readEveryShop } from './support/consent';
import { readTables } from './support/memory';
import { clickBee, waitForBadge, waitForText } from './support/panel';
import { openStage } from './support/stage';

const LUMEN = 'https://maison-lumen.example';
const MOKA = {
  lumen: `${LUMEN}/products/moka-reale-6`,
  casa: 'https://casa-mia.example/prodotto/moka-reale-6-tazze',
  brico: 'https://brico-nord.example/p/cafetiere-moka-reale-9004.html',
  tiny: 'https://tiny-things.example/listing/moka-reale-6',
};
const PETITE = `${LUMEN}/products/petite-desk-lamp`;

/** One life of Bourdon: each test goes on where the one before it ended. */
describe('the journey of a product', () => {
  const stage = openStage();

  it('is recognised by a click on the bee, kept and shown', async () => {
    const { browser } = stage;
    const tab = await browser.openTab(MOKA.lumen);
    const popup = await clickBee(browser, tab, 'found');
    await waitForText(popup, 'Moka Reale 6');
    await waitForText(popup, '€44.50');
    await waitForText(popup, '€49.00');
    await popup.close();
    await waitForBadge(browser, tab, '✓');
    const { products, listings, series, visits } = await readTables(browser);
    expect([products.length, listings.length, series.length, visits.length]).toEqual([1, 1, 1, 1]);
    expect(listings[0]).toMatchObject({
      shop: 'maison-lumen.example',
      url: MOKA.lumen,
      price: { amount: 4450, currency: 'EUR' },
      listPrice: { amount: 4900, currency: 'EUR' },
    });
    await tab.close();
  });

  it('is the same product at the next shop, and the bee says that it was cheaper', async () => {
    const { browser } = stage;
    await readEveryShop(browser);
    const tab = await browser.openTab(MOKA.brico);
    await waitForBadge(browser, tab, '↓');
    const popup = await clickBee(browser, tab, 'seen-before');
    await waitForText(popup, '€46.90');
    await waitForText(popup, 'maison-lumen.example');
    await waitForText(popup, '€44.50');
    expect(await popup.evaluate(`document.querySelector('a[href="${MOKA.lumen}"]') !== null`)).toBe(
      true,
    );
    await popup.close();
    const { products, listings } = await readTables(browser);
    expect(products).toHaveLength(1);
    expect(listings.map(({ shop }) => shop).sort()).toEqual([
      'brico-nord.example',
      'maison-lumen.example',
    ]);
    await tab.close();
  });

  it('is recognised in RDFa and in OpenGraph too', async () => {
    const { browser } = stage;
    const casa = await browser.openTab(MOKA.casa);
    await waitForBadge(browser, casa, '✓');
    const tiny = await browser.openTab(MOKA.tiny);
    const popup = await clickBee(browser, tiny, 'found', 'seen-before');
    await waitForText(popup, '£38.50');
    await popup.close();
    await Promise.all([casa.close(), tiny.close()]);
  });

  it('where there is no product, it says so; where there is no markup, the page itself is read', async () => {
    const { browser } = stage;
    const cart = await browser.openTab(`${LUMEN}/cart`);
    const popup = await clickBee(browser, cart, 'nothing');
    expect((await browser.badge(cart)).text).toBe('');
    await popup.close();
    await cart.close();
    const bare = await browser.openTab('https://markt-platz.example/artikel/1002-moka-reale');
    const shown = await clickBee(browser, bare, 'found', 'seen-before');
    await waitForText(shown, '€');
    await shown.close();
    await bare.close();
  });

  it('two variants and two currencies have price lines of their own, without a reload', async () => {
    const { browser } = stage;
    const tab = await browser.openTab(`${PETITE}?variant=40201`);
    await waitForBadge(browser, tab, '✓');
    await tab.evaluate(`(() => {
      const select = document.querySelector('select[name=variant]');
      select.value = '40202';
      select.dispatchEvent(new Event('change', { bubbles: true }));
    })()`);
    const popup = await clickBee(browser, tab, 'found', 'seen-before');
    await waitForText(popup, '€99.92');
    await popup.close();
    await tab.goto(`${PETITE}?variant=40202&currency=USD`);
    await waitForBadge(browser, tab, '✓');
    const { listings, series } = await readTables(browser);
    const petite = listings.filter(({ url }) => String(url).startsWith(PETITE));
    expect(petite).toHaveLength(2);
    const lines = series
      .filter(({ listingId }) => petite.some(({ id }) => id === listingId))
      .map(({ currency, price }) => `${String(currency)} ${String(price)}`);
    expect(lines.sort()).toEqual(['EUR 8992', 'EUR 9992', 'USD 10791']);
    await tab.close();
  });

  it('a single-page shop moves on to another product: it is noticed', async () => {
    const { browser } = stage;
    const tab = await browser.openTab(`${LUMEN}/products/onda-mini`);
    await waitForBadge(browser, tab, '✓');
    await tab.click('a[href="/products/tazza-duo"] img');
    await tab.waitFor(`location.pathname === '/products/tazza-duo'`);
    const popup = await clickBee(browser, tab, 'found', 'seen-before');
    await waitForText(popup, 'Tazza Duo');
    await popup.close();
    await tab.close();
  });

  it('a new price adds an observation', async () => {
    const { browser, street } = stage;
    street.setPrice('moka-reale-6', 'brico-nord.example', { price: 3899 });
    const tab = await browser.openTab(MOKA.brico);
    await waitForBadge(browser, tab, '✓');
    const popup = await clickBee(browser, tab, 'seen-before');
    await waitForText(popup, '€38.99');
    await waitForText(popup, '€46.90');
    await popup.close();
    const { listings, series } = await readTables(browser);
    const brico = listings.find(({ shop }) => shop === 'brico-nord.example');
    const line = series.find(({ listingId }) => listingId === brico?.id);
    expect(line?.price).toEqual([4690, 3899]);
    await tab.close();
  });

  it('attack 36: the background dies between two sightings and nothing is lost', async () => {
    const { browser, street } = stage;
    const before = await readTables(browser);
    await browser.killBackground();
    street.setPrice('moka-reale-6', 'brico-nord.example', { price: 3777 });
    const tab = await browser.openTab(MOKA.brico);
    await waitForBadge(browser, tab, '✓');
    await browser.killBackground();
    const popup = await clickBee(browser, tab, 'seen-before');
    await waitForText(popup, '€37.77');
    await popup.close();
    await tab.close();
    const after = await readTables(browser);
    expect(after.products).toHaveLength(before.products.length);
    expect(after.listings).toHaveLength(before.listings.length);
    const prices = after.series.flatMap(({ price }) => price);
    expect(prices).toContain(3777);
    expect(prices).toContain(3899);
  });

  it('the browser is closed and opened: all is still there', async () => {
    const { browser } = stage;
    const before = await readTables(browser);
    await browser.restart();
    expect(await readTables(browser)).toEqual(before);
    const library = await browser.openExtensionPage('library.html');
    await waitForText(library, 'Moka Reale 6');
    await waitForText(library, 'Tazza Duo');
    await library.close();
  });
});

import { describe, expect, it } from 'vitest';
import type { Tab } from './browsers/extension-browser';
import { clickBee, textOf, waitForBadge, waitForText } from './support/panel';
import { openStage } from './support/stage';

const LUMEN = 'maison-lumen.example';
const MOKA = `https://${LUMEN}/products/moka-reale-6`;
const POINTED = 'You pointed at the price';

/** One life of Bourdon: each test goes on where the one before it ended. */
describe('the shopper corrects by pointing', () => {
  const stage = openStage();
  const panelOf = (tab: Tab) => clickBee(stage.browser, tab, 'found', 'seen-before');

  /** Opens the panel on the tab, asks to point at a field, and waits until the page can be pointed at. */
  async function startPointing(tab: Tab, field: 'price' | 'name'): Promise<void> {
    const popup = await panelOf(tab);
    await popup.click('details summary');
    const nth = field === 'price' ? 1 : 2;
    await popup.click(`details button:nth-of-type(${nth})`);
    await tab.waitFor(`document.querySelector(':popover-open') !== null`);
    await tab.activate();
  }
  const isOver = (tab: Tab) => tab.waitFor(`document.querySelector(':popover-open') === null`);

  it('in click mode: what was pointed at is in the next panel, and the page felt no click', async () => {
    const { browser } = stage;
    const tab = await browser.openTab(MOKA);
    await startPointing(tab, 'price');
    await tab.evaluate(`(() => {
      window.heard = [];
      for (const type of ['click', 'mousedown', 'pointerdown', 'touchstart'])
        document.addEventListener(type, (event) => window.heard.push(type), true);
      // Attack 16, 21: what the page does itself is no pointing.
      const overlay = document.querySelector(':popover-open');
      const { x, y } = document.querySelector('.price').getBoundingClientRect();
      overlay.dispatchEvent(new MouseEvent('click', { clientX: x + 5, clientY: y + 5, bubbles: true }));
      overlay.click();
      window.heard.length = 0;
    })()`);
    expect(await tab.evaluate(`document.querySelector(':popover-open').shadowRoot`)).toBeNull();
    await tab.click('.list-price');
    await isOver(tab);
    expect(await tab.evaluate(`window.heard`)).toEqual([]);
    await waitForBadge(browser, tab, '✓');
    const popup = await panelOf(tab);
    await waitForText(popup, '€49.00');
    await waitForText(popup, `${POINTED}. It holds for all of ${LUMEN}.`);
    expect(await textOf(popup)).toContain('€49.00 you pointed at this');
    await popup.close();
    await tab.close();
  });

  it('the page changes a little, and it is still right on the next visit and the next product', async () => {
    const { browser, street } = stage;
    street.setPrice('moka-reale-6', LUMEN, { listPrice: 4700 });
    const tab = await browser.openTab(MOKA);
    await tab.evaluate(`(() => {
      const banner = document.createElement('p');
      banner.textContent = 'Spring, everything from €9.00';
      document.body.prepend(banner);
      document.querySelector('.prices').className = 'prices-x7Kq2';
      document.querySelector('.list-price').before(document.createElement('i'));
    })()`);
    const popup = await panelOf(tab);
    await waitForText(popup, '€47.00 you pointed at this');
    await popup.close();
    await tab.goto(`https://${LUMEN}/products/auralis-q45?variant=40101`);
    const other = await panelOf(tab);
    await waitForText(other, '€299.00 you pointed at this');
    await other.close();
    await tab.goto(`https://${LUMEN}/products/onda-mini`);
    const without = await panelOf(tab);
    await waitForText(without, '€79.00');
    expect(await textOf(without)).not.toContain(POINTED);
    await without.close();
    await tab.close();
  });

  it('it is taken back in the panel: the page is read as before', async () => {
    const { browser } = stage;
    const tab = await browser.openTab(MOKA);
    const popup = await panelOf(tab);
    await waitForText(popup, POINTED);
    await popup.click('main li button');
    // The history below names the price as well: this is the page's own.
    await waitForText(popup, '€44.50 List price, crossed out: €49.00');
    expect(await textOf(popup)).not.toContain(POINTED);
    await popup.close();
    await tab.close();
  });

  it('by keys alone, and Escape leaves; it is forgotten in the options', async () => {
    const { browser } = stage;
    const tab = await browser.openTab(MOKA);
    await startPointing(tab, 'price');
    await tab.press('Escape');
    await isOver(tab);
    await startPointing(tab, 'price');
    // The notice above the shop's header says "from €150".
    await tab.press('ArrowDown');
    await tab.press('Enter');
    await isOver(tab);
    const popup = await panelOf(tab);
    await waitForText(popup, POINTED);
    await waitForText(popup, '€150.00');
    await popup.close();
    const options = await browser.openExtensionPage('options.html');
    await options.click(`[data-pointed="${LUMEN}"] button`);
    await waitForText(options, `Forgot what you pointed at on ${LUMEN}.`);
    await options.close();
    await tab.goto(MOKA);
    const after = await panelOf(tab);
    await waitForText(after, '€44.50');
    expect(await textOf(after)).not.toContain(POINTED);
    await after.close();
    await tab.close();
  });
});

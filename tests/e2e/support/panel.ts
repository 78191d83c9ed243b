/** The panel as a person sees it. */
import type { DrivenPage, ExtensionBrowser, Tab } from '@/tests/e2e/browsers/extension-browser';

type PanelKind =
  | 'not-allowed'
  | 'click-to-read'
  | 'detecting'
  | 'nothing'
  | 'unsure'
  | 'found'
  | 'seen-before';

/** Clicks the bee and waits until the popup shows one of these states; gives the popup. */
export async function clickBee(
  browser: ExtensionBrowser,
  tab: Tab,
  ...kinds: PanelKind[]
): Promise<DrivenPage> {
  const popup = await browser.clickToolbar(tab);
  await waitForPanel(popup, ...kinds);
  return popup;
}

/** Waits until the panel shows one of these states, with what is remembered of it. */
export async function waitForPanel(panel: DrivenPage, ...kinds: PanelKind[]): Promise<void> {
  const selector = kinds
    .map((kind) => `main[data-state="${kind}"]:not([aria-busy="true"])`)
    .join(',');
  await panel.waitFor(`document.querySelector('${selector}') !== null`);
}

/** Waits until this text is on the panel, white space folded. */
export async function waitForText(panel: DrivenPage, text: string): Promise<void> {
  const expression = `document.body.innerText.replace(/\\s+/g, ' ').includes(${JSON.stringify(text)})`;
  await panel.waitFor(expression).catch(async (error: unknown) => {
    throw new Error(`"${text}" is not on the panel, but: ${await textOf(panel)}`, { cause: error });
  });
}

/** All text on the panel, white space folded. */
export async function textOf(panel: DrivenPage): Promise<string> {
  return String(await panel.evaluate(`document.body.innerText.replace(/\\s+/g, ' ')`));
}

/** Waits until the bee's badge shows one of these texts on the tab. */
export async function waitForBadge(
  browser: ExtensionBrowser,
  tab: Tab,
  ...texts: string[]
): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const badge = await browser.badge(tab);
    if (texts.includes(badge.text)) return;
    if (Date.now() > end) throw new Error(`The badge shows "${badge.text}", not one of "${texts}"`);
  }
}

// The real popup or sidebar of Firefox, which lies in the browser's window and is no tab.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { clickPoint } from './click-point';
import type { DrivenPage, Key } from './extension-browser';
import type { FirefoxChrome } from './firefox-chrome';
import type { Evaluate } from './page-source';
import { waitUntil } from './wait-until';

export class FirefoxFrame implements DrivenPage {
  readonly evaluate: Evaluate;

  constructor(
    private readonly chrome: FirefoxChrome,
    private readonly kind: 'popup' | 'sidebar',
  ) {
    this.evaluate = chrome.inFrame(kind);
  }

  async runScript(source: string): Promise<void> {
    await this.chrome.call('inPage', this.kind, `${source}\n;undefined`);
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await clickPoint(this, selector);
    await this.chrome.call('click', this.kind, x, y);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.chrome.call('keys', this.kind, [...text], false);
  }

  async press(key: Key, modifier?: 'Shift'): Promise<void> {
    await this.chrome.call('keys', this.kind, [key], modifier === 'Shift');
  }

  async screenshot(path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    const picture = await this.chrome.call('picture', this.kind);
    writeFileSync(path, Buffer.from(String(picture), 'base64'));
  }

  async waitFor(expression: string, timeoutMs?: number): Promise<unknown> {
    return waitUntil(expression, () => this.evaluate(expression), timeoutMs);
  }

  async url(): Promise<string> {
    return String(await this.chrome.call('address', this.kind));
  }

  async isOpen(): Promise<boolean> {
    return (await this.url()) !== '';
  }

  async close(): Promise<void> {
    await this.chrome.call(this.kind === 'popup' ? 'closePopup' : 'closeSidebar');
  }
}

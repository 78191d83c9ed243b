// A tab, popup or side panel of Chromium, behind the interface that both browsers share.
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Key, Tab } from './extension-browser';
import { evaluator } from './page-source';
import { waitUntil } from './wait-until';

export class ChromiumPage implements Tab {
  readonly evaluate = evaluator((expression) => this.page.evaluate(expression));

  constructor(readonly page: Page) {}

  async runScript(source: string): Promise<void> {
    await this.page.evaluate(`${source}\n;undefined`);
  }

  async goto(url: string): Promise<void> {
    await this.page.goto(url, { waitUntil: 'load' });
  }

  async activate(): Promise<void> {
    await this.page.bringToFront();
  }

  async resize(width: number, height: number): Promise<void> {
    await this.page.setViewport({ width, height });
  }

  async click(selector: string): Promise<void> {
    await this.page.locator(selector).setTimeout(10_000).click();
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.page.keyboard.type(text);
  }

  async press(key: Key, modifier?: 'Shift'): Promise<void> {
    if (modifier) await this.page.keyboard.down(modifier);
    await this.page.keyboard.press(key);
    if (modifier) await this.page.keyboard.up(modifier);
  }

  async screenshot(path: string): Promise<void> {
    mkdirSync(dirname(path), { recursive: true });
    await this.page.screenshot({ path: `${path.replace(/\.png$/, '')}.png` });
  }

  async waitFor(expression: string, timeoutMs?: number): Promise<unknown> {
    return waitUntil(expression, () => this.evaluate(expression), timeoutMs);
  }

  async url(): Promise<string> {
    return this.page.url();
  }

  async isOpen(): Promise<boolean> {
    return !this.page.isClosed();
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await this.page.close();
  }
}

// A tab of Firefox, driven over WebDriver BiDi.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import * as z from 'zod/mini';
import type { BidiClient } from './bidi';
import { clickPoint } from './click-point';
import type { Key, Tab } from './extension-browser';
import { evaluator } from './page-source';
import { waitUntil } from './wait-until';

/** Code points that WebDriver gives to keys without a character. */
const KEY_VALUES: Record<Key | 'Shift', string> = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

const Picture = z.object({ data: z.string() });
const Tree = z.object({ contexts: z.array(z.object({ context: z.string(), url: z.string() })) });

/** The tabs of all windows, with their addresses. */
export async function listTabs(bidi: BidiClient): Promise<{ context: string; url: string }[]> {
  return (await bidi.send('browsingContext.getTree', {}, Tree)).contexts;
}

export class FirefoxTab implements Tab {
  constructor(
    private readonly bidi: BidiClient,
    private readonly context: string,
  ) {}

  readonly evaluate = evaluator((expression) => this.bidi.evaluate(this.context, expression));

  async runScript(source: string): Promise<void> {
    await this.bidi.evaluate(this.context, `${source}\n;undefined`);
  }

  async goto(url: string): Promise<void> {
    await this.send('browsingContext.navigate', { url, wait: 'complete' });
  }

  async activate(): Promise<void> {
    await this.send('browsingContext.activate');
  }

  async resize(width: number, height: number): Promise<void> {
    await this.send('browsingContext.setViewport', { viewport: { width, height } });
  }

  async click(selector: string): Promise<void> {
    const { x, y } = await clickPoint(this, selector);
    await this.perform('pointer', [
      { type: 'pointerMove', x, y },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.click(selector);
    await this.perform('key', [...text].flatMap(stroke));
  }

  async press(key: Key, modifier?: 'Shift'): Promise<void> {
    const strokes = stroke(KEY_VALUES[key]);
    const shift = KEY_VALUES.Shift;
    await this.perform(
      'key',
      modifier
        ? [{ type: 'keyDown', value: shift }, ...strokes, { type: 'keyUp', value: shift }]
        : strokes,
    );
  }

  async screenshot(path: string): Promise<void> {
    const picture = { context: this.context };
    const { data } = await this.bidi.send('browsingContext.captureScreenshot', picture, Picture);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, Buffer.from(data, 'base64'));
  }

  async waitFor(expression: string, timeoutMs?: number): Promise<unknown> {
    return waitUntil(expression, () => this.evaluate(expression), timeoutMs);
  }

  async url(): Promise<string> {
    const tabs = await listTabs(this.bidi);
    return tabs.find((tab) => tab.context === this.context)?.url ?? '';
  }

  async isOpen(): Promise<boolean> {
    return (await listTabs(this.bidi)).some((tab) => tab.context === this.context);
  }

  async close(): Promise<void> {
    if (await this.isOpen()) await this.send('browsingContext.close');
  }

  private async send(method: string, params: Record<string, unknown> = {}): Promise<void> {
    await this.bidi.send(method, { context: this.context, ...params }, z.unknown());
  }

  private async perform(type: 'key' | 'pointer', actions: readonly unknown[]): Promise<void> {
    await this.send('input.performActions', { actions: [{ type, id: type, actions }] });
  }
}

function stroke(value: string): unknown[] {
  return [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ];
}

// Firefox's own window as the driver uses it: a typed front of firefox-privileged.js.
import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { BidiClient } from './bidi';
import { type Evaluate, evaluator } from './page-source';

export type FrameKind = 'popup' | 'sidebar' | 'background';

const ChromeTree = z.object({ contexts: z.array(z.object({ context: z.string() })) });
const PRIVILEGED = new URL('./firefox-privileged.js', import.meta.url);

export class FirefoxChrome {
  private constructor(
    private readonly bidi: BidiClient,
    private readonly context: string,
  ) {}

  /** Defines the privileged half in the browser's first window. */
  static async open(bidi: BidiClient, extensionId: string): Promise<FirefoxChrome> {
    const tree = await bidi.send('browsingContext.getTree', { 'moz:scope': 'chrome' }, ChromeTree);
    const window = tree.contexts[0];
    if (!window) throw new Error('Firefox has no window');
    const source = readFileSync(PRIVILEGED, 'utf8');
    const id = JSON.stringify(extensionId);
    await bidi.evaluate(window.context, `${source}\nglobalThis.bourdon = bourdonDriver(${id}); 0`);
    return new FirefoxChrome(bidi, window.context);
  }

  /** Calls a function of the privileged half with arguments that JSON can carry. */
  call(name: string, ...args: readonly unknown[]): Promise<unknown> {
    return this.evaluate(`bourdon.${name}(...${JSON.stringify(args)})`);
  }

  /** Evaluates in the popup, the sidebar or the background. */
  inFrame(kind: FrameKind): Evaluate {
    return evaluator((expression) => this.call('inPage', kind, expression));
  }

  private readonly evaluate = evaluator((expression) =>
    this.bidi.evaluate(this.context, expression),
  );
}

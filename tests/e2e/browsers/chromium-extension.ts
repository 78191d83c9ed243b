// The installed extension in a running Chromium: its background, its pages, its settings.
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import type { ChromiumProblems } from './chromium-problems';
import { evaluator } from './page-source';
import { waitUntil } from './wait-until';

export class ChromiumExtension {
  /** Start of the addresses of its pages. */
  readonly origin: string;

  constructor(
    private readonly browser: Browser,
    private readonly id: string,
    private readonly problems: ChromiumProblems,
  ) {
    this.origin = `chrome-extension://${id}/`;
  }

  /** Evaluates in a page of ours, opened for this behind the others, as if a person had clicked. */
  readonly evaluateByClick = evaluator((expression) =>
    this.withPageBehind(`${this.origin}manifest.json`, async (page) =>
      evaluateIn(await page.createCDPSession(), expression),
    ),
  );

  /** Evaluates a plain expression in the background, woken if it sleeps. */
  async runInBackground(expression: string): Promise<unknown> {
    const worker = await this.wokenWorker();
    return evaluateIn(await worker.createCDPSession(), expression);
  }

  /** The background's worker, if it is alive. */
  worker(): Target | undefined {
    return this.browser
      .targets()
      .find((each) => each.type() === 'service_worker' && each.url().startsWith(this.origin));
  }

  /** See ExtensionBrowser.killBackground. */
  async killBackground(): Promise<void> {
    const target = await this.wokenWorker();
    await this.problems.release(target);
    const session = await this.browser.target().createCDPSession();
    const { targetInfos } = await session.send('Target.getTargets');
    for (const { type, url, targetId } of targetInfos) {
      if (type === 'service_worker' && url === target.url()) {
        await session.send('Target.closeTarget', { targetId });
      }
    }
    await session.detach();
    await waitUntil('the background to end', () => !this.worker());
  }

  /** What a person does in the browser's own settings of the extension. */
  async changeHosts(
    method: 'addHostPermission' | 'removeHostPermission',
    patterns: readonly string[],
  ): Promise<void> {
    await this.withPageBehind('chrome://extensions', async (page) => {
      for (const pattern of patterns) {
        const [id, host] = [JSON.stringify(this.id), JSON.stringify(pattern)];
        await page.evaluate(`chrome.developerPrivate.${method}(${id}, ${host})`);
      }
    });
  }

  private async wokenWorker(): Promise<Target> {
    const awake = this.worker();
    if (awake) return awake;
    await this.evaluateByClick(
      `navigator.serviceWorker.getRegistration().then((r) => r.active.postMessage('wake'))`,
    );
    // While a worker starts, sessions with it are cut once.
    return waitUntil('the background to start', async () => {
      const worker = this.worker();
      if (worker) await evaluateIn(await worker.createCDPSession(), '1');
      return worker;
    });
  }

  private async withPageBehind<Value>(
    url: string,
    use: (page: Page) => Promise<Value>,
  ): Promise<Value> {
    const page = await this.browser.newPage({ background: true });
    try {
      await page.goto(url);
      return await use(page);
    } finally {
      await page.close();
    }
  }
}

/** Evaluates with a user's gesture; puppeteer's own evaluate has none, and loses killed workers. */
async function evaluateIn(session: CDPSession, expression: string): Promise<unknown> {
  const { result, exceptionDetails: thrown } = await session.send('Runtime.evaluate', {
    expression,
    awaitPromise: true,
    userGesture: true,
  });
  // The session may have gone with what was evaluated.
  await session.detach().catch(() => {});
  if (thrown) throw new Error(thrown.exception?.description ?? thrown.text);
  return result.value;
}

/** Saved pages in a real browser: each at its true address, no script of its own, no network. */
import puppeteer, { type Browser, type CDPSession, type Protocol } from 'puppeteer-core';
import { build } from 'vite';
import type { LabPage } from './reading';
import { within } from './within';

const ROOT = new URL('../..', import.meta.url).pathname;
/** Longest time that one page may take where nobody says otherwise, ms. */
const PAGE_LIMIT_MS = 60_000;

export type SavedPages = {
  /** What `call`, an expression on the exports of the entry, gives in a page; unparsed. */
  evaluate(page: LabPage, call: string): Promise<unknown>;
  close(): Promise<void>;
};

/**
 * Starts the browser at `executablePath`; `entry` is bundled and runs in a world of its own in each page.
 * A page that takes longer than `limitMs` is an error.
 */
export async function openSavedPages(
  executablePath: string,
  entry: string,
  limitMs = PAGE_LIMIT_MS,
): Promise<SavedPages> {
  const script = await bundle(entry);
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: [
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      // What is not answered here goes nowhere.
      '--host-resolver-rules=MAP * ~NOTFOUND',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  return {
    evaluate: (page, call) =>
      inTime(limitMs, browser, (session) => load(session, script, page, call)),
    close: () => browser.close(),
  };
}

async function bundle(entry: string): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: { entry: `${ROOT}${entry}`, formats: ['iife'], name: 'inPage' },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('vite built nothing');
  return first.output[0].code;
}

/** What `work` gives of a new tab, which is closed at the end or when the time is over. */
async function inTime<Given>(
  limitMs: number,
  browser: Browser,
  work: (session: CDPSession) => Promise<Given>,
): Promise<Given> {
  const tab = await browser.newPage();
  try {
    return await within(limitMs, work(await tab.createCDPSession()));
  } finally {
    await tab.close();
  }
}

async function load(
  session: CDPSession,
  script: string,
  page: LabPage,
  call: string,
): Promise<unknown> {
  let isServed = false;
  session.on('Fetch.requestPaused', ({ requestId }) => {
    // The first document is the page; frames and ways out of it are not answered.
    void (isServed ? refuse(session, requestId) : serve(session, requestId, page.html));
    isServed = true;
  });
  await session.send('Fetch.enable', {
    // Pictures, styles and the rest fail by themselves: no host has an address here.
    patterns: [{ urlPattern: '*', resourceType: 'Document' }],
  });
  await session.send('Page.enable');
  const parsed = new Promise((done) => session.once('Page.domContentEventFired', done));
  const { frameId, errorText } = await session.send('Page.navigate', { url: page.url });
  if (errorText !== undefined) throw new Error(errorText);
  await parsed;
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId });
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId: executionContextId,
    expression: `(() => { ${script}; return inPage.${call}; })()`,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(thrownText(exceptionDetails));
  return result.value;
}

function serve(session: CDPSession, requestId: string, html: string): Promise<void> {
  return session.send('Fetch.fulfillRequest', {
    requestId,
    responseCode: 200,
    responseHeaders: [
      { name: 'content-type', value: 'text/html; charset=utf-8' },
      { name: 'content-security-policy', value: "script-src 'none'" },
    ],
    body: Buffer.from(html).toString('base64'),
  });
}

async function refuse(session: CDPSession, requestId: string): Promise<void> {
  // A request may be gone with its tab by the time it is refused.
  await session.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' }).catch(() => {});
}

function thrownText(details: Protocol.Runtime.ExceptionDetails): string {
  return details.exception?.description ?? details.text;
}

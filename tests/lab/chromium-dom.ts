/** The lab's DOM in a real browser: each page at its true address, no script of its own, no network. */
import puppeteer, { type Browser, type CDPSession, type Protocol } from 'puppeteer-core';
import { build } from 'vite';
import { type LabDom, type LabPage, type LabReading, readingSchema } from './reading';

const ROOT = new URL('../..', import.meta.url).pathname;
/** Longest time that one page may take, ms. */
const PAGE_LIMIT_MS = 60_000;

/** Starts the browser at `executablePath` and bundles the detection that ships. */
export async function chromiumDom(executablePath: string): Promise<LabDom> {
  const script = await bundleInPage();
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
    name: 'chromium',
    read: (page, withoutMarkup) => readIn(browser, script, page, withoutMarkup),
    close: () => browser.close(),
  };
}

async function bundleInPage(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'silent',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      write: false,
      lib: { entry: `${ROOT}tests/lab/in-page.ts`, formats: ['iife'], name: 'bourdonLab' },
    },
  });
  const [first] = [built].flat();
  if (first === undefined || !('output' in first)) throw new Error('vite built nothing');
  return first.output[0].code;
}

async function readIn(
  browser: Browser,
  script: string,
  page: LabPage,
  withoutMarkup: boolean,
): Promise<LabReading> {
  const tab = await browser.newPage();
  const session = await tab.createCDPSession();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the page took too long')), PAGE_LIMIT_MS);
  });
  try {
    return await Promise.race([load(session, script, page, withoutMarkup), tooLong]);
  } finally {
    clearTimeout(timer);
    await tab.close();
  }
}

async function load(
  session: CDPSession,
  script: string,
  page: LabPage,
  withoutMarkup: boolean,
): Promise<LabReading> {
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
    expression: `(() => { ${script}; return bourdonLab.detectHere(document, location.href, ${withoutMarkup}); })()`,
    returnByValue: true,
  });
  if (exceptionDetails !== undefined) throw new Error(thrownText(exceptionDetails));
  return readingSchema.parse(result.value);
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

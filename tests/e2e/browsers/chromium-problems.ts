// Collects what goes wrong in the extension's pages, worker and content scripts in Chromium.
import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';
import type { Problem } from './problem';

const WATCHED = new Set(['page', 'service_worker', 'background_page', 'other', 'webview']);

export class ChromiumProblems {
  private readonly seen: Problem[] = [];
  private readonly watching: Promise<void>[] = [];

  /** Attaches to every target, now and later; what was logged before is told again by the browser. */
  watch(browser: Browser): void {
    const attach = (target: Target) => {
      // A target may end while it is being attached to: then it has nothing more to tell.
      if (WATCHED.has(target.type())) this.watching.push(this.attach(target).catch(() => {}));
    };
    for (const target of browser.targets()) attach(target);
    browser.on('targetcreated', attach);
  }

  /** The problems whose script or page lies under the origin. */
  async of(origin: string): Promise<Problem[]> {
    await Promise.all(this.watching);
    return this.seen.filter(({ url }) => url.startsWith(origin));
  }

  private async attach(target: Target): Promise<void> {
    const session: CDPSession = await target.createCDPSession();
    session.on('Runtime.exceptionThrown', ({ exceptionDetails: details }) => {
      const text = details.exception?.description ?? details.text;
      this.add('exception', text, details.url ?? scriptOf(details.stackTrace), target);
    });
    session.on('Runtime.consoleAPICalled', ({ type, args, stackTrace }) => {
      if (type !== 'error' && type !== 'assert') return;
      const text = args.map((each) => each.description ?? String(each.value)).join(' ');
      this.add('console', text, scriptOf(stackTrace), target);
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') this.add('log', entry.text, entry.url, target);
    });
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
  }

  private add(kind: Problem['kind'], text: string, script: string | undefined, target: Target) {
    this.seen.push({ kind, text, url: script || target.url() });
  }
}

/** The innermost script of a stack; empty where it has no address, as in evaluated code. */
function scriptOf(stack: Protocol.Runtime.StackTrace | undefined): string {
  return stack?.callFrames.find((frame) => frame.url)?.url ?? '';
}

// Collects what goes wrong in the extension's pages, worker and content scripts in Chromium.
import { setTimeout as pause } from 'node:timers/promises';
import type { Browser, CDPSession, Protocol, Target } from 'puppeteer-core';
import type { Problem } from './problem';

const WATCHED = new Set(['page', 'service_worker', 'background_page', 'other', 'webview']);

/** What setIcon logs when its tab was just closed: it resolves, so no code can catch it. */
const UNAVOIDABLE = 'Unchecked runtime.lastError: No tab with id';

export class ChromiumProblems {
  /** By time and text: what was told before is told again to every new session. */
  private readonly seen = new Map<string, Problem>();
  private readonly watching = new Map<Target, CDPSession | null>();
  private readonly attaching = new Set<Promise<unknown>>();

  /** Attaches to every target, now and later; what was logged before is told again by the browser. */
  watch(browser: Browser): void {
    for (const target of browser.targets()) this.follow(target);
    browser.on('targetcreated', (target) => this.follow(target));
    browser.on('targetdestroyed', (target) => this.watching.delete(target));
  }

  /** The problems whose script or page lies under the origin. */
  async of(origin: string): Promise<Problem[]> {
    while (this.attaching.size > 0) await Promise.all(this.attaching);
    return [...this.seen.values()].filter(({ url }) => url.startsWith(origin));
  }

  /** Lets go of a target: a worker that is watched does not end. */
  async release(target: Target): Promise<void> {
    const session = this.watching.get(target);
    this.watching.delete(target);
    await session?.detach();
  }

  private follow(target: Target): void {
    if (!WATCHED.has(target.type())) return;
    this.watching.set(target, null);
    const attempt = this.attach(target)
      // It was cut off, or has ended: then it is gone from the list in a moment.
      .catch(() => pause(50).then(() => this.watching.has(target) && this.follow(target)))
      .finally(() => this.attaching.delete(attempt));
    this.attaching.add(attempt);
  }

  private async attach(target: Target): Promise<void> {
    const session = await target.createCDPSession();
    // A worker that starts cuts its sessions once.
    const connection = session.connection();
    connection?.on('sessiondetached', (gone) => {
      if (gone === session && this.watching.get(target) === session) this.follow(target);
    });
    const add = (time: number, kind: Problem['kind'], text: string, url: string | undefined) => {
      if (text.startsWith(UNAVOIDABLE)) return;
      this.seen.set(`${time} ${text}`, { kind, text, url: url || target.url() });
    };
    session.on('Runtime.exceptionThrown', ({ timestamp, exceptionDetails: details }) => {
      const text = details.exception?.description ?? details.text;
      add(timestamp, 'exception', text, details.url ?? scriptOf(details.stackTrace));
    });
    session.on('Runtime.consoleAPICalled', ({ timestamp, type, args, stackTrace }) => {
      if (type !== 'error' && type !== 'assert') return;
      const text = args.map((each) => each.description ?? String(each.value)).join(' ');
      add(timestamp, 'console', text, scriptOf(stackTrace));
    });
    session.on('Log.entryAdded', ({ entry }) => {
      if (entry.level === 'error') add(entry.timestamp, 'log', entry.text, entry.url);
    });
    await Promise.all([session.send('Runtime.enable'), session.send('Log.enable')]);
    if (this.watching.has(target)) this.watching.set(target, session);
    else await session.detach();
  }
}

/** The innermost script of a stack; empty where it has no address, as in evaluated code. */
function scriptOf(stack: Protocol.Runtime.StackTrace | undefined): string {
  return stack?.callFrames.find((frame) => frame.url)?.url ?? '';
}

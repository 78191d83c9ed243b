// Drives Firefox with Bourdon in it as a temporary extension.
import { resolve } from 'node:path';
import * as z from 'zod/mini';
import { findBrowser } from '@/scripts/find-browser';
import { Badge } from './badge';
import { BidiClient } from './bidi';
import { type BuiltManifest, readBuiltManifest } from './built-manifest';
import type {
  ColorScheme,
  DrivenPage,
  ExtensionBrowser,
  LaunchOptions,
  Tab,
} from './extension-browser';
import { FirefoxChrome } from './firefox-chrome';
import { FirefoxFrame } from './firefox-frame';
import { EXTENSION_UUID, type FirefoxProcess, startFirefox } from './firefox-process';
import { FirefoxTab, listTabs } from './firefox-tab';
import { type TemporaryFolder, temporaryFolder } from './leave-nothing';
import { evaluator } from './page-source';
import { Problem } from './problem';
import { waitUntil } from './wait-until';

const Created = z.object({ context: z.string() });

/** Starts Firefox with the extension; rejects if there is no Firefox or the folder is no build. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = new FirefoxBrowser(options);
  await browser.start();
  return browser;
}

interface Running {
  process: FirefoxProcess;
  bidi: BidiClient;
  chrome: FirefoxChrome;
}

class FirefoxBrowser implements ExtensionBrowser {
  readonly name = 'firefox';
  readonly origin = `moz-extension://${EXTENSION_UUID}/`;
  readonly closed: Promise<void>;
  private readonly manifest: BuiltManifest;
  private readonly extensionId: string;
  private readonly profile: TemporaryFolder;
  private scheme: ColorScheme | undefined;
  private earlierProblems: Problem[] = [];
  private running: Running | undefined;
  private restarting = false;
  private tellClosed: () => void = () => {};

  constructor(private readonly options: LaunchOptions) {
    this.closed = new Promise((tell) => {
      this.tellClosed = tell;
    });
    this.manifest = readBuiltManifest(options.extensionFolder);
    this.extensionId = this.manifest.browser_specific_settings?.gecko.id ?? '';
    if (!this.extensionId) throw new Error('The built extension has no id for Firefox');
    this.scheme = options.colorScheme;
    this.profile = options.profileFolder
      ? { path: options.profileFolder, remove: async () => {} }
      : temporaryFolder('firefox');
  }

  async start(): Promise<void> {
    const executable = this.options.executable ?? findBrowser('firefox');
    if (!executable) throw new Error('No Firefox found (set FIREFOX to the path of its program)');
    const process = await startFirefox(
      executable,
      this.profile.path,
      this.options,
      this.extensionId,
    );
    process.ended.then(() => (this.restarting ? undefined : this.finish()));
    const bidi = await BidiClient.open(process.address);
    const chrome = await FirefoxChrome.open(bidi, this.extensionId);
    this.running = { process, bidi, chrome };
    await chrome.call('watchProblems');
    if (this.options.language) await chrome.call('setLanguage', this.options.language);
    if (this.scheme) await this.setColorScheme(this.scheme);
    const path = resolve(this.options.extensionFolder);
    await bidi.send('webExtension.install', { extensionData: { type: 'path', path } }, z.unknown());
  }

  async openTab(url: string): Promise<Tab> {
    const { bidi } = this.now;
    const { context } = await bidi.send('browsingContext.create', { type: 'tab' }, Created);
    const tab = new FirefoxTab(bidi, context);
    await tab.goto(url);
    return tab;
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.openTab(this.origin + path);
  }

  async tabs(): Promise<Tab[]> {
    const { bidi } = this.now;
    return (await listTabs(bidi)).map(({ context }) => new FirefoxTab(bidi, context));
  }

  waitForTab(urlPart: string, timeoutMs?: number): Promise<Tab> {
    const { bidi } = this.now;
    return waitUntil(
      `a tab at ${urlPart}`,
      async () => {
        const found = (await listTabs(bidi)).find(({ url }) => url.includes(urlPart));
        return found ? new FirefoxTab(bidi, found.context) : undefined;
      },
      timeoutMs,
    );
  }

  async clickToolbar(tab: Tab): Promise<DrivenPage> {
    const path = this.manifest.action?.default_popup;
    if (!path) throw new Error('The built extension has no popup');
    await tab.activate();
    await this.now.chrome.call('openPopup');
    return this.frameAt('popup', path);
  }

  async openSidePanel(tab: Tab): Promise<DrivenPage> {
    const path = this.manifest.sidebar_action?.default_panel;
    if (!path) throw new Error('The built extension has no sidebar');
    await tab.activate();
    await this.now.chrome.call('openSidebar');
    return this.frameAt('sidebar', path);
  }

  readonly background = {
    evaluate: evaluator(async (expression) => {
      const { chrome } = this.now;
      if (!(await this.isBackgroundAlive())) await chrome.call('wakeBackground');
      return chrome.call('inPage', 'background', expression);
    }),
  };

  async killBackground(): Promise<void> {
    const { chrome } = this.now;
    if (!(await this.isBackgroundAlive())) await chrome.call('wakeBackground');
    await chrome.call('killBackground');
    await waitUntil('the background to end', async () => !(await this.isBackgroundAlive()));
  }

  async isBackgroundAlive(): Promise<boolean> {
    return (await this.now.chrome.call('backgroundState')) === 'running';
  }

  async grantHosts(patterns: readonly string[]): Promise<void> {
    await this.now.chrome.call('grant', patterns);
  }

  async revokeHosts(patterns: readonly string[]): Promise<void> {
    await this.now.chrome.call('revoke', patterns);
  }

  /** Firefox knows this only for all hosts at once. */
  async approveRequests(): Promise<void> {
    await this.now.chrome.call('approveRequests');
  }

  async answerPrompt(answer: 'allow' | 'deny'): Promise<void> {
    const button = answer === 'allow' ? 'button' : 'secondaryButton';
    const { chrome } = this.now;
    await waitUntil('the permission prompt', () => chrome.call('answerPrompt', button));
  }

  async badge(tab: Tab): Promise<Badge> {
    await tab.activate();
    return Badge.parse(await this.now.chrome.call('badge'));
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.scheme = scheme;
    await this.now.chrome.call('setColorScheme', scheme === 'dark');
    const seen = `matchMedia('(prefers-color-scheme: ${scheme})').matches`;
    for (const tab of await this.tabs()) await tab.waitFor(seen);
  }

  async problems(): Promise<Problem[]> {
    const current = this.running ? await this.running.chrome.call('problems') : [];
    return [...this.earlierProblems, ...z.array(Problem).parse(current)];
  }

  /** A temporary extension goes at the end with its grants: it and they are put back. */
  async restart(): Promise<void> {
    const granted = z.array(z.string()).parse(await this.now.chrome.call('granted'));
    this.earlierProblems = await this.problems();
    this.restarting = true;
    await this.quit();
    this.restarting = false;
    await this.start();
    if (granted.length > 0) await this.grantHosts(granted);
  }

  async close(): Promise<void> {
    if (this.running) await this.quit();
    await this.closed;
  }

  private get now(): Running {
    if (!this.running) throw new Error('Firefox is not running');
    return this.running;
  }

  private async quit(): Promise<void> {
    const { bidi, process } = this.now;
    this.running = undefined;
    // The browser may end before it answers.
    await bidi.send('browser.close', {}, z.unknown()).catch(() => {});
    await process.end(8_000);
  }

  private async finish(): Promise<void> {
    this.running = undefined;
    await this.profile.remove();
    this.tellClosed();
  }

  private async frameAt(kind: 'popup' | 'sidebar', path: string): Promise<DrivenPage> {
    const frame = new FirefoxFrame(this.now.chrome, kind);
    const url = this.origin + path;
    await waitUntil(`the ${kind}`, async () => (await frame.url()).startsWith(url));
    await frame.waitFor(`document.readyState === 'complete'`);
    return frame;
  }
}

// Drives Chromium with Bourdon in it, in a way that branded Chrome still allows (CDP over a pipe).
import { resolve } from 'node:path';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '@/scripts/find-browser';
import { BADGE_OF_ACTIVE_TAB, Badge } from './badge';
import { type BuiltManifest, readBuiltManifest } from './built-manifest';
import { chromiumArguments, chromiumEnvironment } from './chromium-arguments';
import { ChromiumExtension } from './chromium-extension';
import { ChromiumPage } from './chromium-page';
import { ChromiumProblems } from './chromium-problems';
import type {
  ColorScheme,
  DrivenPage,
  ExtensionBrowser,
  LaunchOptions,
  Tab,
} from './extension-browser';
import { type TemporaryFolder, temporaryFolder } from './leave-nothing';
import { evaluator } from './page-source';
import type { Problem } from './problem';
import { answerChromiumPrompt } from './real-prompt';
import { waitUntil } from './wait-until';

/** Starts Chromium with the extension; rejects if there is no browser or the folder is no build. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const browser = new ChromiumBrowser(options);
  await browser.start();
  return browser;
}

class ChromiumBrowser implements ExtensionBrowser {
  readonly name = 'chromium';
  readonly closed: Promise<void>;
  private readonly manifest: BuiltManifest;
  private readonly profile: TemporaryFolder;
  private readonly problemLog = new ChromiumProblems();
  private scheme: ColorScheme | undefined;
  private id = '';
  private running: Browser | undefined;
  private installed: ChromiumExtension | undefined;
  private restarting = false;
  private tellClosed: () => void = () => {};

  constructor(private readonly options: LaunchOptions) {
    this.closed = new Promise((tell) => {
      this.tellClosed = tell;
    });
    this.manifest = readBuiltManifest(options.extensionFolder);
    this.scheme = options.colorScheme;
    this.profile = options.profileFolder
      ? { path: options.profileFolder, remove: async () => {} }
      : temporaryFolder('chromium');
  }

  async start(): Promise<void> {
    const executable = this.options.executable ?? findBrowser('chromium');
    if (!executable) throw new Error('No Chromium-family browser found (set CHROMIUM to its path)');
    const browser = await puppeteer.launch({
      executablePath: executable,
      headless: !this.options.window,
      pipe: true,
      // People's browsers protect themselves from storms of pushState; so does this one.
      ignoreDefaultArgs: ['--disable-ipc-flooding-protection'],
      enableExtensions: true,
      userDataDir: this.profile.path,
      defaultViewport: null,
      protocolTimeout: 60_000,
      env: chromiumEnvironment(this.options, this.profile.path),
      args: chromiumArguments(this.options),
    });
    this.running = browser;
    this.problemLog.watch(browser);
    const ended = new Promise((tell) => browser.process()?.once('exit', tell));
    browser.once('disconnected', async () => {
      await ended;
      if (!this.restarting) await this.finish();
    });
    this.id = await browser.installExtension(resolve(this.options.extensionFolder));
    this.installed = new ChromiumExtension(browser, this.id, this.problemLog);
  }

  get origin(): string {
    return this.extension.origin;
  }

  async openTab(url: string): Promise<Tab> {
    const tab = await this.drive(await this.browser.newPage());
    await tab.goto(url);
    return tab;
  }

  openExtensionPage(path: string): Promise<Tab> {
    return this.openTab(this.origin + path);
  }

  async tabs(): Promise<Tab[]> {
    return Promise.all((await this.browser.pages()).map((page) => this.drive(page)));
  }

  waitForTab(urlPart: string, timeoutMs?: number): Promise<Tab> {
    return waitUntil(
      `a tab at ${urlPart}`,
      async () => {
        const pages = await this.browser.pages();
        const page = pages.find((each) => each.url().includes(urlPart));
        return page ? this.drive(page) : undefined;
      },
      timeoutMs,
    );
  }

  async clickToolbar(tab: Tab): Promise<DrivenPage> {
    const popup = this.manifest.action?.default_popup;
    if (!popup) throw new Error('The built extension has no popup');
    const page = pageOf(tab);
    await page.bringToFront();
    const extension = (await this.browser.extensions()).get(this.id);
    if (!extension) throw new Error('The extension is not installed');
    return this.newPageAt(popup, () => page.triggerExtensionAction(extension));
  }

  async openSidePanel(tab: Tab): Promise<DrivenPage> {
    const path = this.manifest.side_panel?.default_path;
    if (!path) throw new Error('The built extension has no side panel');
    return this.newPageAt(path, async () => {
      await this.extension.evaluateByClick(
        'browser.windows.getCurrent().then((w) => browser.sidePanel.open({ windowId: w.id }))',
      );
      await tab.activate();
    });
  }

  readonly background = {
    evaluate: evaluator((expression) => this.extension.runInBackground(expression)),
  };

  killBackground(): Promise<void> {
    return this.extension.killBackground();
  }

  async isBackgroundAlive(): Promise<boolean> {
    return this.extension.worker() !== undefined;
  }

  async approveRequests(patterns: readonly string[]): Promise<void> {
    await this.extension.changeHosts('addHostPermission', patterns);
  }

  async grantHosts(patterns: readonly string[]): Promise<void> {
    await this.approveRequests(patterns);
    const origins = JSON.stringify(patterns);
    const granted = await this.extension.evaluateByClick(
      `browser.permissions.request({ origins: ${origins} })`,
    );
    if (granted !== true) throw new Error(`Chromium did not grant ${origins}`);
  }

  async revokeHosts(patterns: readonly string[]): Promise<void> {
    await this.extension.changeHosts('removeHostPermission', patterns);
  }

  async answerPrompt(answer: 'allow' | 'deny'): Promise<void> {
    if (!this.options.window) throw new Error('Chromium shows prompts only in a window');
    await answerChromiumPrompt(answer, this.options.display, async () => {
      const pages = await this.browser.pages();
      const focused = await Promise.all(pages.map((page) => page.evaluate('document.hasFocus()')));
      return focused.includes(true);
    });
  }

  async badge(tab: Tab): Promise<Badge> {
    await tab.activate();
    return Badge.parse(await this.extension.evaluateByClick(BADGE_OF_ACTIVE_TAB));
  }

  async setColorScheme(scheme: ColorScheme): Promise<void> {
    this.scheme = scheme;
    for (const page of await this.browser.pages()) await this.drive(page);
  }

  async problems(): Promise<Problem[]> {
    return this.problemLog.of(this.origin);
  }

  /** Re-installing an unpacked extension forgets its grants: they are granted again. */
  async restart(): Promise<void> {
    const granted = await this.extension.evaluateByClick(
      'browser.permissions.getAll().then(({ origins }) => origins)',
    );
    this.restarting = true;
    await this.browser.close();
    this.restarting = false;
    await this.start();
    const patterns = Array.isArray(granted) ? granted.map(String) : [];
    if (patterns.length > 0) await this.grantHosts(patterns);
  }

  async close(): Promise<void> {
    await this.running?.close();
    await this.closed;
  }

  private get extension(): ChromiumExtension {
    if (!this.installed) throw new Error('The extension is not installed');
    return this.installed;
  }

  private get browser(): Browser {
    if (!this.running?.connected) throw new Error('Chromium is not running');
    return this.running;
  }

  private async finish(): Promise<void> {
    await this.profile.remove();
    this.tellClosed();
  }

  private async drive(page: Page): Promise<ChromiumPage> {
    if (this.scheme) {
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: this.scheme }]);
    }
    return new ChromiumPage(page);
  }

  private async newPageAt(path: string, open: () => Promise<void>): Promise<DrivenPage> {
    const before = new Set(this.browser.targets());
    await open();
    const target = await this.browser.waitForTarget(
      (each) => !before.has(each) && each.url().startsWith(this.origin + path),
      { timeout: 30_000 },
    );
    return this.drive(await target.asPage());
  }
}

function pageOf(tab: Tab): Page {
  if (tab instanceof ChromiumPage) return tab.page;
  throw new Error('This tab belongs to another browser');
}

// What an end-to-end test may do with a browser that has Bourdon in it, the same in Chromium and Firefox.
import type { Badge } from './badge';
import type { Evaluate } from './page-source';
import type { Problem } from './problem';

export type BrowserName = 'chromium' | 'firefox';
export type ColorScheme = 'light' | 'dark';

export type Key =
  | 'Tab'
  | 'Enter'
  | 'Escape'
  | 'ArrowUp'
  | 'ArrowDown'
  | 'ArrowLeft'
  | 'ArrowRight'
  | 'Home'
  | 'End'
  | 'Backspace';

/** A document that a test looks at and acts on: a tab, the popup or the side panel. */
export interface DrivenPage {
  /**
   * Runs an expression in the page and gives its value back through JSON (undefined becomes null).
   * In the expression `browser` is the extension API where the page has one. A function is sent as
   * its source: it sees nothing of the test but its arguments. What throws there rejects here.
   */
  readonly evaluate: Evaluate;
  /** Runs statements, for example a library, in the page's global scope. */
  runScript(source: string): Promise<void>;
  /** A real (trusted) click in the middle of the first match; waits for it to appear. */
  click(selector: string): Promise<void>;
  /** Clicks into the field and types the text with real key events. */
  type(selector: string, text: string): Promise<void>;
  press(key: Key, modifier?: 'Shift'): Promise<void>;
  /** Saves a PNG of what is visible; folders are made. */
  screenshot(path: string): Promise<void>;
  /** Waits until the expression is truthy and gives its value; rejects after timeoutMs (30,000). */
  waitFor(expression: string, timeoutMs?: number): Promise<unknown>;
  url(): Promise<string>;
  /** False once the page is gone, for example a popup that the browser closed at a prompt. */
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
}

export interface Tab extends DrivenPage {
  /** Navigates and waits for the load event. */
  goto(url: string): Promise<void>;
  /** Makes it the visible tab of its window. */
  activate(): Promise<void>;
  /** Sets the size of the page's viewport in CSS pixels. */
  resize(width: number, height: number): Promise<void>;
}

/** A running browser with the extension installed. */
export interface ExtensionBrowser {
  readonly name: BrowserName;
  /** Start of every page of ours, with the slash at its end. */
  readonly origin: string;
  openTab(url: string): Promise<Tab>;
  /** Opens a page of ours in a tab, for example `library.html`. */
  openExtensionPage(path: string): Promise<Tab>;
  /** Tabs that are open now, also those that the extension opened itself. */
  tabs(): Promise<Tab[]>;
  /** Waits for a tab whose address contains the text, for example the welcome page. */
  waitForTab(urlPart: string, timeoutMs?: number): Promise<Tab>;
  /** Clicks the toolbar button while the tab is in front (grants activeTab): the real popup. */
  clickToolbar(tab: Tab): Promise<DrivenPage>;
  /** Opens the side panel (sidebar in Firefox) beside the tab. */
  openSidePanel(tab: Tab): Promise<DrivenPage>;
  readonly background: {
    /** Like DrivenPage.evaluate, in the background itself, which is woken if it sleeps. */
    readonly evaluate: Evaluate;
  };
  /** Ends the background as the browser does at any moment; the next event starts it anew. */
  killBackground(): Promise<void>;
  /** Whether the background is alive, without waking it. */
  isBackgroundAlive(): Promise<boolean>;
  /** Grants hosts without a prompt; the extension sees permissions.onAdded. */
  grantHosts(patterns: readonly string[]): Promise<void>;
  /** Takes hosts away as the browser's own settings do; the extension sees onRemoved. */
  revokeHosts(patterns: readonly string[]): Promise<void>;
  /** From now on a request for these hosts after a real click is granted without a prompt. */
  approveRequests(patterns: readonly string[]): Promise<void>;
  /** Answers the permission prompt that is (about to be) open; Chromium needs a window for it. */
  answerPrompt(answer: 'allow' | 'deny'): Promise<void>;
  badge(tab: Tab): Promise<Badge>;
  /** For every page, open or opened later. */
  setColorScheme(scheme: ColorScheme): Promise<void>;
  /** Errors of the extension's pages, background and content scripts since the launch. */
  problems(): Promise<Problem[]>;
  /** Quits and starts again on the same profile; pages of before are gone, grants are kept. */
  restart(): Promise<void>;
  /** Resolves when the browser has ended, also when a person closes its last window. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  extensionFolder: string;
  /** Port on 127.0.0.1 that answers for every host name; absent: the real network. */
  streetPort?: number;
  /** A folder of the caller's that stays; absent: a fresh one, removed at close. */
  profileFolder?: string;
  /** Shows a window; absent or false: headless. */
  window?: boolean;
  /** X display to show the window on, for example `:99`; absent: that of the environment. */
  display?: string;
  /**
   * Language of the browser as BCP 47, for example `fr`: our messages and navigator.language are in
   * it. Chromium's own Intl default and getUILanguage follow only with its language pack.
   */
  language?: string;
  colorScheme?: ColorScheme;
  /** Path of the browser; absent: what find-browser finds. */
  executable?: string;
}

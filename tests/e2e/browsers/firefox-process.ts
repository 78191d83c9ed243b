// Starts Firefox on a profile so that it is quiet, automated, and asks the street for every host.
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LaunchOptions } from './extension-browser';
import { endWithUs, killTree, temporaryFiles } from './leave-nothing';

/** A temporary extension gets this host name in its addresses, also after a restart. */
export const EXTENSION_UUID = '5f3c1e7a-0000-4000-8000-000000000001';

const QUIET = {
  'app.normandy.enabled': false,
  'app.update.enabled': false,
  'browser.aboutwelcome.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.safebrowsing.downloads.remote.enabled': false,
  'browser.safebrowsing.update.enabled': false,
  'browser.search.update': false,
  'browser.shell.checkDefaultBrowser': false,
  'browser.startup.homepage': 'about:blank',
  'browser.startup.page': 0,
  'browser.topsites.contile.enabled': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'dom.push.connection.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.systemAddon.update.enabled': false,
  'extensions.update.enabled': false,
  'geo.provider.network.url': '',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'network.dns.disablePrefetch': true,
  'network.prefetch-next': false,
  'network.trr.mode': 5,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'signon.autofillForms': false,
  'toolkit.telemetry.enabled': false,
  'toolkit.telemetry.server': '',
};

/** Keeps the storage of a temporary extension over a restart, which uninstalls it. */
const KEPT = {
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
};

/** Preferences by which Firefox asks the street for every host. */
export function proxyTo(port: number): Record<string, string | number | boolean> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.failover_direct': false,
  };
}

function preferences(options: LaunchOptions, extensionId: string) {
  return {
    ...QUIET,
    ...KEPT,
    'remote.active-protocols': 1,
    'security.notification_enable_delay': 0,
    'extensions.webextensions.uuids': JSON.stringify({ [extensionId]: EXTENSION_UUID }),
    ...(options.streetPort === undefined ? {} : proxyTo(options.streetPort)),
    ...(options.language ? { 'intl.accept_languages': options.language } : {}),
  };
}

export interface FirefoxProcess {
  /** Address of the BiDi server. */
  readonly address: string;
  readonly ended: Promise<void>;
  /** Ends it by force if it is not gone by itself after graceMs. */
  end(graceMs: number): Promise<void>;
}

/** Starts the program and waits until it can be driven; rejects with its last words otherwise. */
export async function startFirefox(
  executable: string,
  profileFolder: string,
  options: LaunchOptions,
  extensionId: string,
): Promise<FirefoxProcess> {
  const lines = Object.entries(preferences(options, extensionId)).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profileFolder, 'user.js'), lines.join('\n'));
  const display = options.display ? { DISPLAY: options.display, WAYLAND_DISPLAY: undefined } : {};
  const child = spawn(
    executable,
    [
      '--profile',
      profileFolder,
      '--no-remote',
      '--new-instance',
      '--remote-debugging-port=0',
      // Without it a driver may not look at pages of an extension.
      '--remote-allow-system-access',
      ...(options.window ? [] : ['--headless']),
      'about:blank',
    ],
    {
      stdio: ['ignore', 'ignore', 'pipe'],
      detached: process.platform !== 'win32',
      env: {
        ...process.env,
        MOZ_HEADLESS_WIDTH: '1280',
        MOZ_HEADLESS_HEIGHT: '900',
        MOZ_CRASHREPORTER_DISABLE: '1',
        ...temporaryFiles(profileFolder),
        ...display,
      },
    },
  );
  endWithUs(child);
  const ended = new Promise<void>((tell) => child.once('exit', () => tell()));
  return {
    address: await readAddress(child),
    ended,
    end: async (graceMs) => {
      const timer = setTimeout(() => killTree(child), graceMs);
      await ended;
      clearTimeout(timer);
    },
  };
}

function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((tell, fail) => {
    let said = '';
    const timer = setTimeout(() => {
      killTree(child);
      fail(new Error(`Firefox did not start within 60 s: ${said.slice(-500)}`));
    }, 60_000);
    child.once('error', fail);
    child.once('exit', (code) => {
      clearTimeout(timer);
      fail(new Error(`Firefox ended with code ${code}: ${said.slice(-500)}`));
    });
    child.stderr?.on('data', (chunk) => {
      said = (said + chunk).slice(-10_000);
      const address = said.match(/WebDriver BiDi listening on (ws:\/\/\S+)/)?.[1];
      if (!address) return;
      clearTimeout(timer);
      tell(address);
    });
  });
}

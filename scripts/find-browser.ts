// Finds, or on Debian as root installs, the browsers that the commands and the tests drive.
import { execFile } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

/** Environment variables that name a browser's program, the first that is set wins. */
const VARIABLES: Record<BrowserKind, readonly string[]> = {
  chromium: ['CHROMIUM', 'CHROME_PATH'],
  firefox: ['FIREFOX'],
};

/** Names of the programs in PATH. */
const PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'brave-browser',
    'vivaldi-stable',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
};

/** Where the browsers are on macOS (also below the home folder) and Windows (below each root). */
const MAC_PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chromium: ['Google Chrome', 'Chromium', 'Microsoft Edge', 'Brave Browser'].map(
    (name) => `Applications/${name}.app/Contents/MacOS/${name}`,
  ),
  firefox: ['Firefox', 'Firefox Developer Edition'].map(
    (name) => `Applications/${name}.app/Contents/MacOS/firefox`,
  ),
};
const WINDOWS_PROGRAMS: Record<BrowserKind, readonly string[]> = {
  chromium: [
    'Google/Chrome/Application/chrome.exe',
    'Chromium/Application/chrome.exe',
    'Microsoft/Edge/Application/msedge.exe',
    'BraveSoftware/Brave-Browser/Application/brave.exe',
  ],
  firefox: ['Mozilla Firefox/firefox.exe'],
};

const DEBIAN_PACKAGES: Record<BrowserKind, string> = {
  chromium: 'chromium',
  firefox: 'firefox-esr',
};

/** What the tests need beside the browsers: a display of their own and a hand on its keyboard. */
export const DISPLAY_PROGRAMS = { Xvfb: 'xvfb', xauth: 'xauth', xdotool: 'xdotool' } as const;

/**
 * The path of an installed browser, or null. A variable that is set is taken at its word: if it
 * names nothing that can be run, nothing is found.
 */
export function findBrowser(kind: BrowserKind): string | null {
  for (const variable of VARIABLES[kind]) {
    const path = process.env[variable];
    if (path) return canRun(path) ? path : null;
  }
  for (const program of PROGRAMS[kind]) {
    const path = findProgram(program);
    if (path) return path;
  }
  return usualPlaces(kind).find(canRun) ?? null;
}

/** The path of a browser, installed first where that is possible, or a sentence on what to do. */
export async function ensureBrowser(
  kind: BrowserKind,
): Promise<{ path: string } | { advice: string }> {
  const found = findBrowser(kind);
  if (found) return { path: found };
  const variable = VARIABLES[kind].find((each) => process.env[each]);
  if (variable) {
    return { advice: `${variable} is "${process.env[variable]}", which is not a program.` };
  }
  const failure = await installPackages([DEBIAN_PACKAGES[kind]]);
  const path = findBrowser(kind);
  if (path) return { path };
  const what = kind === 'chromium' ? 'Chromium, Chrome or Edge' : 'Firefox 140 or newer';
  return {
    advice: `Please install ${what}, or set ${VARIABLES[kind][0]} to the path of its program${failure ? ` (${failure})` : ''}.`,
  };
}

/** Installs what lacks of the display programs; gives a sentence on what to do if it cannot. */
export async function ensureDisplayPrograms(): Promise<string | null> {
  const lacking = () =>
    Object.entries(DISPLAY_PROGRAMS).flatMap(([program, name]) =>
      findProgram(program) ? [] : name,
    );
  if (lacking().length > 0) await installPackages(lacking());
  if (lacking().length === 0) return null;
  return `Please install ${lacking().join(', ')}: a permission prompt can only be tested in a window.`;
}

/** The path of a program in PATH, or null. */
export function findProgram(name: string): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const paths = folders.map((folder) => join(folder, name));
  return paths.find(canRun) ?? null;
}

function usualPlaces(kind: BrowserKind): string[] {
  if (process.platform === 'darwin') {
    const roots = ['/', process.env.HOME ?? '/'];
    return roots.flatMap((root) => MAC_PROGRAMS[kind].map((path) => join(root, path)));
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
    const roots = [PROGRAMFILES, x86, LOCALAPPDATA].filter((root) => root !== undefined);
    return roots.flatMap((root) => WINDOWS_PROGRAMS[kind].map((path) => join(root, path)));
  }
  return PROGRAMS[kind].map((name) => `/snap/bin/${name}`);
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Installs Debian packages as root; gives why it could not, or null when apt-get succeeded. */
async function installPackages(packages: readonly string[]): Promise<string | null> {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return null;
  process.stderr.write(`Installing ${packages.join(', ')} with apt-get ...\n`);
  // Lists that cannot be refreshed may still do: only the installation decides.
  await aptGet('update', '-qq');
  return aptGet('install', '-y', '-qq', '--no-install-recommends', ...packages);
}

function aptGet(...args: string[]): Promise<string | null> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const wait = ['-o', 'DPkg::Lock::Timeout=300'];
  return new Promise((tell) => {
    execFile('apt-get', [...wait, ...args], { env, maxBuffer: 64e6 }, (error, _, stderr) => {
      const said = stderr.trim().split('\n').at(-1);
      tell(error ? `apt-get ${args[0]} failed: ${said || error.message}` : null);
    });
  });
}

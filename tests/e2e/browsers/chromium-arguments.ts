// Chromium's command line: quiet, alone, and with every host name answered by the street.
import type { LaunchOptions } from './extension-browser';
import { temporaryFiles } from './leave-nothing';

const QUIET = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-field-trial-config',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-default-browser-check',
  '--no-first-run',
  '--no-pings',
];

/** The arguments beyond those that puppeteer gives. Root cannot use Chromium's own sandbox. */
export function chromiumArguments(
  options: Pick<LaunchOptions, 'streetPort' | 'language'>,
): string[] {
  const port = options.streetPort;
  return [
    ...QUIET,
    '--window-size=1280,900',
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ...(port === undefined
      ? []
      : [`--host-resolver-rules=MAP * 127.0.0.1:${port}`, '--ignore-certificate-errors']),
    ...(options.language
      ? [`--lang=${options.language}`, `--accept-lang=${options.language}`]
      : []),
  ];
}

/** The environment: on Linux the interface's language is LANGUAGE, not `--lang`. */
export function chromiumEnvironment(
  options: LaunchOptions,
  profileFolder: string,
): Record<string, string | undefined> {
  return {
    ...process.env,
    ...temporaryFiles(profileFolder),
    ...(options.display ? { DISPLAY: options.display, WAYLAND_DISPLAY: undefined } : {}),
    ...(options.language ? { LANGUAGE: options.language } : {}),
  };
}

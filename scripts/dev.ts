// `npm run dev`: WXT's own loop, which rebuilds and reloads as files change, with a browser on the
// street beside it. `npm run dev -- --browser firefox` for the other one (accept its certificate).
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { chromiumArguments } from '@/tests/e2e/browsers/chromium-arguments';
import { proxyTo } from '@/tests/e2e/browsers/firefox-process';
import { startStreet } from '@/tests/street/serve-street';
import { ensureBrowser } from './find-browser';

/** What Vite's own client needs, and the packages must never have. */
const DEV_POLICY = {
  "style-src 'self'": "style-src 'self' 'unsafe-inline' http://localhost:*",
  "connect-src 'self'": "connect-src 'self' http://localhost:* ws://localhost:*",
  "img-src 'self'": "img-src 'self' http://localhost:*",
  "; require-trusted-types-for 'script'; trusted-types 'none'": '',
} as const;

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
const found = await ensureBrowser(kind);

if ('advice' in found) {
  console.error(found.advice);
  process.exitCode = 1;
} else {
  const { port } = await startStreet();
  const server = await createServer({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    hooks: {
      'build:manifestGenerated': (_, { content_security_policy: policy }) => {
        if (typeof policy !== 'object' || !policy.extension_pages) return;
        for (const [strict, wide] of Object.entries(DEV_POLICY)) {
          policy.extension_pages = policy.extension_pages.replace(strict, wide);
        }
      },
    },
    webExt: {
      binaries: { chrome: found.path, firefox: found.path },
      chromiumArgs: [
        ...chromiumArguments({ streetPort: port }),
        // The last rule counts: Vite answers at localhost itself.
        `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE localhost`,
      ],
      chromiumProfile: profileFolder('chromium'),
      firefoxProfile: profileFolder('firefox'),
      firefoxPref: { ...proxyTo(port), 'network.proxy.no_proxies_on': 'localhost' },
      keepProfileChanges: true,
      startUrls: ['https://street.example/'],
    },
  });
  await server.start();
}

/** A profile that stays, with what was seen and allowed, until the folder is deleted. */
function profileFolder(name: string): string {
  const folder = resolve(join('.lab', 'dev', name));
  mkdirSync(folder, { recursive: true });
  return folder;
}

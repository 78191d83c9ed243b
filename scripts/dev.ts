// `npm run dev`: WXT's own loop, which rebuilds and reloads as files change, with a browser on the
// street beside it. `npm run dev -- --browser firefox` for the other one.
import { parseArgs } from 'node:util';
import { createServer } from 'wxt';
import { chromiumArguments } from '@/tests/e2e/browsers/chromium-arguments';
import { proxyTo } from '@/tests/e2e/browsers/firefox-process';
import { startStreet } from '@/tests/street/serve-street';
import { ensureBrowser } from './find-browser';

const { values } = parseArgs({ options: { browser: { type: 'string', default: 'chromium' } } });
const kind = values.browser === 'firefox' ? 'firefox' : 'chromium';
const found = await ensureBrowser(kind);

if ('advice' in found) {
  console.error(found.advice);
  process.exitCode = 1;
} else {
  const street = await startStreet();
  const server = await createServer({
    browser: kind === 'firefox' ? 'firefox' : 'chrome',
    webExt: {
      binaries: { chrome: found.path, firefox: found.path },
      chromiumArgs: chromiumArguments({ streetPort: street.port }),
      firefoxPref: proxyTo(street.port),
      startUrls: ['https://street.example/'],
    },
  });
  await server.start();
}

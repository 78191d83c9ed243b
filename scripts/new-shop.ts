/** `npm run new:shop -- https://host/path [--page FILE]`: a rule for a shop and its fixture, to be filled in. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { getDomain, getDomainWithoutSuffix } from 'tldts';
import { skeletonOf } from './page-skeleton';

const USAGE = 'npm run new:shop -- https://host/path [--page FILE]';
const REGISTRY = 'lib/shops/registry.ts';

/** What an empty fixture shows, and what the rule and the expectation of a new shop begin with. */
const INVENTED = { name: 'Invented name', price: '12.34' };
const EMPTY_PAGE = `<!doctype html>
<html lang="en">
<title>${INVENTED.name}</title>
<body>
<h1>${INVENTED.name}</h1>
<p class="price">EUR ${INVENTED.price}</p>
</body>
</html>
`;

run();

function run(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { page: { type: 'string' } },
  });
  const url = URL.canParse(positionals[0] ?? '') ? new URL(positionals[0] ?? '') : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    fail(USAGE);
    return;
  }
  const host = getDomain(url.hostname, { allowPrivateDomains: true });
  const name = (getDomainWithoutSuffix(url.hostname, { allowPrivateDomains: true }) ?? '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-');
  const rule = `lib/shops/${name}.ts`;
  // npm runs scripts in the project's folder, whichever folder it was called from.
  const from = process.env.INIT_CWD ?? process.cwd();
  const page = values.page === undefined ? null : resolve(from, values.page);
  const fault = faultOf(host, name, page);
  if (host === null || fault !== null) {
    fail(fault ?? USAGE);
    return;
  }
  const fixture = `tests/fixtures/shops/${name}`;
  writeFileSync(rule, ruleOf(name, host, url));
  writeFileSync(
    `${fixture}.html`,
    page === null ? EMPTY_PAGE : skeletonOf(readFileSync(page, 'utf8')),
  );
  writeFileSync(`${fixture}.json`, expectationOf(url));
  writeFileSync(REGISTRY, withShop(readFileSync(REGISTRY, 'utf8'), name));
  console.log(`Written: ${rule}, ${fixture}.html, ${fixture}.json; named in ${REGISTRY}.`);
  console.log(
    'Now: say in the rule why it is needed, write its selectors, invent the texts of the',
  );
  console.log('page, and what is expected of it. Then: npx vitest run tests/repo/shops.test.ts');
}

/** What keeps the shop from being added, or null. */
function faultOf(host: string | null, name: string, page: string | null): string | null {
  if (host === null || name === '') return "This is no shop's host";
  if (existsSync(`lib/shops/${name}.ts`)) return `lib/shops/${name}.ts is there already`;
  return page === null || existsSync(page) ? null : `${page} is not there`;
}

function fail(why: string): void {
  console.error(why);
  process.exitCode = 1;
}

/** "two-words" as a name in code: "twoWords"; one that begins with a digit gets a word before it. */
function constantOf(name: string): string {
  const joined = name.replace(/-+(.)/g, (_, letter: string) => letter.toUpperCase());
  return /^\d/.test(joined) ? `shop${joined}` : joined;
}

function ruleOf(name: string, host: string, url: URL): string {
  const [, folder = ''] = url.pathname.split('/');
  const isFolder = url.pathname.split('/').length > 2;
  return `/** ${host}: what detection misses on its pages, and why. */
import type { ShopRule } from '@/lib/domain/shop-rule';

export const ${constantOf(name)}: ShopRule = {
  hosts: ['${host}'],
${isFolder ? `  pageUrl: '/${folder}/',\n` : ''}  fields: {
    name: { selectors: ['h1'] },
    price: { selectors: ['.price'] },
  },
};
`;
}

function expectationOf(url: URL): string {
  const expected = {
    url: url.href,
    product: { name: INVENTED.name },
    offer: { price: INVENTED.price, priceCurrency: 'EUR' },
  };
  return `${JSON.stringify(expected, null, 2)}\n`;
}

/** The registry with one more shop, names in order. */
function withShop(registry: string, name: string): string {
  const constant = constantOf(name);
  const key = constant === name ? name : `'${name}': ${constant}`;
  // As lint sorts them: imports by the file's name, entries by the key.
  const plain = (line: string) => line.replace(/^.* from /, '').replace(/[' ]/g, '');
  const insert = (text: string, pattern: RegExp, line: string) => {
    const lines = text.match(pattern) ?? [];
    const sorted = [...lines, line].sort((a, b) => (plain(a) < plain(b) ? -1 : 1));
    return text.replace(lines.join(''), sorted.join(''));
  };
  const imported = insert(
    registry,
    /^import \{ \w+ \} from '\.\/.*';\n/gm,
    `import { ${constant} } from './${name}';\n`,
  );
  return insert(imported, /^ {2}(?:\w+|'.*': \w+),\n/gm, `  ${key},\n`);
}

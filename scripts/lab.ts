// `npm run --silent lab -- COMMAND`: the code that ships, run on files. See docs/detection.md.
import { parseArgs } from 'node:util';
import { detectCommand } from '@/tests/lab/detect';
import { labelsCommand } from '@/tests/lab/labels';
import { priceCommand } from '@/tests/lab/price';
import { scoreCommand } from '@/tests/lab/score';

const USAGE = `lab detect --manifest IN --out OUT [--dom chromium|jsdom] [--without-markup]
lab price --strings IN --out OUT
lab score --manifest IN --out OUT [--dom chromium|jsdom]
lab labels`;

const [command, ...rest] = process.argv.slice(2);

try {
  await run(command, rest);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function run(name: string | undefined, args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      manifest: { type: 'string' },
      strings: { type: 'string' },
      out: { type: 'string' },
      dom: { type: 'string' },
      'without-markup': { type: 'boolean' },
    },
  });
  const { manifest, strings, out } = values;
  const dom = domNamed(values.dom);
  if (name === 'detect' && manifest && out) {
    return detectCommand({ manifest, out, dom, withoutMarkup: values['without-markup'] });
  }
  if (name === 'price' && strings && out) return priceCommand({ strings, out });
  if (name === 'score' && manifest && out) return scoreCommand({ manifest, out, dom });
  if (name === 'labels') return labelsCommand();
  throw new Error(USAGE);
}

function domNamed(name: string | undefined): 'chromium' | 'jsdom' | undefined {
  if (name === undefined || name === 'chromium' || name === 'jsdom') return name;
  throw new Error(`--dom is chromium or jsdom, not "${name}"`);
}

/** `lab detect`: saved pages in, what the shipped detection says of each out. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import type { Detection } from '@/lib/domain/detection';
import { findBrowser } from '@/scripts/find-browser';
import { chromiumDom } from './chromium-dom';
import { jsdomDom } from './jsdom-dom';
import { type Line, readLines, writeLines } from './json-lines';
import type { LabDom, LabReading } from './reading';

export const pageSchema = z.object({ id: z.string(), url: z.string(), file: z.string() });
type PageLine = z.infer<typeof pageSchema>;

export type DetectOptions = {
  manifest: string;
  dom?: 'chromium' | 'jsdom';
  withoutMarkup?: boolean;
};

/** Pages that are read at once; parsing is the browser's work, so a few tabs keep two cores busy. */
const AT_ONCE = 3;

/** One line of the answer; on an error everything else says "nothing". */
export type DetectLine = ReturnType<typeof answer> | ReturnType<typeof failure>;

/** Reads the manifest and writes the answers, in the manifest's order. */
export async function detectCommand(options: DetectOptions & { out: string }): Promise<void> {
  writeLines(options.out, await detectPages(options));
}

/** The answers for every page of a manifest (`{id,url,file}` a line, files relative to it). */
export async function detectPages(options: DetectOptions): Promise<DetectLine[]> {
  const lines = readLines(options.manifest, pageSchema);
  const folder = dirname(resolve(options.manifest));
  const dom = await openDom(options.dom);
  try {
    const answers: DetectLine[] = [];
    const waiting = [...lines.entries()];
    const work = async () => {
      for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
        const [index, line] = next;
        answers[index] = await answerLine(line, folder, dom, options.withoutMarkup ?? false);
      }
    };
    await Promise.all(Array.from({ length: dom.name === 'chromium' ? AT_ONCE : 1 }, work));
    return answers;
  } finally {
    await dom.close();
  }
}

async function openDom(asked: DetectOptions['dom']): Promise<LabDom> {
  const executablePath = asked === 'jsdom' ? null : findBrowser('chromium');
  if (executablePath !== null) return chromiumDom(executablePath);
  if (asked === 'chromium') throw new Error('no Chromium-family browser was found');
  return jsdomDom();
}

async function answerLine(
  line: Line<PageLine>,
  folder: string,
  dom: LabDom,
  withoutMarkup: boolean,
): Promise<DetectLine> {
  if ('error' in line) return failure(line.id, line.error);
  const { id, url, file } = line.value;
  try {
    const reading = await dom.read({ url, html: readPage(resolve(folder, file)) }, withoutMarkup);
    if (reading.detection === null) return failure(id, 'not an http(s) address');
    return answer(id, reading.detection, reading);
  } catch (error) {
    return failure(id, error instanceof Error ? error.message : String(error));
  }
}

/** The HTML of a saved page, gzipped or not. */
export function readPage(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

function answer(id: string, detection: Detection, { hasSign, ms, bugs }: LabReading) {
  const { pageKind, canonicalUrl, product, offers, rating, provenance } = detection;
  const { confidence, doubts, cards } = detection;
  return {
    id,
    pageKind,
    canonicalUrl,
    product,
    offers,
    rating,
    reviews: [],
    provenance,
    confidence,
    doubts,
    cards,
    hasSign,
    ms: Number(ms.toFixed(2)),
    ...(bugs.length > 0 ? { error: bugs.join('; ') } : {}),
  };
}

function failure(id: string | null, error: string) {
  const nothing = { pageKind: 'none' as const, canonicalUrl: null, product: null, offers: [] };
  const rest = {
    rating: null,
    reviews: [],
    provenance: {},
    confidence: {},
    doubts: [],
    cards: [],
    hasSign: false,
    ms: 0,
  };
  return { id, ...nothing, ...rest, error };
}

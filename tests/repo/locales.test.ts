import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const messagesSchema = z.record(
  z.string(),
  z.object({
    message: z.string().min(1),
    description: z.string().optional(),
    placeholders: z.record(z.string(), z.object({ content: z.string() })).optional(),
  }),
);

const FOLDER = 'public/_locales';
const read = (locale: string) =>
  messagesSchema.parse(JSON.parse(readFileSync(`${FOLDER}/${locale}/messages.json`, 'utf8')));
const english = read('en');
const others = readdirSync(FOLDER).filter((locale) => locale !== 'en');

/** `$NAME$` and `$1` in a message. */
const slots = (message: string) => [...message.matchAll(/\$(?:\w+\$|\d)/g)].map(String).sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx|html)$/.test(file))
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'));
}

describe.each(others)('the %s messages', (locale) => {
  const messages = read(locale);

  it('are the same as the English ones, no more and no less', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('fill the same slots', () => {
    for (const [key, { message }] of Object.entries(messages)) {
      expect(slots(message), key).toEqual(slots(english[key]?.message ?? ''));
    }
  });
});

it('every message is used', () => {
  const code = ['lib', 'components', 'entrypoints'].flatMap(sources).join('\n');
  const config = readFileSync('wxt.config.ts', 'utf8');
  const unused = Object.keys(english).filter((key) => {
    // Plural forms are asked for by the name before the underscore.
    const base = key.replace(/_(zero|one|two|few|many|other)$/, '');
    return (
      !code.includes(`'${base}'`) &&
      !code.includes(`'${key}'`) &&
      !config.includes(`__MSG_${key}__`)
    );
  });
  expect(unused).toEqual([]);
});

it('the store description is short enough for the stores', () => {
  for (const locale of ['en', ...others]) {
    expect(read(locale)['extDescription']?.message.length).toBeLessThanOrEqual(132);
  }
});

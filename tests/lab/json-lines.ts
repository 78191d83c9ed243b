/** JSON Lines in and out: one bad line is one line with an error, and the next one is read all the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import type * as z from 'zod/mini';

/** A line that was understood, or why it was not; `id` is null where even that could not be read. */
export type Line<Value> =
  | { id: string | null; value: Value }
  | { id: string | null; error: string };

/** The lines of a file, each parsed by `schema`; empty ones are left out. */
export function readLines<Value>(file: string, schema: z.ZodMiniType<Value>): Line<Value>[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((text) => text.trim() !== '')
    .map((text) => parseLine(text, schema));
}

/** Writes one JSON object a line. */
export function writeLines(file: string, lines: readonly object[]): void {
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
}

function parseLine<Value>(text: string, schema: z.ZodMiniType<Value>): Line<Value> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { id: null, error: 'not JSON' };
  }
  const named: unknown = typeof json === 'object' && json !== null ? Reflect.get(json, 'id') : null;
  const id = typeof named === 'string' || typeof named === 'number' ? String(named) : null;
  const parsed = schema.safeParse(json);
  if (parsed.success) return { id, value: parsed.data };
  const [issue] = parsed.error.issues;
  return { id, error: `${issue?.path.join('.') || 'line'}: ${issue?.message ?? 'not understood'}` };
}

/** `lab price`: printed prices in, decimal strings and currencies out. */
import * as z from 'zod/mini';
import { parsePriceText } from '@/lib/domain/price-text';
import { type Line, readLines, writeLines } from './json-lines';

const printSchema = z.object({
  id: z.string(),
  text: z.string(),
  hint: z.optional(z.nullable(z.string())),
});
type Print = z.infer<typeof printSchema>;

/** Reads the prints and writes one answer each. */
export function priceCommand({ strings, out }: { strings: string; out: string }): void {
  writeLines(out, readLines(strings, printSchema).map(answerPrint));
}

/**
 * The answer to one line. Where the print can mean several currencies the likeliest is given: the
 * line has no country and no page that could decide, and the extension itself would ask for one.
 */
function answerPrint(line: Line<Print>) {
  if ('error' in line) return { id: line.id, price: null, priceCurrency: null, error: line.error };
  const { id, text, hint } = line.value;
  const printed = parsePriceText(text, { text: hint });
  const priceCurrency = printed?.priceCurrency ?? printed?.currencyCandidates[0] ?? null;
  return { id, price: printed?.price ?? null, priceCurrency };
}

/** The figures of `lab score` as tables: what docs/detection.md shows. */
import type { FieldScore, Scores } from './score';

/** Markdown: a table of fields, one of the kinds of pages, then the rest in words. */
export function scoreTables({ withMarkup, withoutMarkup }: Scores): string {
  const rows = Object.entries(withMarkup.fields).map(([field, one]) =>
    row(field, one, withoutMarkup.fields[field]),
  );
  rows.push(row('(out of stock)', withMarkup.outOfStock, withoutMarkup.outOfStock));
  const kinds = Object.entries(withMarkup.falseDetections).map(([kind, count]) => {
    const bare = withoutMarkup.falseDetections[kind];
    const cells = [count.pages, count.taken, bare?.taken ?? '', count.listed, bare?.listed ?? ''];
    return `| ${kind} | ${cells.join(' | ')} |`;
  });
  return [
    '| field | labelled | right | wrong | where there is none | precision | recall | F1 | F1 without markup |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows,
    '',
    '| kind of page | pages | taken for a product | the same without markup | taken for a listing | the same without markup |',
    '|---|---|---|---|---|---|',
    ...kinds,
    '',
    inWords({ withMarkup, withoutMarkup }),
    '',
  ].join('\n');
}

function row(field: string, one: FieldScore, bare: FieldScore | undefined): string {
  const counts = [one.labelled, one.right, one.wrong, one.spurious];
  const ratios = [one.precision, one.recall, one.f1, bare?.f1].map(show);
  return `| ${[field, ...counts, ...ratios].join(' | ')} |`;
}

function show(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : value.toFixed(3);
}

function inWords({ withMarkup, withoutMarkup }: Scores): string {
  const { productPages, listingPages, doubts, gtins, errors, missedSigns } = withMarkup;
  return (
    `Product pages recognised: ${productPages.found} of ${productPages.all} (${withoutMarkup.productPages.found} without markup), ` +
    `taken for a listing: ${productPages.listed} (${withoutMarkup.productPages.listed}). ` +
    `Listings recognised: ${listingPages.found} of ${listingPages.all} (${withoutMarkup.listingPages.found} without markup). ` +
    `Doubted prices: ${doubts.all}, of which right: ${doubts.right}, wrong: ${doubts.wrong} ` +
    `(without markup ${withoutMarkup.doubts.all}, ${withoutMarkup.doubts.right}, ${withoutMarkup.doubts.wrong}). ` +
    `Wrong prices without a doubt: ${withMarkup.wrongWithoutDoubt} (${withoutMarkup.wrongWithoutDoubt}). ` +
    `GTINs given: ${gtins.given}, known to be right: ${gtins.right}, wrong: ${gtins.wrong}. ` +
    `Missed by the sense script: ${missedSigns}. Errors: ${errors}.`
  );
}

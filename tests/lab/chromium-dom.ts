/** The lab's DOM in a real browser. */
import { type LabDom, readingSchema } from './reading';
import { openSavedPages } from './saved-pages';

/** Starts the browser at `executablePath` with the detection that ships. */
export async function chromiumDom(executablePath: string): Promise<LabDom> {
  const pages = await openSavedPages(executablePath, 'tests/lab/in-page.ts');
  return {
    name: 'chromium',
    async read(page, withoutMarkup) {
      const call = `detectHere(document, location.href, ${withoutMarkup})`;
      return readingSchema.parse(await pages.evaluate(page, call));
    },
    close: () => pages.close(),
  };
}

/** The lab's DOM without a browser: no layout, no scripts, no network. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { detectHere } from './in-page';
import { type LabDom, readingSchema } from './reading';

/** Pages parsed by jsdom, one after the other. */
export function jsdomDom(): LabDom {
  return {
    name: 'jsdom',
    async read({ url, html }, withoutMarkup) {
      // Its complaints about stylesheets would end up on stderr.
      const { window } = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
      const reading = readingSchema.parse(detectHere(window.document, url, withoutMarkup));
      window.close();
      return reading;
    },
    async close() {},
  };
}

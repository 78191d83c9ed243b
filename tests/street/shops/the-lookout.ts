// Everything that is not a product page, without markup: news, recipe, comparison, hotel, sign-in, bot check, basket, order.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { doors } from '@/tests/street/leaflets/doors';
import type { Leaflet } from '@/tests/street/leaflets/leaflet';
import { stories } from '@/tests/street/leaflets/stories';
import { defineStreetShop } from '@/tests/street/street-shop';

const leaflets = [...stories, ...doors];

export default defineStreetShop({
  host: 'the-lookout.example',
  label: 'The Lookout',
  language: 'en',
  locale: 'en-GB',
  currency: 'GBP',
  markup: 'none',
  about:
    'Nothing is sold here: news with prices, a recipe, a hotel, a basket, a bot check, and more.',
  offers: [],
  pages: leaflets.map(({ path }) => ({ path, needs: 'text', expected: { kind: 'none' } })),
  render({ url }) {
    if (url.pathname === '/')
      return sheet({ language: 'en', title: 'The Lookout', content: front });
    const leaflet = leaflets.find(({ path }) => path === url.pathname);
    return leaflet ? sheet(leaflet) : null;
  },
});

const front = html`<h1>The Lookout</h1><ul>${leaflets.map(({ path, title, language }) => html`<li lang="${language}"><a href="${path}">${title}</a></li>`)}</ul>`;

function sheet({ language, title, content }: Omit<Leaflet, 'path'>): Html {
  return documentPage({
    language,
    title: `${title} – The Lookout`,
    style: 'the-lookout',
    body: html`<header><a href="/">The Lookout</a></header><main>${content}</main><footer>The Lookout, a paper that nobody prints</footer>`,
  });
}

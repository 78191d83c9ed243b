// An app in an empty shell: the data stands in a script, the page is drawn from it, and moves on without a reload.
import { documentPage } from '@/tests/street/document';
import { html, jsonLd, raw } from '@/tests/street/html';
import { decimalPrice } from '@/tests/street/price-format';
import { defineStreetShop, type PageRequest } from '@/tests/street/street-shop';

const wares = [
  {
    path: '/p/handhobel',
    name: 'Handhobel Esche No. 3',
    brand: 'Spanholz',
    price: 7450,
    listPrice: 8900,
    isShown: true,
  },
  {
    path: '/p/stechbeitel',
    name: 'Stechbeitel 12 mm',
    brand: 'Spanholz',
    price: 2890,
    listPrice: null,
    isShown: true,
  },
  // The price of this one is drawn only after a click.
  {
    path: '/p/drechselbank',
    name: 'Drechselbank Buche Mini',
    brand: 'Spanholz',
    price: 41900,
    listPrice: null,
    isShown: false,
  },
] as const;

export default defineStreetShop({
  host: 'schale.example',
  label: 'Schale',
  language: 'de',
  locale: 'de-DE',
  currency: 'EUR',
  markup: 'none',
  about:
    'An app shell: data in a script, drawn by a script; one price only after a click; no reload.',
  offers: [],
  pages: wares.map(({ path, name, brand, price, listPrice, isShown }) => ({
    path,
    needs: isShown ? 'script' : 'click',
    expected: {
      kind: 'product',
      name,
      brand,
      price: decimalPrice(price),
      currency: 'EUR',
      listPrice: listPrice === null ? null : decimalPrice(listPrice),
    },
  })),
  render(page) {
    const isKnown =
      page.url.pathname === '/' || wares.some(({ path }) => path === page.url.pathname);
    return isKnown ? shell(page) : null;
  },
});

function shell({ url }: PageRequest) {
  const state = { props: { route: url.pathname, wares }, buildId: 'k2-118' };
  // As `jsonLd` writes its text, under the frameworks' own name for it.
  const json = jsonLd(state).text.replace(
    'application/ld+json"',
    'application/json" id="__NEXT_DATA__"',
  );
  return documentPage({
    language: 'de',
    title: 'Schale',
    style: 'schale',
    body: html`<div id="__next"></div>${raw(json)}<script src="/assets/schale.js"></script>`,
  });
}

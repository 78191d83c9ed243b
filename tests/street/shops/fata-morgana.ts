// Pages on which only the style sheet tells the price: several prints of one shape, hidden baits, prints off the screen.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { defineStreetShop } from '@/tests/street/street-shop';

interface Trick {
  path: string;
  name: string;
  price: string;
  listPrice?: string;
  about: string;
  /** Two or more prints of the same shape; which of them is the price, only fata-morgana.css knows. */
  prints: Html;
}

const tricks: readonly Trick[] = [
  {
    path: '/p/big-and-small',
    name: 'Dune storm lantern',
    price: '89.00',
    about: 'the big bold one is the price, the small grey one a print of the same shape',
    prints: html`<div class="k1">€49.00</div><div class="k2">€89.00</div><div class="k1">€59.00</div>`,
  },
  {
    path: '/p/hidden-bait',
    name: 'Dune camping stove',
    price: '74.50',
    about: 'a bait that the style sheet hides, before the price',
    prints: html`<div class="k3">€19.50</div><div class="k2">€74.50</div>`,
  },
  {
    path: '/p/hidden-parent',
    name: 'Dune folding shovel',
    price: '31.00',
    about: 'a bait in a box that the style sheet hides',
    prints: html`<div class="k3"><div><div class="k2">€12.00</div></div></div><div class="k2">€31.00</div>`,
  },
  {
    path: '/p/off-screen',
    name: 'Dune water bag 10 l',
    price: '26.90',
    about: 'a print far off the screen, before the price',
    prints: html`<div class="k4">€9.90</div><div class="k2">€26.90</div>`,
  },
  {
    path: '/p/see-through',
    name: 'Dune signal mirror',
    price: '14.20',
    about: 'baits that are there, but cannot be seen',
    prints: html`<div class="k5">€4.20</div><div class="k6">€5.20</div><div class="k2">€14.20</div>`,
  },
  {
    path: '/p/struck-by-style',
    name: 'Dune sleeping mat',
    price: '44.00',
    listPrice: '55.00',
    about: 'which of the two is crossed out, only the style sheet says',
    prints: html`<div class="k7">€55.00</div><div class="k8">€44.00</div>`,
  },
];

export default defineStreetShop({
  host: 'fata-morgana.example',
  label: 'Fata Morgana',
  language: 'en',
  locale: 'en-IE',
  currency: 'EUR',
  markup: 'none',
  about: 'Only the style sheet tells the price: size, colour, hidden baits, prints off the screen.',
  offers: [],
  pages: tricks.map(({ path, name, price, listPrice }) => ({
    path,
    needs: 'layout',
    expected: { kind: 'product', name, price, currency: 'EUR', listPrice: listPrice ?? null },
  })),
  render({ url }) {
    const trick = tricks.find(({ path }) => path === url.pathname);
    if (trick) return frame(trick.name, product(trick));
    if (url.pathname !== '/') return null;
    return frame(
      'Fata Morgana',
      html`<ul>${tricks.map(({ path, about }) => html`<li><a href="${path}">${about}</a></li>`)}</ul>`,
    );
  },
});

function frame(title: string, content: Html): Html {
  return documentPage({
    language: 'en',
    title: `${title} – Fata Morgana`,
    style: 'fata-morgana',
    body: html`<div class="h0"><a href="/">Fata Morgana</a></div><div class="h1">${content}</div>`,
  });
}

function product({ name, prints }: Trick): Html {
  return html`<div class="h2"><img src="/pictures/petite-walnut.svg" alt="${name}" width="380" height="380"></div>
<div class="h2"><h1>${name}</h1>${prints}<button>Add to basket</button><div class="h3">In stock</div></div>`;
}

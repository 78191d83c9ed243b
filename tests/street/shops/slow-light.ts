// A shop whose prices come late: a skeleton first, then a script that has waited, with markup or without.
import { documentPage } from '@/tests/street/document';
import { type Html, html, raw } from '@/tests/street/html';
import { defineStreetShop } from '@/tests/street/street-shop';

const product = { name: 'Ember bedside lamp', brand: 'Glimworks', price: '64.50' } as const;

/** What arrives late (ms), and whether JSON-LD comes with it. */
const waits = [
  { ms: 1500, hasMarkup: false },
  { ms: 6000, hasMarkup: false },
  { ms: 1500, hasMarkup: true },
  { ms: 6000, hasMarkup: true },
] as const;

const pathOf = ({ ms, hasMarkup }: (typeof waits)[number]) =>
  `/lamp/${ms}${hasMarkup ? '-markup' : ''}`;

export default defineStreetShop({
  host: 'slow-light.example',
  label: 'Slow Light',
  language: 'en',
  locale: 'en-IE',
  currency: 'EUR',
  markup: 'none',
  about: 'Prices that arrive late: 1.5 or 6 seconds after the page, with JSON-LD or without.',
  offers: [],
  pages: waits.map((wait) => ({
    path: pathOf(wait),
    needs: 'script',
    expected: {
      kind: 'product',
      name: product.name,
      brand: product.brand,
      price: product.price,
      currency: 'EUR',
      listPrice: null,
      availability: 'InStock',
    },
  })),
  render({ url }) {
    const wait = waits.find((each) => pathOf(each) === url.pathname);
    if (wait) return page(html`${skeleton}<script>${raw(late(wait))}</script>`);
    if (url.pathname !== '/') return null;
    return page(
      html`<h1>Slow Light</h1><ul>${waits.map((each) => html`<li><a href="${pathOf(each)}">${pathOf(each)}</a></li>`)}</ul>`,
    );
  },
});

function page(content: Html): Html {
  return documentPage({
    language: 'en',
    title: 'Slow Light',
    style: 'slow-light',
    body: html`<header><a href="/">Slow Light</a></header><main>${content}</main><footer>Free delivery from €80.00</footer>`,
  });
}

const skeleton = html`<div class="detail" aria-busy="true"><div class="picture"></div><div class="side"><div class="bar"></div><div class="bar short"></div><div class="bar wide"></div></div></div>`;

const late = ({ ms, hasMarkup }: (typeof waits)[number]) => `
  const make = (name, properties, ...children) => {
    const element = Object.assign(document.createElement(name), properties);
    element.append(...children);
    return element;
  };
  setTimeout(() => {
    if (${hasMarkup}) document.head.append(make('script', { type: 'application/ld+json', textContent: ${JSON.stringify(
      JSON.stringify({
        '@context': 'https://schema.org',
        '@type': 'Product',
        name: product.name,
        brand: { '@type': 'Brand', name: product.brand },
        offers: {
          '@type': 'Offer',
          price: product.price,
          priceCurrency: 'EUR',
          availability: 'https://schema.org/InStock',
        },
      }),
    )} }));
    document.title = '${product.name} | Slow Light';
    document.querySelector('.detail').replaceWith(make('div', { className: 'detail' },
      make('img', { src: '/pictures/petite-oak.svg', alt: '${product.name}', width: 400, height: 400 }),
      make('div', { className: 'side' },
        make('h1', { textContent: '${product.name}' }),
        make('p', { className: 'maker', textContent: 'by ${product.brand}' }),
        make('p', { className: 'amount', textContent: '€${product.price}' }),
        make('p', { className: 'small', textContent: 'or 3 payments of €21.50 · Delivery €4.90' }),
        make('p', { className: 'stock', textContent: 'In stock' }),
        make('button', { type: 'button', textContent: 'Add to basket' }))));
    document.querySelector('main').append(make('section', {}, make('h2', { textContent: 'Goes well with' }),
      ...[['Ember shade', '€18.00'], ['Linen cord 3 m', '€9.90'], ['Ember floor lamp', '€149.00']].map(([name, price]) =>
        make('div', { className: 'tile' }, make('a', { href: '/lamp/other', textContent: name }), make('span', { textContent: price })))));
  }, ${ms});
`;

// Invented lists of products, in the shapes that shops give them.

export const LIST_URL = 'https://shop.example/lamps';

const NAMES = [
  'Duprey lantern of brass',
  'Halden reading lamp',
  'Onda table light, blue',
  'Kestrel floor lamp',
  'Serra wall light',
  'Mirto pendant, opal glass',
];
const PRICES = ['98.99', '45.00', '1,249.00', '72.50', '15.95', '230.00'];

export type Ware = { name: string; path: string; print: string };

/** Six lamps with `sign` before their prices. */
export function wares(sign = '£'): Ware[] {
  return NAMES.map((name, i) => ({ name, path: `/p/${100 + i}`, print: `${sign}${PRICES[i]}` }));
}

export type Shape = (ware: Ware) => string;

/** The cards in a frame of page: navigation, a heading, a footer that repeats links as well. */
export function shelf(shape: Shape, { goods = wares(), before = '', after = '' } = {}): string {
  const links = ['Lamps', 'Chairs', 'Tables', 'Sale', 'Rugs', 'Vases', 'Clocks', 'Stools'];
  const menu = links.map((name) => `<li><a href="/${name}">${name}</a></li>`).join('');
  return `<!doctype html><html lang="en"><title>Lamps | Shop</title><body>
    <nav><ul>${menu}</ul></nav><main><h1>Lamps</h1>${before}
    <div class="grid">${goods.map(shape).join('')}</div>${after}</main>
    <footer><ul>${menu}</ul></footer>`;
}

export const SHAPES: Record<string, Shape> = {
  'articles with a heading': ({ name, path, print }) =>
    `<article class="card"><a href="${path}"><img src="/i${path}.jpg" alt=""></a>
     <h3><a href="${path}">${name}</a></h3><p class="price">${print}</p></article>`,
  'list elements numbered by class': ({ name, path, print }) =>
    `<li class="post-${path.slice(3)} ${path.endsWith('0') ? 'first' : 'odd'} product"><div><a href="${path}">
     <img data-src="/i${path}.jpg" src="data:image/gif;base64,R0lGOD" alt="${name}"></a></div>
     <div><a href="${path}#reviews">(12)</a> <a href="${path}">${name}</a></div>
     <span>${print}</span><a href="/cart/add?id=${path.slice(3)}">Add to cart</a></li>`,
  'links that wrap everything': ({ name, path, print }) =>
    `<a class="tile" href="${path}"><img src="/i${path}.jpg" alt=""><div class="t-name">${name}</div>
     <div class="t-price">${print}</div><div class="badge">New</div></a>`,
  'names in pictures alone': ({ name, path, print }) =>
    `<div class="x"><a href="${path}"><img src="/i${path}.jpg" alt="${name}"></a><b>${print}</b></div>`,
  'split names and prices': ({ name, path, print }) =>
    `<div class="c"><a href="${path}"><img src="/i${path}.jpg" alt=""></a><div class="b"><a href="${path}"><span>${name.split(' ')[0]}</span>
     <span>${name.split(' ').slice(1).join(' ')}</span></a></div>
     <div class="amount"><span>${print.charAt(0)}</span><span>${print.slice(1).split('.')[0]}</span><sup>${print.split('.')[1]}</sup></div></div>`,
  'brand links beside product links': ({ name, path, print }) =>
    `<div class="c"><h2><a href="/brand/lumen">The house of Lumen and Daughters</a></h2>
     <h3><a href="${path}"><img src="/i${path}.jpg" alt="">${name}</a></h3><p>${print}</p></div>`,
};

// Draws the page from the data of the shell, as app frameworks do, and again when the shopper moves on.
const { props } = JSON.parse(document.getElementById('__NEXT_DATA__').textContent);
const root = document.getElementById('__next');
const money = (cents) =>
  (cents / 100).toLocaleString('de-DE', { style: 'currency', currency: 'EUR' });

function make(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties);
  element.append(...children.filter((child) => child !== null));
  return element;
}

function link(path, text) {
  return make('a', {
    href: path,
    textContent: text,
    onclick: (event) => {
      event.preventDefault();
      history.pushState(null, '', path);
      draw();
    },
  });
}

function priceOf({ price, listPrice, isShown }) {
  const shown = make(
    'div',
    { className: 'c12' },
    make('span', { className: 'c13', textContent: money(price) }),
    listPrice === null ? null : make('del', { textContent: money(listPrice) }),
  );
  if (isShown) return shown;
  const ask = make('button', { type: 'button', className: 'c14', textContent: 'Preis anzeigen' });
  ask.onclick = () => ask.replaceWith(shown);
  return ask;
}

function product(ware) {
  return make(
    'div',
    { className: 'c10' },
    make('img', { src: '/pictures/nordal-bench-180.svg', alt: ware.name, width: 380, height: 380 }),
    make(
      'div',
      { className: 'c11' },
      make('h1', { textContent: ware.name }),
      make('div', { className: 'c15', textContent: `Marke: ${ware.brand}` }),
      priceOf(ware),
      make('div', { className: 'c15', textContent: 'inkl. MwSt., zzgl. Versand 5,90 €' }),
      make('button', { type: 'button', className: 'c16', textContent: 'In den Warenkorb' }),
    ),
  );
}

function draw() {
  const ware = props.wares.find(({ path }) => path === location.pathname);
  document.title = ware ? `${ware.name} – Schale` : 'Schale';
  root.replaceChildren(
    make('div', { className: 'c1' }, link('/', 'Schale')),
    ware ? product(ware) : make('h1', { textContent: 'Werkzeug aus Holz' }),
    make(
      'div',
      { className: 'c20' },
      ...props.wares.map(({ path, name, price, isShown }) =>
        make(
          'div',
          { className: 'c21' },
          link(path, name),
          make('span', { textContent: isShown ? money(price) : '' }),
        ),
      ),
    ),
  );
}

addEventListener('popstate', draw);
draw();

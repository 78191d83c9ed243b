// The shop's own script: a variant is chosen and pages change without a reload, as in many of today's shops.

document.addEventListener('change', (event) => {
  if (event.target.name !== 'variant') return;
  const choices = JSON.parse(document.querySelector('#choices').textContent);
  const choice = choices.find(({ variant }) => variant === event.target.value);
  const address = new URL(location.href);
  address.searchParams.set('variant', choice.variant);
  history.pushState(null, '', address);
  document.querySelector('.prices .price').textContent = choice.price;
  document.querySelector('.prices .list-price').textContent = choice.listPrice;
  document.querySelector('.availability').textContent = choice.availability;
  document.querySelector('.sku span').textContent = choice.sku;
  document.querySelector('.gallery > img').src = choice.picture;
  const other = document.querySelector('a.currency');
  const target = new URL(other.href);
  target.searchParams.set('variant', choice.variant);
  other.href = target.href;
});

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]');
  if (!link || link.origin !== location.origin || event.ctrlKey || event.metaKey) return;
  if (link.hash || !/^\/(products|c)\//.test(link.pathname)) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  show(link.href);
});

addEventListener('popstate', () => show(location.href));

async function show(address) {
  const response = await fetch(address);
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  if (location.href !== address) return;
  const perPage = 'script[type="application/ld+json"], link[rel=canonical], meta[name=description]';
  for (const old of document.head.querySelectorAll(perPage)) old.remove();
  for (const fresh of next.head.querySelectorAll(perPage)) document.head.append(fresh);
  document.title = next.title;
  document.querySelector('main').replaceWith(next.querySelector('main'));
  scrollTo(0, 0);
}

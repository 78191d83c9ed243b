// A shop without markup in nine languages: what it sells, at which address and price; how it looks is the shop's own file.
import type { BarePage } from './bare-page';
import { type Html, html } from './html';
import { decimalPrice } from './price-format';
import type { StreetShop } from './street-shop';
import { de } from './tongues/de';
import { en } from './tongues/en';
import { es } from './tongues/es';
import { fr } from './tongues/fr';
import { it } from './tongues/it';
import { nl } from './tongues/nl';
import { pl } from './tongues/pl';
import { pt } from './tongues/pt';
import { sv } from './tongues/sv';
import type { Tongue, Ware } from './tongues/tongue';

const tongues: readonly Tongue[] = [en, fr, de, es, it, nl, pt, pl, sv];

/** Euro cents of the other articles. */
const OTHER_PRICES = [5490, 1290, 3450, 2690] as const;

/** An article as it stands on a shelf; prices in minor units. */
interface Sold {
  name: string;
  path: string;
  price: number;
  listPrice: number | null;
  picture: string;
  /** Of a kilogram. */
  perKilo: number | null;
}

/** All that a page of the shop is made from. */
export interface TongueView {
  tongue: Tongue;
  ware: Ware;
  shown: Sold;
  others: readonly Sold[];
  /** The article and the others, as the category lists them. */
  shelf: readonly Sold[];
  /** Minor units as written in the country; cents of a round price are left out where that is usual. */
  money(minorUnits: number): string;
  /** A euro amount of the country's size, as text: `near(490)` is a delivery of about 4.90. */
  near(cents: number): string;
}

interface TongueShopParts {
  sells: 'chair' | 'honey';
  /** What is in it, where the shop prints the price of a kilogram. */
  grams?: number;
  /** Euro cents; each language adds a little, so that no two pages have one price. */
  cents: number;
  listCents: number | null;
  productPath: (tongue: Tongue) => string;
  otherPath: (tongue: Tongue, number: number) => string;
  product: (view: TongueView) => Html;
  category: (view: TongueView) => Html;
  frame: (view: TongueView, title: string, content: Html) => Html;
}

/** The pages of such a shop with what should be read off them, and how each is rendered. */
export function tongueShop(parts: TongueShopParts): Required<Pick<StreetShop, 'pages' | 'render'>> {
  const views = tongues.map((tongue, index) => viewOf(parts, tongue, index));
  return {
    pages: views.flatMap((view) => expectations(view)),
    render({ url }) {
      if (url.pathname === '/') return front(parts, views);
      const view = views.find(({ tongue }) => url.pathname.startsWith(`/${tongue.language}/`));
      if (!view) return null;
      if (url.pathname === view.shown.path) return parts.product(view);
      if (url.pathname === categoryPath(view.tongue)) return parts.category(view);
      return url.pathname === cartPath(view.tongue) ? cart(parts, view) : null;
    },
  };
}

export const categoryPath = ({ language }: Tongue): string => `/${language}/c/1`;
export const cartPath = ({ language }: Tongue): string => `/${language}/cart`;

function viewOf(parts: TongueShopParts, tongue: Tongue, index: number): TongueView {
  const amount = (cents: number) => cents * tongue.scale;
  const money = (minorUnits: number) =>
    new Intl.NumberFormat(tongue.locale, {
      style: 'currency',
      currency: tongue.currency,
      trailingZeroDisplay: tongue.currency === 'SEK' ? 'stripIfInteger' : 'auto',
    }).format(minorUnits / 100);
  const more = index * 70;
  const ware = tongue[parts.sells];
  const shown: Sold = {
    name: ware.name,
    path: parts.productPath(tongue),
    price: amount(parts.cents + more),
    listPrice: parts.listCents === null ? null : amount(parts.listCents + more),
    picture: parts.sells === 'chair' ? 'nordal-bench-180' : 'tazza-duo',
    perKilo:
      parts.grams === undefined
        ? null
        : Math.round((amount(parts.cents + more) * 1000) / parts.grams),
  };
  const others = tongue.others.map((name, number) => ({
    name,
    path: parts.otherPath(tongue, number),
    price: amount((OTHER_PRICES[number] ?? 990) + more),
    listPrice: number === 2 ? amount(3990 + more) : null,
    picture: 'petite-oak',
    perKilo: null,
  }));
  const shelf = [...others.slice(0, 1), shown, ...others.slice(1)];
  return { tongue, ware, shown, others, shelf, money, near: (cents) => money(amount(cents)) };
}

function expectations({ tongue, ware, shown, shelf }: TongueView): BarePage[] {
  const { currency } = tongue;
  return [
    {
      path: shown.path,
      needs: 'text',
      expected: {
        kind: 'product',
        name: shown.name,
        price: decimalPrice(shown.price),
        currency,
        listPrice: shown.listPrice === null ? null : decimalPrice(shown.listPrice),
        brand: ware.brand,
        ...(shown.perKilo === null ? {} : { perKilo: decimalPrice(shown.perKilo) }),
        availability: 'InStock',
      },
    },
    {
      path: categoryPath(tongue),
      needs: 'text',
      expected: {
        kind: 'listing',
        currency,
        cards: shelf.map(({ name, price, path }) => ({ name, price: decimalPrice(price), path })),
      },
    },
    { path: cartPath(tongue), needs: 'text', expected: { kind: 'none' } },
  ];
}

function front(parts: TongueShopParts, views: readonly TongueView[]): Html | null {
  const [first] = views;
  if (!first) return null;
  const links = views.map(
    ({ tongue, shown }) =>
      html`<li lang="${tongue.language}"><a href="${categoryPath(tongue)}">${tongue.say.shelf}</a> · <a href="${shown.path}">${shown.name}</a></li>`,
  );
  return parts.frame(first, first.tongue.say.home, html`<main><ul>${links}</ul></main>`);
}

function cart(parts: TongueShopParts, view: TongueView): Html {
  const { shown, others, money, near, tongue } = view;
  const { say } = tongue;
  const lines = [shown, ...others.slice(0, 1)];
  const total = lines.reduce((sum, { price }) => sum + price, 0);
  const content = html`<main><h1>${say.cart}</h1>${lines.map(
    ({ name, path, price }) =>
      html`<div><a href="${path}">${name}</a> <label>${say.quantity} <input type="number" value="1" min="1"></label> <span>${money(price)}</span></div>`,
  )}
<div>${say.delivery(near(490))}</div><div><b>${say.total}</b> <b>${money(total)}</b> <small>${say.tax}</small></div>
<form action="${cartPath(tongue)}"><button>${say.checkout}</button></form></main>`;
  return parts.frame(view, say.cart, content);
}

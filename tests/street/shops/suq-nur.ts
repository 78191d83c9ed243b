// An Arabic shop, from right to left, with Arabic-Indic digits: ١٬٢٤٩٫٠٠ ر.س
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { decimalPrice } from '@/tests/street/price-format';
import { defineStreetShop } from '@/tests/street/street-shop';

const shown = {
  path: '/ar/mabkhara-nuhas',
  name: 'مبخرة نحاسية منقوشة',
  brand: 'دار السدرة',
  price: 124900,
  listPrice: 149900,
};
const others = [
  { path: '/ar/dalla', name: 'دلة قهوة فضية', price: 38900 },
  { path: '/ar/sajjada', name: 'سجادة صوف صغيرة', price: 215000 },
  { path: '/ar/fanus', name: 'فانوس زجاج ملون', price: 17550 },
];
const shelf = [...others.slice(0, 2), shown, ...others.slice(2)];

export default defineStreetShop({
  host: 'suq-nur.example',
  label: 'سوق نور',
  language: 'ar',
  locale: 'ar-SA',
  currency: 'SAR',
  markup: 'none',
  about: 'Arabic, from right to left, with Arabic-Indic digits.',
  offers: [],
  pages: [
    {
      path: shown.path,
      needs: 'text',
      expected: {
        kind: 'product',
        name: shown.name,
        brand: shown.brand,
        price: decimalPrice(shown.price),
        currency: 'SAR',
        listPrice: decimalPrice(shown.listPrice),
      },
    },
    {
      path: '/ar/c/bayt',
      needs: 'text',
      expected: {
        kind: 'listing',
        currency: 'SAR',
        cards: shelf.map(({ name, path, price }) => ({ name, path, price: decimalPrice(price) })),
      },
    },
  ],
  render({ url }) {
    if (url.pathname === shown.path) return frame(shown.name, product());
    if (url.pathname === '/' || url.pathname === '/ar/c/bayt') return frame('للبيت', category());
    return null;
  },
});

function money(minorUnits: number): string {
  const number = new Intl.NumberFormat('ar-u-nu-arab', { minimumFractionDigits: 2 });
  return `${number.format(minorUnits / 100)} ر.س`;
}

function frame(title: string, content: Html): Html {
  return documentPage({
    language: 'ar-SA',
    title: `${title} | سوق نور`,
    style: 'suq-nur',
    rootAttributes: 'dir="rtl"',
    body: html`<div class="topline">شحن مجاني للطلبات فوق ${money(30000)}</div><div class="masthead"><a href="/">سوق نور</a><a href="/ar/c/bayt">للبيت</a><a href="/ar/cart">سلة التسوق</a></div>${content}<div class="bottomline">نستخدم ملفات تعريف الارتباط <button>قبول</button></div>`,
  });
}

function product(): Html {
  return html`<div class="sheet"><div class="pic"><img src="/pictures/moka-reale-6.svg" alt="${shown.name}" width="420" height="420"></div>
<div class="words"><h1>${shown.name}</h1><p>العلامة التجارية: ${shown.brand}</p>
  <p class="cost"><strong>${money(shown.price)}</strong> <s>${money(shown.listPrice)}</s></p><p class="fine">شامل ضريبة القيمة المضافة</p>
  <p class="fine">أو ٤ دفعات بقيمة ${money(shown.price / 4)} بدون فوائد</p><p class="fine">رسوم الشحن ${money(2500)}</p><p>متوفر</p>
  <button class="go">أضف إلى السلة</button><p>مبخرة من النحاس المنقوش يدويا، ارتفاعها ٢٤ سم.</p></div></div>
<div class="row"><h2>قد يعجبك أيضا</h2>${others.map(({ name, path, price }) => html`<div class="box"><a href="${path}">${name}</a><div>${money(price)}</div></div>`)}</div>
<div class="row"><h2>آراء العملاء</h2><p>وصلت بسرعة، وكانت بسعر ${money(119900)} في الربيع.</p></div>`;
}

function category(): Html {
  return html`<div class="row"><h1>للبيت</h1>${shelf.map(
    ({ name, path, price }) =>
      html`<div class="box"><a href="${path}"><img src="/pictures/moka-reale-6.svg" alt="" width="160" height="160"></a><a href="${path}">${name}</a><div>${money(price)}</div></div>`,
  )}</div>`;
}

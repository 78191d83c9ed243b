// A Japanese shop in yen, which has no smaller unit: ¥12,800 and 12,800円, with points that are not money.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { defineStreetShop } from '@/tests/street/street-shop';

const shown = {
  path: '/item/tetsubin-08',
  name: '南部風鉄瓶 0.8L 霰',
  brand: '盛山堂',
  price: 12800,
};
const others = [
  { path: '/item/yunomi-2', name: '湯呑み 二客セット', price: 3960 },
  { path: '/item/chazutsu', name: '桜皮の茶筒', price: 8250 },
  { path: '/item/obon-30', name: '拭き漆の丸盆 30cm', price: 15400 },
];
const shelf = [shown, ...others];

export default defineStreetShop({
  host: 'yorozuya.example',
  label: 'よろづや',
  language: 'ja',
  locale: 'ja-JP',
  currency: 'JPY',
  markup: 'none',
  about: 'Japanese, in yen: no decimals, tax in and tax out, points.',
  offers: [],
  pages: [
    {
      path: shown.path,
      needs: 'text',
      expected: {
        kind: 'product',
        name: shown.name,
        brand: shown.brand,
        price: String(shown.price),
        currency: 'JPY',
        listPrice: null,
      },
    },
    {
      path: '/category/12',
      needs: 'text',
      expected: {
        kind: 'listing',
        currency: 'JPY',
        cards: shelf.map(({ name, path, price }) => ({ name, path, price: String(price) })),
      },
    },
  ],
  render({ url }) {
    if (url.pathname === shown.path) return frame(shown.name, product());
    if (url.pathname === '/' || url.pathname === '/category/12')
      return frame('台所の道具', category());
    return null;
  },
});

const yen = (amount: number): string => amount.toLocaleString('ja-JP');

function frame(title: string, content: Html): Html {
  return documentPage({
    language: 'ja',
    title: `${title}｜よろづや`,
    style: 'yorozuya',
    body: html`<div id="head"><a href="/">よろづや</a><ul><li><a href="/category/12">台所の道具</a></li><li><a href="/login">ログイン</a></li><li><a href="/cart">カート</a></li></ul></div>${content}<div id="foot">5,500円（税込）以上のお買い上げで送料無料</div>`,
  });
}

function product(): Html {
  return html`<div id="main"><div id="photo"><img src="/pictures/moka-reale-6.svg" alt="${shown.name}" width="400" height="400"></div>
<div id="info"><h1>${shown.name}</h1><table><tr><th>メーカー</th><td>${shown.brand}</td></tr><tr><th>商品番号</th><td>tetsubin-08</td></tr>
<tr><th>販売価格</th><td><span id="kakaku">${yen(shown.price)}<span>円</span></span><span>（税込）</span><br><small>税抜 ${yen(Math.round(shown.price / 1.1))}円</small></td></tr>
<tr><th>ポイント</th><td>128ポイント進呈</td></tr><tr><th>送料</th><td>全国一律 660円</td></tr><tr><th>在庫</th><td>在庫あり</td></tr></table>
<form action="/cart"><label>数量 <select><option>1</option><option>2</option></select></label> <input type="submit" value="カートに入れる"></form>
<p>蓋の裏まで漆で仕上げた小ぶりの鉄瓶です。</p></div></div>
<div class="list"><h2>この商品を見た人はこちらも見ています</h2><ul>${others.map(({ name, path, price }) => html`<li><a href="${path}">${name}</a><p>¥${yen(price)}</p></li>`)}</ul></div>
<div class="list"><h2>レビュー</h2><p>春には11,800円でした。湯がまろやかです。</p></div>`;
}

function category(): Html {
  return html`<div class="list"><h1>台所の道具</h1><ul>${shelf.map(
    ({ name, path, price }) =>
      html`<li><a href="${path}"><img src="/pictures/moka-reale-6.svg" alt="${name}" width="150" height="150"></a><p><a href="${path}">${name}</a></p><p>¥${yen(price)}<small>（税込）</small></p></li>`,
  )}</ul></div>`;
}

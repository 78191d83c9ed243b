// A Vietnamese shop in dong: points group thousands, and there is no smaller unit.
import { documentPage } from '@/tests/street/document';
import { type Html, html } from '@/tests/street/html';
import { defineStreetShop } from '@/tests/street/street-shop';

const shown = {
  path: '/den-long-lua-to-tam',
  name: 'Đèn lồng lụa tơ tằm cỡ lớn',
  brand: 'Xưởng Hoa Sen',
  price: 1290000,
  listPrice: 1550000,
};
const others = [
  { path: '/am-tra-gom', name: 'Ấm trà gốm men lam', price: 460000 },
  { path: '/khay-son-mai', name: 'Khay sơn mài vuông', price: 2150000 },
  { path: '/quat-giay', name: 'Quạt giấy vẽ tay', price: 85000 },
];
const shelf = [...others.slice(0, 1), shown, ...others.slice(1)];

export default defineStreetShop({
  host: 'cho-hoa.example',
  label: 'Chợ Hoa',
  language: 'vi',
  locale: 'vi-VN',
  currency: 'VND',
  markup: 'none',
  about: 'Vietnamese, in dong: 1.290.000₫.',
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
        currency: 'VND',
        listPrice: String(shown.listPrice),
      },
    },
    {
      path: '/danh-muc/trang-tri',
      needs: 'text',
      expected: {
        kind: 'listing',
        currency: 'VND',
        cards: shelf.map(({ name, path, price }) => ({ name, path, price: String(price) })),
      },
    },
  ],
  render({ url }) {
    if (url.pathname === shown.path) return frame(shown.name, product());
    if (url.pathname === '/' || url.pathname === '/danh-muc/trang-tri') {
      return frame('Trang trí', category());
    }
    return null;
  },
});

const dong = (amount: number): string => `${amount.toLocaleString('vi-VN')}₫`;

function frame(title: string, content: Html): Html {
  return documentPage({
    language: 'vi',
    title: `${title} - Chợ Hoa`,
    style: 'cho-hoa',
    body: html`<header><a href="/">Chợ Hoa</a><nav><a href="/danh-muc/trang-tri">Trang trí</a><a href="/gio-hang">Giỏ hàng</a></nav></header>${content}<footer>Miễn phí vận chuyển cho đơn từ ${dong(500000)}</footer>`,
  });
}

function product(): Html {
  return html`<main><div class="anh"><img src="/pictures/petite-oak.svg" alt="${shown.name}" width="400" height="400"></div>
<div class="thong-tin"><h1>${shown.name}</h1><div>Thương hiệu: <a href="/hang/hoa-sen">${shown.brand}</a> | Đã bán 214</div>
  <div class="flash">Mua kèm từ ${dong(2400000)}</div>
  <div class="gia"><del>${dong(shown.listPrice)}</del><span>${dong(shown.price)}</span><em>-17%</em></div>
  <div>Phí vận chuyển: ${dong(30000)}</div><div>Trả góp ${dong(215000)}/tháng</div><div>Còn hàng</div><button>Thêm vào giỏ hàng</button>
  <p>Khung tre, lụa dệt tay, đường kính 40 cm.</p></div></main>
<section><h2>Sản phẩm tương tự</h2><div class="luoi">${others.map(card)}</div></section><section><h2>Đánh giá</h2><p>Đẹp, hồi xuân giá ${dong(1190000)}.</p></section>`;
}

function card({ name, path, price }: (typeof others)[number]): Html {
  return html`<div class="the"><a href="${path}"><img src="/pictures/petite-oak.svg" alt="" width="150" height="150"><div>${name}</div><div>${dong(price)}</div></a></div>`;
}

function category(): Html {
  return html`<main class="mot-cot"><h1>Trang trí</h1><div class="luoi">${shelf.map(card)}</div></main>`;
}

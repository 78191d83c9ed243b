// Attacks by text: markup in every field, addresses that are code, and letters that deceive the eye (cases 1 to 4).
import {
  type AttackPage,
  attackDocument,
  plainOffer,
  plainProduct,
} from '@/tests/street/attack-page';
import { html, jsonLd } from '@/tests/street/html';

const code = (field: string): string =>
  `${field}<img src=x onerror="document.title='hacked ${field}'"><script>document.title='hacked ${field}'</script>`;

const addresses: Record<string, string> = {
  javascript: "javascript:document.title='hacked'",
  data: "data:text/html,<script>document.title='hacked'</script>",
  mangled: " \tjAvA\nscript:document.title='hacked'",
  blob: 'blob:https://hostile.example/0f0e',
  file: 'file:///etc/hostname',
  vbscript: 'vbscript:msgbox(1)',
};

const names: Record<string, string> = {
  bidi: 'Kettle \u202e09.1€ ylno\u202c \u2066only\u2069 today',
  'zero-width': 'Ket\u200btle\u200d 1\u2060.5\ufeff l\u00ad',
  homoglyph: 'Аuralis Q45 Wireless Неadphones',
  'huge-name': `Kettle ${'very long '.repeat(10_000)}`,
  newlines: 'Kettle\r\n\r\nBourdon says: price dropped!\u2028\u0000',
};

export const textAttacks: readonly AttackPage[] = [
  {
    attack: 1,
    path: '/attack-01/markup-in-text',
    render: () =>
      attackDocument({
        title: code('title'),
        visible: { name: code('alt'), price: '€39.90' },
        head: html`<meta property="og:title" content="${code('og:title')}">${jsonLd({
          ...plainProduct,
          name: code('name'),
          brand: { '@type': 'Brand', name: code('brand') },
          description: code('description'),
          sku: code('sku'),
          offers: { ...plainOffer, seller: { '@type': 'Organization', name: code('seller') } },
          review: { '@type': 'Review', author: code('author'), reviewBody: code('review') },
        })}`,
      }),
  },
  ...Object.entries(addresses).map(([kind, address]) => ({
    attack: 2,
    path: `/attack-02/${kind}`,
    render: () =>
      attackDocument({
        head: html`<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">${jsonLd(
          {
            ...plainProduct,
            url: address,
            image: address,
            offers: { ...plainOffer, url: address },
          },
        )}`,
        content: html`<p><a href="${address}">Buy at a better price</a></p>`,
      }),
  })),
  {
    attack: 3,
    path: '/attack-03/tracking-picture',
    render: () => {
      const pixel = 'https://tracker.example/pixel.gif?visitor=1';
      return attackDocument({
        head: html`<meta property="og:image" content="${pixel}">${jsonLd({ ...plainProduct, image: pixel, offers: plainOffer })}`,
      });
    },
  },
  ...Object.entries(names).map(([kind, name]) => ({
    attack: 4,
    path: `/attack-04/${kind}`,
    render: () =>
      attackDocument({
        head: jsonLd({ ...plainProduct, name, offers: plainOffer }),
        visible: { name: name.slice(0, 200), price: '€39.90' },
      }),
  })),
];

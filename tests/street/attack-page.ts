// The shape of a page made to do harm, and the plain product around which most of them are built.
import { documentPage } from './document';
import { type Html, html } from './html';
import type { Answer } from './street-shop';

export interface AttackPage {
  /** The number of the case in the list of attacks that the tests name. */
  attack: number;
  path: string;
  render(): Html | Answer;
}

/** The product that an attack page claims to sell, before it is bent. */
export const plainProduct = {
  '@context': 'https://schema.org',
  '@type': 'Product',
  name: 'Plain kettle 1.5 l',
  brand: { '@type': 'Brand', name: 'Honestware' },
  sku: 'HW-15',
  image: 'https://hostile.example/pictures/moka-reale-6.svg',
} as const;

export const plainOffer = {
  '@type': 'Offer',
  price: '39.90',
  priceCurrency: 'EUR',
  availability: 'https://schema.org/InStock',
} as const;

interface AttackParts {
  title?: string;
  head?: Html;
  /** Beside the product on screen. */
  content?: Html;
  /** What is shown as the product; null shows none. */
  visible?: { name: string; price: string } | null;
}

/** A page of the hostile shop. */
export function attackDocument({
  title = 'Plain kettle',
  head,
  content,
  visible = { name: 'Plain kettle 1.5 l', price: '€39.90' },
}: AttackParts): Html {
  return documentPage({
    language: 'en',
    title,
    style: 'hostile',
    head: head ?? null,
    body: html`<header><a href="/">Hostile &amp; Sons</a></header><main>${
      visible &&
      html`<div class="product"><img src="/pictures/moka-reale-6.svg" alt="${visible.name}" width="260" height="260"><div><h1>${visible.name}</h1><p class="price">${visible.price}</p><button class="buy">Add to basket</button></div></div>`
    }${content}</main>`,
  });
}

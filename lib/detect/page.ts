/** What every reader is given: the page's real address, its unclobbered DOM, and what it says it is. */
import { shopCountry } from '@/lib/domain/shop-country';
import { parseHttpUrl } from '@/lib/domain/url';
import { type Dom, domOf } from './dom';

export type Page = {
  /** The address bar's address; the only one that is believed. */
  url: string;
  dom: Dom;
  /** BCP 47 tag that the page gives itself, or null. */
  language: string | null;
  /** Its h1s, best first, then its title and its og:title: what its makers say it is about. */
  headings: readonly string[];
  title: string | null;
};

/** Longest heading that is looked at, in characters. */
const HEADING_MAX = 400;

/** The page behind `document`; `url` is an absolute http(s) address. */
export function pageOf(document: Document, url: string): Page {
  const dom = domOf(document);
  const root = dom.root();
  const [title] = dom.named('title', 1);
  const h1s = dom.named('h1', 5);
  return {
    url,
    dom,
    language: root === null ? null : dom.attribute(root, 'lang') || null,
    headings: h1s.map((h1) => dom.text(h1, HEADING_MAX)),
    title: title === undefined ? null : dom.text(title, HEADING_MAX),
  };
}

/** Where the shop is and what it speaks, for prints of currencies that several countries share. */
export function priceHint({ url, language }: Pick<Page, 'url' | 'language'>) {
  return { country: shopCountry(url, language), language };
}

/** An address in the page as an absolute one; null for every scheme but http(s). */
export function resolveUrl(page: Pick<Page, 'url'>, address: string | null): string | null {
  return address === null || address.trim() === '' ? null : parseHttpUrl(address, page.url);
}

/** The words by which a page says which variant it shows: its address, its selected options. */
import type { Page } from './page';

/** The words by which a page may name its variant, in lower case. */
export type VariantSigns = {
  address: ReadonlySet<string>;
  selected: ReadonlySet<string>;
  url: string;
};

const SELECTED =
  'option:checked,input:checked,input[type="hidden"][name],[aria-checked="true"],[aria-selected="true"]';
const SELECTED_MAX = 400;
const WORDS_MAX = 100;
const VALUE_ATTRIBUTES = [
  'value',
  'data-value',
  'data-sku',
  'data-variant-id',
  'data-id',
  'data-product-id',
];

/** Reads the signs once per page; form fields that the page hides count like those it shows. */
export function variantSigns(page: Page): VariantSigns {
  const selected = new Set<string>();
  for (const element of page.dom.all(SELECTED).slice(0, SELECTED_MAX)) {
    for (const attribute of VALUE_ATTRIBUTES) {
      const value = page.dom.attribute(element, attribute)?.trim().toLowerCase();
      if (value !== undefined && value !== '' && value.length <= 80) selected.add(value);
    }
  }
  return { address: addressWords(page.url), selected, url: page.url };
}

/** Values in the query and the fragment, and parts of the path that are long enough to name something. */
function addressWords(url: string): Set<string> {
  const { pathname, search, hash } = new URL(url);
  const values = `${search}&${hash}`.split(/[?&#=/:;,]+/).slice(0, WORDS_MAX);
  const path = [...pathname.split(/[/.]+/), ...pathname.split(/[^\p{L}\p{N}%]+/u)].slice(
    0,
    WORDS_MAX,
  );
  const words = [...values.map(decode), ...path.map(decode).filter((word) => word.length > 3)];
  return new Set(words.filter((word) => word !== '' && word.length <= 80));
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part.replace(/\+/g, ' ')).trim().toLowerCase();
  } catch {
    return part.toLowerCase();
  }
}

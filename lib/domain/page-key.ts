/** What names a shop's page of one variant: its address without what only tracks or sorts. */
import { isSameOrigin, parseHttpUrl } from './url';

// Where the shopper came from, campaigns, affiliates, sessions, places in a list: never what is sold.
const TRACKING =
  /^(?:utm_.*|ga_.*|hsa_.*|pk_.*|mtm_.*|piwik_.*|trk.*|gclid|gclsrc|gbraid|wbraid|gad_.*|dclid|fbclid|fb_.*|msclkid|yclid|ttclid|twclid|li_fat_id|igshid|igsh|epik|srsltid|mc_[ce]id|mkt_tok|vero_.*|_ga|_gl|_hs.*|__s|_branch_.*|_pos|_sid|_ss|_psq|_fid|pr_.*|ref|ref_.*|referrer|referer|source|src|from|campaign.*|cmp|cid|camp|creative.*|aff.*|partner.*|awc|awin.*|irclickid|irgwc|clickid|click_id|cj.*|tag|linkcode|linkid|ascsubtag|smid|qid|sr|keywords|crid|sprefix|dib.*|pd_rd_.*|pf_rd_.*|content-id|th|psc|spm|scm|algo_.*|pvid|pos|position|rank|phpsessid|jsessionid|session.*|sid|currency|lang|locale)$/i;

// What shops and shop platforms call the choice of a variant in an address.
const VARIANT =
  /^(?:variant.*|variation.*|sku.*|colou?r.*|couleur|farbe|colore|size.*|taille|gr(?:oe|ö)(?:ss|ß)e|talla|taglia|style.*|options?|option_.*|selected.*|attribute_.+|attr_.+|dwvar_.+|pa_.+|ipa|id_product_attribute|swatch.*|pattern|capacity|storage)$/i;

/** A page as a key: the product's page, and which variant the address chooses there. */
export interface PageKey {
  /** Host, path and what else tells one page from another. */
  page: string;
  /** Variant parameters, sorted; empty when the address chooses none. */
  variant: string;
}

/**
 * The key of the page at `url`. A canonical address counts only on the page's own origin, and not
 * when a whole shop points at its front page; the variant part is always taken from the real
 * address, which canonical ones leave out. Null when `url` is no http(s) address.
 */
export function pageKey(url: string, canonicalUrl: string | null): PageKey | null {
  const href = parseHttpUrl(url);
  if (href === null) return null;
  const real = new URL(href);
  const canonical = trustedCanonical(real, canonicalUrl);
  const base = canonical ?? real;
  const variants = variantParameters(real);
  const chosen = variants.size > 0 || canonical === null ? variants : variantParameters(canonical);
  const page = `${base.host}${plainPath(base)}${query(plainParameters(base))}`;
  return { page, variant: query(chosen) + routeOf(real) };
}

function trustedCanonical(real: URL, canonicalUrl: string | null): URL | null {
  if (canonicalUrl === null || !isSameOrigin(real.href, canonicalUrl)) return null;
  const canonical = new URL(canonicalUrl);
  const isFrontPage = canonical.pathname === '/' && canonical.search === '';
  return isFrontPage ? null : canonical;
}

// Session ids and Amazon's "/ref=..." are tracking within the path.
function plainPath({ pathname }: URL): string {
  return pathname
    .replace(/;jsessionid=[^/]*/i, '')
    .replace(/\/ref=[^/]*$/, '')
    .replace(/\/$/, '');
}

function plainParameters(url: URL): Map<string, string> {
  return new Map(
    [...url.searchParams].filter(([name]) => !TRACKING.test(name) && !VARIANT.test(name)),
  );
}

function variantParameters(url: URL): Map<string, string> {
  const fragment = url.hash.slice(1);
  const inFragment = isRoute(fragment) ? [] : [...new URLSearchParams(fragment)];
  return new Map([
    ...[...url.searchParams].filter(([name]) => VARIANT.test(name)),
    // Magento writes its choices as "#93=52&142=168".
    ...inFragment.filter(([name]) => VARIANT.test(name) || /^\d+$/.test(name)),
  ]);
}

// "#/26-size-m" (PrestaShop's choice) and "#!/article/7" (a page of a single-page shop).
const isRoute = (fragment: string) => /^!?\//.test(fragment);
const routeOf = ({ hash }: URL) => (isRoute(hash.slice(1)) ? hash : '');

function query(parameters: ReadonlyMap<string, string>): string {
  const pairs = [...parameters].map(
    ([name, value]) => `${encodeURIComponent(name.toLowerCase())}=${encodeURIComponent(value)}`,
  );
  return pairs.length === 0 ? '' : `?${pairs.sort().join('&')}`;
}

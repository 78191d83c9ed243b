/** Whether two claims that share a key are of one product: a key alone never says so (any page can claim any GTIN). */
import { isSameBrand } from './brand';
import { areApart, type Measures, measuresContradict, readMeasures } from './measures';
import { brandKey, type KeyClaims, productKeys } from './product-key';
import { splitWords } from './words';

/** What a second signal is looked for in. */
export interface NamedClaim {
  name: string;
  brand: string | null;
}

/** A product as it is known so far, for comparison with a claim. */
export interface KnownProduct extends NamedClaim {
  keys: readonly string[];
  /** Its listings: what each shop calls it. */
  listings: readonly { name: string; shop: string }[];
}

/** Share of the shorter name's words that must be in the other one. */
const OVERLAP = 0.6;

// Standards and features that look like model numbers and stand in the names of unlike things.
const NOT_A_MODEL =
  /^(?:[2-6]g|[48]k|[23]d|\d{3,4}[pi]|mp[34]|ip\d\d|ipx\d|h26[45]|usb\d|wifi\d|hdmi\d|bt\d+|\d+in\d|\d+(?:h|hz|khz|mhz|ghz|mp|mpx|bit|nm|db|ans|an|jahre|st|nd|rd|th|eme|er))$/;

/**
 * True when something besides the key says that both are the same: the brand, a model number, or
 * most words of the name; and no size, pack count or model number speaks against it. Names may be
 * in different languages and scripts.
 */
export function hasSecondSignal(left: NamedClaim, right: NamedClaim): boolean {
  return isSecondSignal(compareNames(readName(left.name), readName(right.name)), left, right);
}

/** True when the names alone say that both are the same and nothing in them speaks against it. */
export function namesAgree(left: string, right: string): boolean {
  return compareNames(readName(left), readName(right)) === 'agrees';
}

/**
 * True when a claim at `shop` is of the `known` product. By GTIN: with a second signal from the
 * product or one of its listings, and none of their names against it. By brand and maker's number:
 * the names must agree, no other GTIN may be known, and the shop must not have a listing of it
 * already (shops give one maker's number to every colour).
 */
export function isSameProduct(
  claim: NamedClaim & KeyClaims,
  shop: string,
  known: KnownProduct,
): boolean {
  const shared = productKeys(claim).filter((key) => known.keys.includes(key));
  if (shared.length === 0) return false;
  const reading = readName(claim.name);
  const names = [...new Set([known.name, ...known.listings.map((listing) => listing.name)])];
  const compared = names.map((name) => ({ name, result: compareNames(reading, readName(name)) }));
  if (compared.some(({ result }) => result === 'contradicts')) return false;
  if (shared.some(isGtinKey)) {
    return compared.some(({ name, result }) =>
      isSecondSignal(result, claim, { name, brand: known.brand }),
    );
  }
  return (
    !(productKeys(claim).some(isGtinKey) && known.keys.some(isGtinKey)) &&
    known.listings.every((listing) => listing.shop !== shop) &&
    compared.some(({ result }) => result === 'agrees')
  );
}

const isGtinKey = (key: string) => key.startsWith('gtin:');

function isSecondSignal(names: Comparison, left: NamedClaim, right: NamedClaim): boolean {
  return names === 'agrees' || (names === 'open' && brandsAgree(left, right));
}

function brandsAgree(left: NamedClaim, right: NamedClaim): boolean {
  if (left.brand !== null && right.brand !== null && isBrand(left.brand) && isBrand(right.brand)) {
    return isSameBrand(left.brand, right.brand);
  }
  return isNamed(left.brand, right.name) || isNamed(right.brand, left.name);
}

function isBrand(brand: string): boolean {
  return brandKey(brand) !== null;
}

function isNamed(brand: string | null, name: string): boolean {
  if (brand === null || !isBrand(brand)) return false;
  const words = new Set(splitWords(name));
  return splitWords(brand).every((word) => words.has(word));
}

type Comparison = 'agrees' | 'contradicts' | 'open';

function compareNames(one: NameReading, other: NameReading): Comparison {
  if (one.words.size > 0 && one.text === other.text) return 'agrees';
  if (measuresContradict(one.measures, other.measures)) return 'contradicts';
  if (one.models.length > 0 && other.models.length > 0)
    return compareModels(one.models, other.models);
  if (areApart(one.numbers, other.numbers)) {
    return [...one.numbers].some((number) => other.numbers.has(number)) ? 'open' : 'contradicts';
  }
  const shared = [...one.words].filter((word) => other.words.has(word)).length;
  const shorter = Math.min(one.words.size, other.words.size);
  return shared >= 2 && shared / shorter >= OVERLAP ? 'agrees' : 'open';
}

// "S24 SM-S921B" and "S24 SM-S926B" share a model number and are not the same for it.
function compareModels(left: readonly string[], right: readonly string[]): Comparison {
  const isIn = (models: readonly string[]) => (model: string) =>
    models.some((other) => modelsAgree(model, other));
  if (left.every(isIn(right)) || right.every(isIn(left))) return 'agrees';
  return left.some(isIn(right)) ? 'open' : 'contradicts';
}

interface NameReading {
  text: string;
  measures: Measures;
  words: ReadonlySet<string>;
  /** Words of letters and digits ("q45"), hyphens left out ("wh1000xm5"). */
  models: readonly string[];
  /** Digits that stand alone ("Moka 6"). */
  numbers: ReadonlySet<string>;
}

function readName(name: string): NameReading {
  const measures = readMeasures(name);
  const words = splitWords(measures.rest);
  const codes = measures.rest.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
  return {
    text: splitWords(name).join(' '),
    measures,
    words: new Set(words),
    models: codes.map((code) => code.replaceAll('-', '')).filter(isModel),
    numbers: new Set(words.filter((word) => /^\d+$/.test(word))),
  };
}

function isModel(code: string): boolean {
  return (
    code.length >= 2 && /\p{N}/u.test(code) && /[\p{L}]/u.test(code) && !NOT_A_MODEL.test(code)
  );
}

// "xm5" within "wh1000xm5", "q45" within "auq45bk"; two characters are too few to be looked for inside.
function modelsAgree(left: string, right: string): boolean {
  if (left === right) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short.length >= 3 && long.includes(short);
}

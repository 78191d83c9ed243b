/** How a shop names a thing for itself: sku, gtin, mpn, ids. */
import { cleanText, TEXT_LIMIT } from '@/lib/domain/text';
import {
  addValue,
  nodesOf,
  plainText,
  type SchemaNode,
  shortName,
  textOf,
  valuesOf,
} from './schema-node';

const CODES = 'sku productid mpn gtin gtin8 gtin12 gtin13 gtin14'.split(' ');
const SCHEME = /^(?:sku|mpn|id)\s*:\s*/i;

/** The codes of a node, in lower case, without schemes ("sku:ABC" is "abc"), longest 80 characters. */
export function codesOf(node: SchemaNode): string[] {
  const codes = CODES.flatMap((name) => valuesOf(node, name).slice(0, 4));
  const id = node.id?.split(/[#/=:]/).at(-1);
  return [...codes.map(plainText), id]
    .map((code) => cleanText(code?.replace(/^\w+:/, ''), TEXT_LIMIT.code)?.toLowerCase())
    .filter((code) => code !== undefined);
}

/** One code of a node as the shop writes it, without a scheme ("sku:ABC" is "ABC"). */
function codeOf(node: SchemaNode, name: string): string | null {
  const code = cleanText(textOf(node, name), TEXT_LIMIT.code);
  return code?.replace(SCHEME, '') || null;
}

/** The shop's own number; a `productID` of another scheme ("isbn:…", "asin:…") is none. */
export function skuOf(node: SchemaNode): string | null {
  const code = codeOf(node, 'sku') ?? cleanText(textOf(node, 'productid'), TEXT_LIMIT.code);
  if (code === null || /^(?!sku|id)[a-z]+\d*\s*:/i.test(code)) return null;
  return code.replace(SCHEME, '');
}

/** The maker's number: mpn, or a model that is a code ("WD100EFGX") and no words. */
export function mpnOf(node: SchemaNode): string | null {
  const model = codeOf(node, 'model');
  return (
    codeOf(node, 'mpn') ?? (model !== null && /^(?=\S*\d)\S{3,40}$/.test(model) ? model : null)
  );
}

const NAMED_CODE = /^(sku|mpn)$|^(?:gtin|ean|upc|isbn|jan|barcode)/i;

/**
 * Gives `node` as properties of its own what it says in a roundabout way: `productID: "mpn:D-100"`, an
 * `identifier` or an `additionalProperty` by the name of a code. What it says plainly stays first.
 */
export function spellCodes(node: SchemaNode): void {
  const said = valuesOf(node, 'productid', 'identifier').map((value) => {
    const text = typeof value === 'string' ? value : '';
    return /^([a-z]+)\d*\s*:(.+)/i.exec(text.slice(0, 200))?.slice(1) ?? [];
  });
  for (const one of ['identifier', 'additionalproperty'].flatMap((name) => nodesOf(node, name)))
    said.push([shortName(textOf(one, 'propertyid', 'name') ?? ''), textOf(one, 'value') ?? '']);
  for (const [name = '', code = ''] of said) {
    const match = NAMED_CODE.exec(name);
    if (match !== null) addValue(node, match[1] ?? 'gtin', code);
  }
}

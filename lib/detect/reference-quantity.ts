/** schema.org's referenceQuantity: for how much a price is, and so what a kilogram or a litre costs. */
import {
  asReferencePrice,
  forQuantity,
  parseUnit,
  type Unit,
  type UnitPrice,
} from '@/lib/domain/unit-price';
import { parseMarkupCurrency, parseMarkupPrice } from './markup-price';
import { nodesOf, type SchemaNode, textOf } from './schema-node';

/**
 * The first price per unit that one of `nodes` (an offer, its specifications) gives in `currency`, an
 * ISO 4217 code or null. A price per piece is the price itself, and none.
 */
export function unitPriceOf(
  nodes: readonly SchemaNode[],
  currency: string | null,
): UnitPrice | null {
  for (const node of nodes) {
    const [reference] = nodesOf(node, 'referencequantity');
    const said = parseMarkupCurrency(textOf(node, 'pricecurrency'));
    const price = parseMarkupPrice(textOf(node, 'price'), said ?? currency)?.price;
    if (reference === undefined || price === undefined || isOnePiece(reference)) continue;
    if (said !== null && currency !== null && said !== currency) continue;
    const found = pricePer(price, reference);
    if (found !== null) return found;
  }
  return null;
}

/**
 * True for a price of so much of something, which is not what is paid. With a `valueReference` it is:
 * "81.00 for 4.5 l, to be told per 1 l" is a can of 81.00 (as Google asks shops to write it).
 */
export function isPerUnit(specification: SchemaNode): boolean {
  return nodesOf(specification, 'referencequantity').some(
    (quantity) => !isOnePiece(quantity) && !quantity.properties.has('valuereference'),
  );
}

/** "Per one piece" (UN/CEFACT C62, EA, H87, PCE) is the price itself. */
function isOnePiece(quantity: SchemaNode): boolean {
  const unit = textOf(quantity, 'unitcode') ?? '';
  return Number(textOf(quantity, 'value') ?? 1) === 1 && /^(?:C62|EA|H87|PCE)$/i.test(unit);
}

function pricePer(price: string, reference: SchemaNode): UnitPrice | null {
  const quantity = quantityOf(reference);
  if (quantity === null) return null;
  const [told] = nodesOf(reference, 'valuereference');
  if (told === undefined) return asReferencePrice({ price, ...quantity });
  const wanted = quantityOf(told);
  return wanted === null ? null : forQuantity({ price, ...quantity }, wanted);
}

/** More of anything than what is sold to shoppers. */
const QUANTITY_MAX = 100_000;

function quantityOf(node: SchemaNode): { quantity: number; unit: Unit } | null {
  const unit = parseUnit(textOf(node, 'unitcode') ?? textOf(node, 'unittext') ?? '');
  const quantity = Number((textOf(node, 'value') ?? '1').replace(',', '.'));
  return unit !== null && quantity > 0 && quantity <= QUANTITY_MAX ? { quantity, unit } : null;
}

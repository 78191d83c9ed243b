/** Keeps, field by field, which reader was believed and how sure that is. */
import type { Detection, Field, Reader } from '@/lib/domain/detection';

/** Trust in one reader alone; each other reader that agrees adds to it, a contradiction takes away. */
const TRUST: Readonly<Record<Reader, number>> = {
  shopper: 1,
  'shop-rule': 0.9,
  'json-ld': 0.85,
  microdata: 0.8,
  rdfa: 0.8,
  platform: 0.75,
  'open-graph': 0.7,
  attributes: 0.6,
  visible: 0.65,
};

export class Ledger {
  readonly provenance: Detection['provenance'] = {};
  readonly confidence: Detection['confidence'] = {};

  /** The first value that `read` finds among `claims`, noted under `field`; null when none has any. */
  pick<Claim extends { reader: Reader }, Value>(
    field: Field,
    claims: readonly Claim[],
    read: (claim: Claim) => Value | null,
  ): Value | null {
    const said = claims
      .map((claim) => ({ reader: claim.reader, value: read(claim) }))
      .filter((one): one is { reader: Reader; value: Value } => one.value !== null);
    const [first, ...others] = said;
    if (first === undefined) return null;
    const agreeing = others.filter((one) => isAlike(one.value, first.value)).length;
    const opposing = others.length - agreeing;
    this.note(field, first.reader, TRUST[first.reader] + 0.05 * agreeing - 0.1 * opposing);
    return first.value;
  }

  /** Notes a field that was decided elsewhere; `confidence` is brought within 0.05 to 0.99. */
  note(field: Field, reader: Reader, confidence: number): void {
    this.provenance[field] = reader;
    this.confidence[field] = Number(Math.min(0.99, Math.max(0.05, confidence)).toFixed(2));
  }
}

function isAlike(left: unknown, right: unknown): boolean {
  if (typeof left !== 'string' || typeof right !== 'string') return left === right;
  return left.toLowerCase() === right.toLowerCase();
}

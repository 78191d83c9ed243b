/** Printed numbers with any habit of grouping and decimals, read as decimal strings. */

export type NumberToken = { text: string; start: number; end: number };

// Groups are split by a space, point, comma, apostrophe or middle dot; "119. 95" has a stray space.
// In "9€99" the currency is the decimal sign; "9€99€" and "9€99,90" are two prices.
// No two alternatives start with the same characters, so it runs once over the line.
const NUMBER =
  /[.,]?(?:\d{1,3}(?: \d{3}(?!\d))+|\d+)(?:[.,'’·]\d+|[.,] \d{2}(?!\d)|€\d{2}(?![\w.,]| ?[€%]))*/g;
const DATE = /^\d{1,2}[./-]\d{1,2}[./-](?:19|20)\d{2}$/;

/** The numbers in a line with folded white space, in order, without percentages and dates. */
export function numberTokens(line: string): NumberToken[] {
  const tokens: NumberToken[] = [];
  for (const match of line.matchAll(NUMBER)) {
    const end = match.index + match[0].length;
    if (/^ ?[%٪]/.test(line.slice(end, end + 2)) || DATE.test(match[0])) continue;
    tokens.push({ text: match[0], start: match.index, end });
  }
  return tokens;
}

/**
 * The decimal string that a printed number means, without trailing zeros: "1.234,50" is "1234.5".
 * One separator before exactly three digits groups thousands ("1.234"), unless the currency has
 * three decimals (`minorDigits`) or the whole part is zero. Null beyond 12 whole digits.
 */
export function readNumber(text: string, minorDigits = 2): string | null {
  const bare = text
    .replace(/[ '’·]/g, '')
    .replace('€', '.')
    .replace(/^[.,](?=\d+[.,])/, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last === -1) return decimalString(bare, '');
  const sign = bare.charAt(last);
  const whole = bare.slice(0, last).replace(/[.,]/g, '');
  const fraction = bare.slice(last + 1);
  if (groupsThousands(bare, sign, whole, fraction, minorDigits))
    return decimalString(whole + fraction, '');
  return decimalString(whole, fraction);
}

function groupsThousands(
  bare: string,
  sign: string,
  whole: string,
  fraction: string,
  minorDigits: number,
): boolean {
  const parts = bare.split(sign);
  const hasOther = bare.includes(sign === '.' ? ',' : '.');
  if (parts.length > 2) return isGrouped(parts.slice(1));
  if (hasOther || fraction.length !== 3 || minorDigits === 3) return false;
  return whole.length <= 3 && /[1-9]/.test(whole);
}

/** Thousands ("1.234.567"), or, as in India, thousands and then hundreds of them ("1,29,900"). */
function isGrouped(groups: readonly string[]): boolean {
  const [size = 3] = groups.map((group) => group.length);
  const higher = groups.slice(0, -1);
  return (
    groups.at(-1)?.length === 3 &&
    (size === 2 || size === 3) &&
    higher.every((group) => group.length === size)
  );
}

function decimalString(whole: string, fraction: string): string | null {
  const integer = whole.replace(/^0+(?=\d)/, '') || '0';
  const decimals = fraction.slice(0, 8).replace(/0+$/, '');
  if (integer.length > 12) return null;
  return decimals === '' ? integer : `${integer}.${decimals}`;
}

/** Digits of every script written as 0 to 9, so that one reading of numbers serves all of them. */

// The zero of each script's decimal digits (Unicode general category Nd): nine more follow each.
const ZEROS = [
  0x0660, 0x06f0, 0x07c0, 0x0966, 0x09e6, 0x0a66, 0x0ae6, 0x0b66, 0x0be6, 0x0c66, 0x0ce6, 0x0d66,
  0x0e50, 0x0ed0, 0x0f20, 0x1040, 0x17e0, 0x1810, 0xff10,
];

/** `text` with other scripts' digits, decimal and grouping signs as Latin ones; other characters stay. */
export function latinDigits(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: plain ASCII is the common case
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text.replace(/\p{Nd}|[٫٬．，]/gu, (sign) => {
    if (sign === '٫' || sign === '．') return '.';
    if (sign === '٬' || sign === '，') return ',';
    const code = sign.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? sign : String(code - zero);
  });
}

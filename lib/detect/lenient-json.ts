/** JSON as shops write it: comments, trailing commas, raw newlines, wrong quotes, several roots, a lost end. */

const DEPTH_MAX = 200;
/** Values, gaps and pieces of strings that are read before the reader gives up; no real block has a tenth. */
const STEPS_MAX = 200_000;

/**
 * The roots of a JSON text. Well-formed JSON is read by JSON.parse; anything else by a reader that
 * forgives, which runs once over the text and gives what it understood before it was lost.
 */
export function parseLenientJson(text: string): unknown[] {
  const strict = parseStrict(text);
  if (strict !== undefined) return [strict];
  // Pages escaped as HTML inside the script: {&quot;@type&quot;: ...}
  const decoded = /^[^"]{0,20}&(?:quot|#34|#x22);/.test(text) ? unescapeQuotes(text) : text;
  return new LenientReader(decoded).roots();
}

function unescapeQuotes(text: string): string {
  return text.replace(/&(?:quot|#34|#x22);/g, '"').replace(/&amp;/g, '&');
}

function parseStrict(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: ' ', f: ' ' };
const LITERALS: ReadonlyMap<string, unknown> = new Map([
  ['true', true],
  ['false', false],
]);

class LenientReader {
  private at = 0;
  private steps = 0;

  constructor(private readonly text: string) {}

  roots(): unknown[] {
    const roots: unknown[] = [];
    while (roots.length < 100) {
      const start = this.next(/[{[]/g);
      if (start === -1) return roots;
      this.at = start;
      roots.push(this.value(0));
    }
    return roots;
  }

  private next(pattern: RegExp): number {
    pattern.lastIndex = this.at;
    return pattern.exec(this.text)?.index ?? -1;
  }

  /** Past white space, comments, and the wrappers that hide a script from old browsers. */
  private skip(): void {
    while (this.isGoing()) {
      const gap = /\s*(?:<!--|-->|<!\[CDATA\[|\]\]>)?/y;
      const start = this.at;
      gap.lastIndex = start;
      gap.test(this.text);
      this.at = gap.lastIndex;
      if (this.text.startsWith('/*', this.at)) this.skipTo('*/');
      else if (this.text.startsWith('//', this.at)) this.skipTo('\n');
      else if (this.at === start) return;
    }
  }

  /** One step; false at the end of the text, or when enough was done. */
  private isGoing(): boolean {
    if (this.steps++ > STEPS_MAX) this.at = this.text.length;
    return this.at < this.text.length;
  }

  private skipTo(end: string): void {
    const found = this.text.indexOf(end, this.at + 2);
    this.at = found === -1 ? this.text.length : found + end.length;
  }

  private value(depth: number): unknown {
    this.skip();
    const sign = this.text.charAt(this.at);
    if (sign === '{') return this.object(depth + 1);
    if (sign === '[') return this.array(depth + 1);
    if (sign === '"' || sign === "'") return this.string(sign);
    return this.bare();
  }

  private object(depth: number): unknown {
    const members = new Map<string, unknown>();
    for (this.at++; this.enters('}', depth); ) {
      const sign = this.text.charAt(this.at);
      const key = sign === '"' || sign === "'" ? this.string(sign) : this.word();
      this.skip();
      if (this.text.charAt(this.at) !== ':') {
        // A stray sign: pass it, or the loop would stand still.
        if (key === '') this.at++;
        continue;
      }
      this.at++;
      members.set(key, this.value(depth));
    }
    return members;
  }

  private array(depth: number): unknown {
    const values: unknown[] = [];
    for (this.at++; this.enters(']', depth); ) {
      const start = this.at;
      values.push(this.value(depth));
      if (this.at === start) this.at++;
    }
    return values;
  }

  /** True while something is left before the closing sign, which is passed. */
  private enters(close: string, depth: number): boolean {
    // Too deep is lost: what was read so far stands.
    if (depth > DEPTH_MAX) this.at = this.text.length;
    this.skip();
    while (this.text.charAt(this.at) === ',') {
      this.at++;
      this.skip();
    }
    if (this.at >= this.text.length) return false;
    if (this.text.charAt(this.at) !== close) return true;
    this.at++;
    return false;
  }

  private string(quote: string): string {
    let value = '';
    const plain = quote === '"' ? /[^"\\]+/y : /[^'\\]+/y;
    for (this.at++; this.isGoing(); ) {
      plain.lastIndex = this.at;
      const run = plain.exec(this.text)?.[0] ?? '';
      value += run;
      this.at += run.length;
      const sign = this.text.charAt(this.at++);
      if (sign === '\\') value += this.escaped();
      else if (sign === quote && this.closes()) return value;
      else value += sign;
    }
    return value;
  }

  /** After a quote: does it end the string, or is it an inch sign that nobody escaped? */
  private closes(): boolean {
    const after = /\s*/y;
    after.lastIndex = this.at;
    const gap = after.exec(this.text)?.[0] ?? '';
    const next = this.text.charAt(this.at + gap.length);
    if (next === '' || ',:}]'.includes(next)) return true;
    return next === '/' || (next === '"' && gap.includes('\n'));
  }

  private escaped(): string {
    const sign = this.text.charAt(this.at++);
    if (sign !== 'u') return ESCAPES[sign] ?? sign;
    const hex = this.text.slice(this.at, this.at + 4);
    if (!/^[\da-f]{4}$/i.test(hex)) return '';
    this.at += 4;
    return String.fromCharCode(Number.parseInt(hex, 16));
  }

  /** A number, a literal, or a word that JSON does not know (undefined, NaN): null. */
  private bare(): unknown {
    const word = this.word();
    if (/^-?[\d.]+(?:e[+-]?\d+)?$/i.test(word)) return Number(word);
    return LITERALS.get(word) ?? null;
  }

  private word(): string {
    const pattern = /[^\s,:{}[\]"']+/y;
    pattern.lastIndex = this.at;
    const word = pattern.exec(this.text)?.[0] ?? '';
    this.at += word.length;
    return word;
  }
}

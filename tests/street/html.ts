// Builds the stand-in shops' pages with escaping by default, so that only the hostile pages are hostile.

/** Markup that is ready to be sent: made by `html` or, for what must stay as written, by `raw`. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

export type Piece = Html | string | number | readonly Html[] | null | undefined | false;

/** Tagged template: text is escaped, `Html` and lists of it are taken as they are, null/false leave nothing. */
export function html(strings: TemplateStringsArray, ...pieces: readonly Piece[]): Html {
  let text = strings[0] ?? '';
  pieces.forEach((piece, index) => {
    text += render(piece) + (strings[index + 1] ?? '');
  });
  return new Html(text);
}

/** Markup taken as written. */
export function raw(text: string): Html {
  return new Html(text);
}

/** A JSON-LD block; `<` is written as `\u003c` as careful shops do. */
export function jsonLd(value: unknown): Html {
  return raw(
    `<script type="application/ld+json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`,
  );
}

function render(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return '';
  if (piece instanceof Html) return piece.text;
  if (typeof piece === 'string' || typeof piece === 'number') return escapeText(String(piece));
  return piece.map((part) => part.text).join('');
}

function escapeText(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

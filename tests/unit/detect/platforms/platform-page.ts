// A shop's page with state that a platform left in it, in every form that such state takes.

/** The page of a lantern; by `body` it shows € 98,99 as its price. */
export function platformPage(
  state: string,
  body = '<h1>Duprey Lantern</h1><p>€ 98,99</p>',
): string {
  return `<!doctype html><title>Duprey Lantern | Shop</title><body>${body}${state}`;
}

/** State as a script of JSON. */
export function jsonScript(value: unknown, attributes = 'type="application/json"'): string {
  return `<script ${attributes}>${JSON.stringify(value)}</script>`;
}

/** State as the value of an attribute in double quotes. */
export function jsonAttribute(value: unknown): string {
  return JSON.stringify(value).replaceAll('"', '&quot;');
}

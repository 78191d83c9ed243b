// Turns what a test hands over (an expression or a function) into one expression for any browser.

/** See DrivenPage.evaluate. */
export interface Evaluate {
  (expression: string): Promise<unknown>;
  <Args extends readonly unknown[], Result>(
    source: (...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
}

/** Makes an Evaluate of a browser's own way to run an expression whose value is a promised text. */
export function evaluator(run: (expression: string) => Promise<unknown>): Evaluate {
  return async (source: string | ((...args: never[]) => unknown), ...args: readonly unknown[]) => {
    const reply = await run(jsonExpression(source, args));
    if (typeof reply !== 'string') throw new Error(`The page answered ${typeof reply}, not JSON`);
    return JSON.parse(reply);
  };
}

/**
 * Gives an expression whose value is a promise of JSON text. `browser` is the extension API in it.
 * `__name` stands in for the function that some compilers wrap around named inner functions.
 */
function jsonExpression(
  source: string | ((...args: never[]) => unknown),
  args: readonly unknown[],
): string {
  const expression =
    typeof source === 'string' ? source : `(${source.toString()})(...${JSON.stringify(args)})`;
  return `(async (browser, __name) => JSON.stringify((await (${expression}\n)) ?? null))(globalThis.browser ?? globalThis.chrome, (f) => f)`;
}

/** Whether the shopper sees this page. */

/** True while the page is in a background tab or behind a locked screen. */
export function isHidden(): boolean {
  const { hidden }: { hidden: unknown } = document;
  if (typeof hidden === 'boolean') return hidden;
  // `<img name="hidden">` stands in for it (DOM clobbering, attacks.md 20).
  return (
    Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')?.get?.call(document) === true
  );
}

/** Calls `onShown` each time the page comes into view, until `signal` aborts. */
export function whenShown(onShown: () => void, signal: AbortSignal): void {
  const check = () => {
    if (!isHidden()) onShown();
  };
  addEventListener('visibilitychange', check, { signal });
  // Only back from the browser's cache of pages: each page is shown once when it has loaded.
  const onShow = ({ persisted }: PageTransitionEvent) => {
    if (persisted) check();
  };
  addEventListener('pageshow', onShow, { signal });
}

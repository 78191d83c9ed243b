/** Whether the shopper sees this page, asked in a way that no element of the page can answer for it. */

/** True while the page is in a background tab or behind a locked screen. */
export function isHidden(): boolean {
  // `<img name="hidden">` would shadow `document.hidden` (DOM clobbering, attacks.md 20).
  const hidden = Object.getOwnPropertyDescriptor(Document.prototype, 'hidden')?.get;
  return hidden?.call(document) === true;
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

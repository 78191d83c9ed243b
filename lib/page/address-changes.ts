/** Notices that a single-page shop moved on: the address changes, and nothing is loaded. */

/**
 * Calls `onChange` after each change of the page's address until `signal` aborts. Where the browser
 * has the Navigation API that is exact; elsewhere (Firefox before 147) it is noticed after
 * back and forward at once, and otherwise with the click or key that caused it.
 */
export function watchAddress(onChange: () => void, signal: AbortSignal): void {
  let address = location.href;
  const check = () => {
    if (location.href === address) return;
    address = location.href;
    onChange();
  };
  // Asked for the type: where there is none, `navigation` may be an element of that id (attacks.md 20).
  if (typeof Navigation === 'function') {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  addEventListener('popstate', check, { signal });
  addEventListener('hashchange', check, { signal });
  // The shop's own handler runs first, some of them only after an answer from its server.
  const checkSoon = () => {
    for (const ms of [0, 300, 1500]) setTimeout(check, ms);
  };
  addEventListener('click', checkSoon, { signal, capture: true, passive: true });
  addEventListener('keyup', checkSoon, { signal, capture: true, passive: true });
}

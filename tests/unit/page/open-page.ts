// A page that our scripts live in, in jsdom and in time that the test moves: what they tell is kept.
import { JSDOM } from 'jsdom';
import { onTestFinished, vi } from 'vitest';

export interface OpenPage {
  document: Document;
  window: JSDOM['window'];
  /** What was told to the background, oldest first, with the time since the page opened, ms. */
  told: { name: string; body: unknown; at: number }[];
  /** Lets time pass. */
  pass(ms: number): Promise<void>;
}

const GLOBALS = [
  'document',
  'Document',
  'location',
  'MutationObserver',
  'AbortController',
] as const;

/** Opens a page; the background answers every message with `reply`. Closed when the test ends. */
export function openPage(html: string, url: string, reply: unknown = { watch: true }): OpenPage {
  vi.useFakeTimers();
  const { window } = new JSDOM(html, { url, pretendToBeVisual: true });
  for (const name of GLOBALS) vi.stubGlobal(name, window[name]);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  const began = performance.now();
  const told: OpenPage['told'] = [];
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'bourdon',
      sendMessage: async ({ name, body }: { name: string; body: unknown }) => {
        // A question, not something told: the shopper pointed at nothing here.
        if (name === 'rulesFor') return { ok: true, reply: { rules: [] } };
        told.push({ name, body, at: performance.now() - began });
        return { ok: true, reply };
      },
    },
  });
  onTestFinished(() => {
    for (const kind of ['sense', 'detect']) {
      const living: { life: AbortController } | undefined = Reflect.get(
        globalThis,
        Symbol.for(`bourdon:${kind}`),
      );
      living?.life.abort();
    }
    window.close();
    vi.unstubAllGlobals();
    vi.useRealTimers();
  });
  return {
    document: window.document,
    window,
    told,
    pass: async (ms) => {
      await vi.advanceTimersByTimeAsync(ms);
    },
  };
}

/** How a script in a page speaks to the background. No schema here: it is parsed at the other end. */
import type { Body, MessageName, Messages, Reply } from './messages';

/** The messages that a page's script may send. */
type PageMessage = {
  [N in MessageName]: Messages[N]['from'] extends 'page' ? N : never;
}[MessageName];

// `chrome` is there in the scripts of both browsers. Unlike `browser` in older Chromium, no element
// of the page can take its name (DOM clobbering, attacks.md 20).
declare const chrome: {
  runtime?: { id?: string; sendMessage: (message: unknown) => Promise<unknown> };
};

/**
 * Sends a message from a page's script and gives the reply; null when there is none: the script is
 * an orphan (the extension was updated, disabled or removed since), or the message was refused.
 */
export async function tell<N extends PageMessage>(
  name: N,
  body: Body<N>,
): Promise<Reply<N> | null> {
  if (isOrphan()) return null;
  try {
    const answer = await chrome.runtime?.sendMessage({ name, body });
    // The answer comes from our own background, which built it as the message's reply.
    return isAnswered(answer) ? (answer.reply as Reply<N>) : null;
  } catch {
    return null;
  }
}

/** True when the extension that injected this script is gone. */
export function isOrphan(): boolean {
  return !chrome.runtime?.id;
}

function isAnswered(answer: unknown): answer is { ok: true; reply: unknown } {
  return typeof answer === 'object' && answer !== null && Reflect.get(answer, 'ok') === true;
}

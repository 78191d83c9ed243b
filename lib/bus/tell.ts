/** How a script in a page speaks to the background. No schema here: it is parsed at the other end. */
import type { Body, MessageName, Messages, Reply } from './messages';

/** The messages that a page's script may send. */
type PageMessage = {
  [N in MessageName]: Messages[N]['from'] extends 'page' ? N : never;
}[MessageName];

/**
 * Sends a message from a page's script and gives the reply; null when there is none: the script is
 * an orphan (the extension was updated, disabled or removed since), or the message was refused.
 *
 * It uses `chrome`, which both browsers define in their own scripts: unlike `browser` in older
 * Chromium, no element of the page can take that name (attacks.md 20).
 */
export async function tell<N extends PageMessage>(
  name: N,
  body: Body<N>,
): Promise<Reply<N> | null> {
  if (isOrphan()) return null;
  try {
    const answer = await chrome.runtime.sendMessage({ name, body });
    // Our own background made the answer, and only a boolean of it is read.
    return answer?.ok === true ? answer.reply : null;
  } catch {
    return null;
  }
}

/** True when the extension that injected this script is gone. */
export function isOrphan(): boolean {
  return !chrome.runtime?.id;
}

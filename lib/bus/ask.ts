/** How our own pages speak to the background: a question by name, a parsed reply or a closed code. */
import { browser } from 'wxt/browser';
import { answerSchema, type Body, MESSAGES, type MessageName, type Reply } from './messages';

export type Asked<N extends MessageName> =
  | { ok: true; reply: Reply<N> }
  | { ok: false; code: 'refused' | 'failed' };

/**
 * Sends a message to the background and gives its reply. `refused`: it does not parse or this sender
 * may not send it; `failed`: the background met a bug, or the extension was just updated or removed.
 */
export async function ask<N extends MessageName>(name: N, body: Body<N>): Promise<Asked<N>> {
  const answer = answerSchema.safeParse(
    await browser.runtime.sendMessage({ name, body }).catch(() => undefined),
  );
  if (!answer.success) return { ok: false, code: 'failed' };
  if (!answer.data.ok) return answer.data;
  const reply = MESSAGES[name].reply.safeParse(answer.data.reply);
  // The schema of this very name parsed it, which TypeScript cannot follow through the table.
  return reply.success
    ? { ok: true, reply: reply.data as Reply<N> }
    : { ok: false, code: 'failed' };
}

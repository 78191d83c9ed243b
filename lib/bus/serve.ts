/** The background's end of the bus: checks who sends, parses what is sent, answers by name. */
import { type Browser, browser } from 'wxt/browser';
import { originOf } from '@/lib/domain/url';
import {
  type Answer,
  type Body,
  envelopeSchema,
  MESSAGES,
  type MessageName,
  type Reply,
  type Sender,
} from './messages';

/** Where a message came from, as far as the browser vouches for it. */
type Origin = { tabId: number | null; url: string };

export type Handlers = {
  [N in MessageName]: (body: Body<N>, origin: Origin) => Promise<Reply<N>> | Reply<N>;
};

/** Registers the one listener of the bus. Call it synchronously when the background starts. */
export function serve(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) =>
    answer(handlers, message, sender),
  );
}

/**
 * What the bus replies to one message. A message with an unknown name, a sender that may not send
 * it, or a body that does not parse is refused, logged once, and reaches no handler.
 */
export async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Answer> {
  const envelope = envelopeSchema.safeParse(message);
  const name = envelope.success ? envelope.data.name : '';
  if (!envelope.success || !isMessageName(name)) return refuse('unknown message', name);
  const senderKind = senderKindOf(sender);
  if (senderKind !== MESSAGES[name].from) return refuse('wrong sender', name);
  return handle(handlers, name, envelope.data.body, sender);
}

async function handle<N extends MessageName>(
  handlers: Handlers,
  name: N,
  body: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Answer> {
  const parsed = MESSAGES[name].body.safeParse(body);
  if (!parsed.success) return refuse('body does not parse', name);
  const url = sender.url ?? '';
  // A page speaks of its own origin only: it can write nobody else's history (attacks.md 11, 17).
  if (MESSAGES[name].from === 'page' && !speaksOfItself(parsed.data, url)) {
    return refuse('foreign origin', name);
  }
  try {
    const origin = { tabId: sender.tab?.id ?? null, url };
    // The schema of this very name parsed the body, which TypeScript cannot follow through the table.
    return { ok: true, reply: await handlers[name](parsed.data as Body<N>, origin) };
  } catch (bug) {
    console.error(`bus: ${name} failed`, bug);
    return { ok: false, code: 'failed' };
  }
}

/**
 * `own` for our own pages, `page` for our script in the top frame of an http(s) page in a tab, null
 * for everything else: other extensions, sub-frames, `about:blank`, `srcdoc`, sandboxed frames.
 */
function senderKindOf(sender: Browser.runtime.MessageSender): Sender | null {
  if (sender.id !== browser.runtime.id || typeof sender.url !== 'string') return null;
  if (sender.url.startsWith(browser.runtime.getURL('/'))) return 'own';
  const isTopFrame = sender.tab?.id !== undefined && sender.frameId === 0;
  const origin = originOf(sender.url);
  // A sandboxed page has an address but the origin "null": it speaks for no shop.
  const isVouched = sender.origin === undefined || sender.origin === origin;
  return isTopFrame && origin !== null && isVouched ? 'page' : null;
}

function speaksOfItself(body: unknown, senderUrl: string): boolean {
  const claimed = typeof body === 'object' && body !== null ? Reflect.get(body, 'url') : null;
  const origin = originOf(claimed);
  return origin !== null && origin === originOf(senderUrl);
}

function isMessageName(name: string): name is MessageName {
  return Object.hasOwn(MESSAGES, name);
}

function refuse(why: string, name: string): Answer {
  console.warn(`bus: refused, ${why}: ${name.slice(0, 40)}`);
  return { ok: false, code: 'refused' };
}

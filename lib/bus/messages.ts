/** Every message on one page: its name, what it carries, what comes back, and who may send it. */
import * as z from 'zod/mini';
import { candidateSchema, detectionSchema } from '@/lib/domain/detection';
import { pageRuleSchema, pointedFieldSchema, selectorsSchema } from '@/lib/domain/shop-rule';
import { settingsSchema } from '@/lib/settings/settings';

/**
 * `page`: our script in the top frame of a shop's page; it may only say what it saw on its own
 * origin. `own`: the popup, side panel, library, options or welcome page.
 */
export type Sender = 'page' | 'own';

const nothing = z.object({});
const tabId = z.int().check(z.nonnegative());
const { price, priceCurrency } = candidateSchema.shape;
const pageUrl = z.object({ url: z.string() });
const id = z.string().check(z.minLength(1), z.maxLength(64));

const pickSchema = z.object({
  field: pointedFieldSchema,
  /** What the page's script says to the shopper, in their language. */
  words: z.object({
    /** What to do. */
    hint: z.string(),
    /** There is no such thing where they pointed. */
    wrong: z.string(),
    /** It is kept. */
    done: z.string(),
    /** It could not be kept. */
    failed: z.string(),
    leave: z.string(),
  }),
});
export type Pick = z.infer<typeof pickSchema>;

export const MESSAGES = {
  /** sense: this page shows signs of a product, read it. */
  signSeen: { from: 'page', body: pageUrl, reply: nothing },
  /**
   * detect, detect-deeper: what the page claims, again after each change. `isDeeper` when every reader
   * was asked: nothing else is to be had. `watch` false: say no more of this page.
   */
  productSeen: {
    from: 'page',
    body: z.extend(detectionSchema, { isDeeper: z.boolean() }),
    reply: z.object({ watch: z.boolean() }),
  },
  /** detect: the page could not be read, or what was said of it was not taken. */
  readFailed: { from: 'page', body: pageUrl, reply: nothing },
  /** detect: which rules are there for this page's shop? */
  rulesFor: { from: 'page', body: pageUrl, reply: z.object({ rules: z.array(pageRuleSchema) }) },
  /** pick: what is the shopper to point at on this page, and in which words? Null: nothing. */
  pickWanted: { from: 'page', body: pageUrl, reply: z.object({ pick: z.nullable(pickSchema) }) },
  /** pick: the shopper pointed at it. Kept only where they were asked to, in this very tab. */
  pointed: {
    from: 'page',
    body: z.object({ url: z.string(), selectors: selectorsSchema }),
    reply: z.object({ kept: z.boolean() }),
  },
  /** pick: the shopper left without pointing at anything. */
  pickLeft: { from: 'page', body: pageUrl, reply: nothing },
  /** Let the shopper point at a field on the page in a tab. */
  startPick: {
    from: 'own',
    body: z.object({ tabId, field: pointedFieldSchema }),
    reply: z.object({ started: z.boolean() }),
  },
  /** Take back what was last pointed at for a field at the shop that a tab shows. */
  takeBack: { from: 'own', body: z.object({ tabId, field: pointedFieldSchema }), reply: nothing },
  /** Forget what was pointed at on a shop's pages; `undoForget` brings it back for a while. */
  forgetRules: {
    from: 'own',
    body: z.object({ shop: z.string().check(z.maxLength(255)) }),
    reply: z.object({ undoId: id }),
  },
  /** Read the page in a tab now (a click on the bee gave the permission). */
  readTab: { from: 'own', body: z.object({ tabId }), reply: nothing },
  /**
   * The shopper says which of the doubted prices is the right one, by what stood on the button: the
   * page may have changed since. `chosen` is false when it no longer says so.
   */
  choosePrice: {
    from: 'own',
    body: z.object({ tabId, listingId: id, price, priceCurrency }),
    reply: z.object({ chosen: z.boolean() }),
  },
  /** Change country or currency; the reply is what holds now. What is read is changed by consent only. */
  changeSettings: {
    from: 'own',
    body: z.partial(z.pick(settingsSchema, { country: true, currency: true })),
    reply: settingsSchema,
  },
  /** The browser granted what the shopper just asked for: carry the intention out. */
  finishConsent: { from: 'own', body: nothing, reply: nothing },
  /** Stop reading every shop page, or one shop's pages, and give the permission back. */
  stopReading: {
    from: 'own',
    body: z.object({ shop: z.nullable(z.string().check(z.maxLength(255))) }),
    reply: nothing,
  },
  /** Forget one product, one shop, or everything; the reply's `undoId` brings it back for a while. */
  forgetProduct: {
    from: 'own',
    body: z.object({ productId: id }),
    reply: z.object({ undoId: id }),
  },
  forgetShop: {
    from: 'own',
    body: z.object({ shop: z.string().check(z.maxLength(255)) }),
    reply: z.object({ undoId: id }),
  },
  forgetAll: { from: 'own', body: nothing, reply: z.object({ undoId: id }) },
  /** `restored` is false when the time for it is over. */
  undoForget: {
    from: 'own',
    body: z.object({ undoId: id }),
    reply: z.object({ restored: z.boolean() }),
  },
} as const satisfies Record<string, { from: Sender; body: z.ZodMiniType; reply: z.ZodMiniType }>;

export type Messages = typeof MESSAGES;
export type MessageName = keyof Messages;
export type Body<N extends MessageName> = z.infer<Messages[N]['body']>;
export type Reply<N extends MessageName> = z.infer<Messages[N]['reply']>;

/** What travels: the name and a body that the receiver parses. */
export const envelopeSchema = z.object({ name: z.string(), body: z.unknown() });

/** What comes back: a reply, or a closed code that says why there is none. */
export const answerSchema = z.discriminatedUnion('ok', [
  z.object({ ok: z.literal(true), reply: z.unknown() }),
  z.object({ ok: z.literal(false), code: z.enum(['refused', 'failed']) }),
]);
export type Answer = z.infer<typeof answerSchema>;

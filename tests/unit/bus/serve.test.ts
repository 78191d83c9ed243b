import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { MESSAGES } from '@/lib/bus/messages';
import { answer, type Handlers } from '@/lib/bus/serve';
import type { Detection } from '@/lib/domain/detection';

const SHOP = 'https://shop.example/p/1';

const detection: Detection = {
  url: SHOP,
  canonicalUrl: null,
  pageKind: 'product',
  product: {
    name: 'Moka pot',
    brand: null,
    gtin: null,
    mpn: null,
    sku: null,
    image: null,
    category: null,
    variantLabel: null,
  },
  offers: [],
  rating: null,
  provenance: { name: 'json-ld' },
  confidence: { name: 0.9 },
  doubts: [],
  cards: [],
};

type Sender = Browser.runtime.MessageSender;

function pageSender(change: Partial<Sender> = {}): Sender {
  const tab = { id: 7 } as Browser.tabs.Tab;
  return { id: browser.runtime.id, url: SHOP, frameId: 0, tab, ...change };
}

function ownSender(): Sender {
  return { id: browser.runtime.id, url: browser.runtime.getURL('/popup.html') };
}

function listen() {
  const reached: string[] = [];
  const reach =
    <R>(name: string, reply: R) =>
    () => {
      reached.push(name);
      return reply;
    };
  const handlers: Handlers = {
    signSeen: reach('signSeen', {}),
    productSeen: reach('productSeen', { watch: true }),
    readFailed: reach('readFailed', {}),
    rulesFor: reach('rulesFor', { rules: [] }),
    pickWanted: reach('pickWanted', { pick: null }),
    pointed: reach('pointed', { kept: true }),
    pickLeft: reach('pickLeft', {}),
    startPick: reach('startPick', { started: true }),
    takeBack: reach('takeBack', {}),
    forgetRules: reach('forgetRules', { undoId: 'u' }),
    readTab: reach('readTab', {}),
    choosePrice: reach('choosePrice', { chosen: true }),
    changeSettings: reach('changeSettings', {
      mode: 'click' as const,
      shops: [],
      country: 'FR',
      currency: 'EUR',
    }),
    finishConsent: reach('finishConsent', {}),
    stopReading: reach('stopReading', {}),
    forgetProduct: reach('forgetProduct', { undoId: 'u' }),
    forgetShop: reach('forgetShop', { undoId: 'u' }),
    forgetAll: () => {
      throw new Error('a bug');
    },
    undoForget: reach('undoForget', { restored: true }),
  };
  return { handlers, reached };
}

describe('the bus', () => {
  let warn: ReturnType<typeof vi.spyOn>;
  beforeEach(() => {
    fakeBrowser.reset();
    warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  });

  async function send(message: unknown, sender: Sender) {
    const { handlers, reached } = listen();
    return { answered: await answer(handlers, message, sender), reached };
  }

  it('takes a sighting from the top frame of the shop it is about', async () => {
    const { answered, reached } = await send(
      { name: 'productSeen', body: { ...detection, isDeeper: false } },
      pageSender(),
    );
    expect(answered).toEqual({ ok: true, reply: { watch: true } });
    expect(reached).toEqual(['productSeen']);
    expect(warn).not.toHaveBeenCalled();
  });

  const foreign: [string, unknown, Sender][] = [
    ['attack 17: another extension', detection, pageSender({ id: 'someone-else' })],
    [
      'attack 17: a page without a tab',
      detection,
      { id: browser.runtime.id, url: SHOP, frameId: 0 },
    ],
    [
      'attack 17: an origin that is not its own',
      { ...detection, url: 'https://other.example/p/1' },
      pageSender(),
    ],
    [
      'attack 17: http instead of https',
      { ...detection, url: 'http://shop.example/p/1' },
      pageSender(),
    ],
    ['attack 19: a sub-frame', detection, pageSender({ frameId: 3 })],
    ['attack 19: about:blank', detection, pageSender({ url: 'about:blank' })],
    ['attack 19: srcdoc', detection, pageSender({ url: 'about:srcdoc' })],
    ['attack 19: a sandboxed page (opaque origin)', detection, pageSender({ origin: 'null' })],
    ['a local file', { ...detection, url: 'file:///p/1' }, pageSender({ url: 'file:///p/1' })],
    ['no address at all', detection, pageSender({ url: undefined })],
  ];
  it.each(foreign)('refuses, logs once and handles nothing: %s', async (_, body, sender) => {
    const { answered, reached } = await send({ name: 'productSeen', body }, sender);
    expect(answered).toEqual({ ok: false, code: 'refused' });
    expect(reached).toEqual([]);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  const broken: [string, unknown][] = [
    ['not a detection', { url: SHOP }],
    ['a price that is no decimal', { ...detection, offers: [{ price: '1e309' }] }],
    [
      'attack 2: a javascript: address',
      { ...detection, product: { ...detection.product, image: 'javascript:alert(1)' } },
    ],
    [
      'attack 4: a 100 kB name',
      { ...detection, product: { ...detection.product, name: 'x'.repeat(100_000) } },
    ],
    [
      'attack 4: a bidi override',
      { ...detection, product: { ...detection.product, name: 'a\u202eb' } },
    ],
    [
      'attack 12: a GTIN of 13 digits',
      { ...detection, product: { ...detection.product, gtin: '4006381333931' } },
    ],
    ['null', null],
  ];
  it.each(broken)('refuses a body that does not parse: %s', async (_, body) => {
    const { answered, reached } = await send({ name: 'productSeen', body }, pageSender());
    expect(answered).toEqual({ ok: false, code: 'refused' });
    expect(reached).toEqual([]);
    expect(warn).toHaveBeenCalledTimes(1);
  });

  const decisions = Object.entries(MESSAGES).filter(([, { from }]) => from === 'own');
  it.each(decisions.map(([name]) => name))(
    'attack 17, 22: a page cannot take a decision, however it looks: %s',
    async (name) => {
      const body = { tabId: 7, productId: 'p', shop: 'shop.example', undoId: 'u', url: SHOP };
      const { answered, reached } = await send({ name, body }, pageSender());
      expect(answered).toEqual({ ok: false, code: 'refused' });
      expect(reached).toEqual([]);
      expect(warn).toHaveBeenCalledTimes(1);
    },
  );

  it('attack 17: a page may say what it shows, ask what is known of itself, and nothing else', () => {
    expect(
      Object.entries(MESSAGES).flatMap(([name, { from }]) => (from === 'page' ? name : [])),
    ).toEqual([
      'signSeen',
      'productSeen',
      'readFailed',
      'rulesFor',
      'pickWanted',
      'pointed',
      'pickLeft',
    ]);
  });

  it('attack 16, 17: a page points at nothing on another origin, in no words but selectors', async () => {
    const selectors = ['.price'];
    const point = (body: unknown) => send({ name: 'pointed', body }, pageSender());
    expect((await point({ url: SHOP, selectors })).reached).toEqual(['pointed']);
    for (const body of [
      { url: 'https://other.example/', selectors },
      { url: SHOP, selectors: ['a:has(b)'] },
      { url: SHOP, selectors: [] },
      { url: SHOP, selectors: Array(6).fill('.price') },
    ]) {
      expect(await point(body)).toEqual({ answered: { ok: false, code: 'refused' }, reached: [] });
    }
    const foreign = { name: 'rulesFor', body: { url: 'https://other.example/' } };
    expect((await send(foreign, pageSender())).reached).toEqual([]);
  });

  it('our own pages may not pose as a shop', async () => {
    const { answered } = await send({ name: 'productSeen', body: detection }, ownSender());
    expect(answered).toEqual({ ok: false, code: 'refused' });
  });

  it('takes questions from our own pages', async () => {
    const { answered } = await send({ name: 'readTab', body: { tabId: 7 } }, ownSender());
    expect(answered).toEqual({ ok: true, reply: {} });
  });

  it.each([null, 'productSeen', {}, { name: 'constructor' }, { name: '__proto__', body: {} }])(
    'refuses what is no message: %j',
    async (message) => {
      const { answered, reached } = await send(message, pageSender());
      expect(answered).toEqual({ ok: false, code: 'refused' });
      expect(reached).toEqual([]);
    },
  );

  it('a bug in a handler is seen in the log and answered as failed', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => {});
    const { answered } = await send({ name: 'forgetAll', body: {} }, ownSender());
    expect(answered).toEqual({ ok: false, code: 'failed' });
    expect(error).toHaveBeenCalledTimes(1);
  });
});

// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { detectProduct } from '@/lib/detect/detect-product';
import { watchPage } from '@/lib/page/watch-page';

type Message = { name: string; body: { url?: string; offers?: { price: string }[] } };

const lamp = (price: string) =>
  JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'Product',
    name: 'Desk lamp',
    sku: 'L1',
    offers: { '@type': 'Offer', price, priceCurrency: 'EUR' },
  });

describe('the script that reads a page', () => {
  const told: Message[] = [];
  let answer: (message: Message) => unknown;

  beforeEach(() => {
    told.length = 0;
    answer = () => ({ ok: true, reply: { watch: true } });
    vi.useFakeTimers();
    vi.spyOn(Document.prototype, 'hidden', 'get').mockReturnValue(false);
    vi.stubGlobal('chrome', {
      runtime: {
        id: 'bourdon',
        sendMessage: async (message: Message) => {
          told.push(message);
          return answer(message);
        },
      },
    });
    document.body.replaceChildren();
    document.head.replaceChildren(document.createElement('script'));
    document.querySelector('script')?.setAttribute('type', 'application/ld+json');
    say('39.95');
  });

  afterEach(async () => {
    // Ends the life of the script: the extension is gone.
    vi.stubGlobal('chrome', {});
    say('0.01');
    await vi.advanceTimersByTimeAsync(60_000);
    vi.useRealTimers();
  });

  function say(price: string): void {
    const block = document.querySelector('script');
    if (block !== null) block.textContent = lamp(price);
  }
  const pricesTold = () =>
    told.filter(({ name }) => name === 'productSeen').map(({ body }) => body.offers?.[0]?.price);

  it('tells what the page says, again when it says something else, and not otherwise', async () => {
    watchPage({ detect: detectProduct, isDeeper: false });
    await vi.advanceTimersByTimeAsync(5_000);
    document.body.append('three people look at this');
    await vi.advanceTimersByTimeAsync(5_000);
    say('35.95');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(pricesTold()).toEqual(['39.95', '35.95']);
  });

  it('falls silent when the background says so', async () => {
    answer = () => ({ ok: true, reply: { watch: false } });
    watchPage({ detect: detectProduct, isDeeper: false });
    await vi.advanceTimersByTimeAsync(5_000);
    say('35.95');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(pricesTold()).toEqual(['39.95']);
  });

  it.each([
    ['refused', { ok: false, code: 'refused' }],
    ['not kept', { ok: false, code: 'failed' }],
    ['lost with the worker', undefined],
  ])('says so when what it told was %s, and goes on', async (_, lost) => {
    answer = ({ name }) => (name === 'productSeen' ? lost : { ok: true, reply: {} });
    watchPage({ detect: detectProduct, isDeeper: false });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told.map(({ name }) => name)).toEqual(['rulesFor', 'productSeen', 'readFailed']);
    answer = () => ({ ok: true, reply: { watch: true } });
    say('35.95');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(pricesTold()).toEqual(['39.95', '35.95']);
  });

  it('attack 16: takes no command from the page', async () => {
    watchPage({ detect: detectProduct, isDeeper: false });
    await vi.advanceTimersByTimeAsync(5_000);
    const before = told.length;
    for (const target of [window, document]) {
      for (const type of ['message', 'productSeen', 'readTab', 'bourdon', 'bourdon:detect']) {
        const detail = { name: 'forgetAll', body: {} };
        target.dispatchEvent(new CustomEvent(type, { detail, bubbles: true }));
        target.dispatchEvent(Object.assign(new Event(type), { data: detail }));
      }
    }
    await vi.advanceTimersByTimeAsync(5_000);
    expect(told.length).toBe(before);
  });
});

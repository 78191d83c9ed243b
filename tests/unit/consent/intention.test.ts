import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dropIntention, putIntention, readIntention } from '@/lib/consent/intention';

const NOW = 1_790_000_000_000;
const MINUTE = 60_000;

describe('the intention behind a permission prompt', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is kept for the background to finish, and dropped once', async () => {
    await putIntention('shop.example', NOW);
    expect(await readIntention(NOW + MINUTE)).toEqual({ shop: 'shop.example', at: NOW });
    await dropIntention();
    expect(await readIntention(NOW + MINUTE)).toBeNull();
  });

  it('a prompt left open too long is no answer to the click any more', async () => {
    await putIntention(null, NOW);
    expect(await readIntention(NOW + 11 * MINUTE)).toBeNull();
  });

  it('what does not parse is no intention', async () => {
    await fakeBrowser.storage.session.set({ intention: { shop: 7 } });
    expect(await readIntention(NOW)).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { covers, EVERY_SHOP, patternsOf } from '@/lib/consent/patterns';

describe('host patterns', () => {
  it('a shop covers its own host and its sub-domains, by whole labels', () => {
    const patterns = patternsOf('shop.example');
    expect(patterns).toEqual(['*://*.shop.example/*']);
    expect(covers(patterns, 'https://shop.example/p')).toBe(true);
    expect(covers(patterns, 'http://www.shop.example/p')).toBe(true);
    expect(covers(patterns, 'https://myshop.example/p')).toBe(false);
    expect(covers(patterns, 'https://shop.example.evil.example/p')).toBe(false);
  });

  it('an IP address or a bare host has no sub-domains', () => {
    expect(patternsOf('192.0.2.7')).toEqual(['*://192.0.2.7/*']);
    expect(patternsOf('localhost')).toEqual(['*://localhost/*']);
    expect(covers(patternsOf('localhost'), 'http://localhost:3000/x')).toBe(true);
    expect(covers(patternsOf('localhost'), 'http://evil.localhost/x')).toBe(false);
  });

  it('every shop covers every shop, and nothing covers none', () => {
    expect(covers(EVERY_SHOP, 'https://anything.example/')).toBe(true);
    expect(covers([], 'https://anything.example/')).toBe(false);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pageKey } from '@/lib/domain/page-key';
import { hostileText } from './hostile-text';

const shop = 'https://www.shop.example';

describe('pageKey', () => {
  test.each([
    ['campaigns', '/p/1?utm_source=a&utm_campaign=b&gclid=1&fbclid=2&msclkid=3'],
    ['affiliates', '/p/1?tag=me-21&ref=friend&awc=1&irclickid=2&aff_id=3'],
    ['an Amazon path', '/p/1/ref=sr_1_3?qid=1&sr=8-1&keywords=lamp'],
    ['a session', '/p/1;jsessionid=A1B2?sid=1'],
    ['an anchor', '/p/1#reviews'],
    ['a slash at the end', '/p/1/'],
  ])('30: ignores %s', (_, path) => {
    expect(pageKey(shop + path, null)).toEqual({ page: 'www.shop.example/p/1', variant: '' });
  });

  test('keeps what names the article, in any order', () => {
    const key = pageKey(`${shop}/index.php?route=product&product_id=7`, null);
    expect(key).toEqual(pageKey(`${shop}/index.php?product_id=7&route=product&utm_source=x`, null));
    expect(key).not.toEqual(pageKey(`${shop}/index.php?route=product&product_id=8`, null));
  });

  test.each([
    ['Shopify', '/p/1?variant=42', '?variant=42'],
    ['WooCommerce', '/p/1?attribute_pa_color=blue', '?attribute_pa_color=blue'],
    ['Salesforce', '/p/1?dwvar_1_size=M&dwvar_1_color=x', '?dwvar_1_color=x&dwvar_1_size=M'],
    ['PrestaShop', '/p/1#/26-taille-m', '#/26-taille-m'],
    ['Magento', '/p/1#93=52&142=168', '?142=168&93=52'],
    ['a fragment', '/p/1#color=black%20oak', '?color=black%20oak'],
  ])('finds the variant chosen in the address of %s', (_, path, variant) => {
    expect(pageKey(shop + path, null)).toEqual({ page: 'www.shop.example/p/1', variant });
  });

  test('takes the page from the canonical address and the variant from the real one', () => {
    const key = pageKey(`${shop}/sale/p/1?variant=42&sort=price`, `${shop}/p/1?variant=41`);
    expect(key).toEqual({ page: 'www.shop.example/p/1', variant: '?variant=42' });
    const silent = pageKey(`${shop}/sale/p/1`, `${shop}/p/1?variant=41`);
    expect(silent?.variant).toBe('?variant=41');
  });

  test.each([
    ['11: another origin', 'https://victim.example/p/9'],
    ['11: another scheme', 'http://www.shop.example/p/9'],
    ['11: no address', 'javascript:alert(1)'],
    ['the front page of the shop', `${shop}/`],
  ])('ignores a canonical address that is %s', (_, canonical) => {
    expect(pageKey(`${shop}/p/1`, canonical)?.page).toBe('www.shop.example/p/1');
  });

  test('is null for what is no http(s) address', () => {
    expect(pageKey('file:///p/1', null)).toBeNull();
  });

  test('30: no parameter that a campaign adds changes it, and none has a space', () => {
    const tracking = fc.constantFrom('utm_source', 'gclid', 'fbclid', 'ref', 'mc_cid', 'srsltid');
    const part = hostileText(12).map((text) => encodeURIComponent(text.replaceAll('\ud800', '')));
    fc.assert(
      fc.property(part, part, tracking, part, (path, id, name, value) => {
        const url = `${shop}/p/${path}?id=${id}`;
        const plain = pageKey(url, null);
        expect(pageKey(`${url}&${name}=${value}`, null)).toEqual(plain);
        expect(`${plain?.page}${plain?.variant}`).not.toMatch(/\s/);
      }),
    );
  });
});

import { describe, expect, test } from 'vitest';
import { isSameOrigin, originOf, parseHttpUrl, URL_LIMIT } from '@/lib/domain/url';

const base = 'https://shop.example/p/1';

describe('parseHttpUrl', () => {
  test.each([
    ['https://shop.example/p?utm_source=x#top', 'https://shop.example/p?utm_source=x#top'],
    ['http://shop.example', 'http://shop.example/'],
    ['/p/2', 'https://shop.example/p/2'],
    ['//cdn.example/p.png', 'https://cdn.example/p.png'],
    ['  https://shop.example/a ', 'https://shop.example/a'],
  ])('%s is an address', (text, href) => {
    expect(parseHttpUrl(text, base)).toBe(href);
  });

  test.each([
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'blob:https://shop.example/1',
    'file:///etc/passwd',
    'vbscript:x',
    'view-source:https://shop.example/',
    'https://user@shop.example/',
    'https://user:secret@shop.example/',
    'https://',
    `https://shop.example/${'a'.repeat(URL_LIMIT)}`,
  ])('2: %j is none', (text) => {
    expect(parseHttpUrl(text, base)).toBeNull();
  });

  test.each([null, undefined, 7, {}, new URL(base)])('2: %j is none, being no text', (text) => {
    expect(parseHttpUrl(text, base)).toBeNull();
  });

  test('an address that grows too long by encoding is none', () => {
    expect(parseHttpUrl(`https://shop.example/${'é'.repeat(1000)}`)).toBeNull();
  });

  test('a relative address without base is none', () => {
    expect(parseHttpUrl('/p/2')).toBeNull();
  });
});

describe('origins', () => {
  test('originOf gives scheme, host and port', () => {
    expect(originOf('https://shop.example:8443/p')).toBe('https://shop.example:8443');
    expect(originOf('data:text/plain,x')).toBeNull();
  });

  test('11: isSameOrigin looks at the whole host, and never holds for what is no address', () => {
    expect(isSameOrigin('https://shop.example/a', 'https://shop.example/b')).toBe(true);
    expect(isSameOrigin('https://shop.example', 'http://shop.example')).toBe(false);
    expect(isSameOrigin('https://shop.example', 'https://shop.example.evil.example')).toBe(false);
    expect(isSameOrigin('javascript:1', 'javascript:1')).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { coversHost } from '@/lib/domain/covers-host';
import { shopRuleSchema } from '@/lib/domain/shop-rule';

const RULE = { hosts: ['shop.example'], fields: { price: { selectors: ['.price'] } } };

function faultsOf(rule: unknown): string {
  const parsed = shopRuleSchema.safeParse(rule);
  return parsed.success ? '' : parsed.error.issues.map(({ message }) => message).join('; ');
}

describe('a rule for a shop', () => {
  it('points at fields by selectors, on some hosts, below a path', () => {
    const rule = {
      ...RULE,
      fields: { ...RULE.fields, image: { selectors: ['#a', '#b'], attribute: 'data-src' } },
      pageUrl: '/p/',
    };
    expect(shopRuleSchema.parse(rule)).toEqual(rule);
  });

  it.each([
    [{ ...RULE, script: 'click()' }, 'a rule has no "script"'],
    [{ ...RULE, fields: { cost: { selectors: ['.price'] } } }, 'a rule has no "cost"'],
    [
      { ...RULE, fields: { price: { selectors: ['.price'], when: '1+1' } } },
      'a rule has no "when"',
    ],
    [{ ...RULE, fields: {} }, 'at least one field'],
    [{ ...RULE, fields: { price: { selectors: ['a:has(b)'] } } }, 'a selector: ":has(b)"'],
    [{ ...RULE, fields: { price: { selectors: Array(6).fill('.a') } } }, 'at most 5 selectors'],
    [{ ...RULE, hosts: ['https://shop.example'] }, 'whole labels'],
    [{ ...RULE, hosts: ['*.shop.example'] }, 'whole labels'],
    [{ ...RULE, hosts: ['Shop.example'] }, 'whole labels'],
    [{ ...RULE, hosts: ['.shop.example'] }, 'whole labels'],
    [{ ...RULE, pageUrl: 'p/' }, 'the beginning of a path'],
    [{ ...RULE, pageUrl: '/p/*' }, 'the beginning of a path'],
    [{ ...RULE, pageUrl: '/p/?x=1' }, 'the beginning of a path'],
  ])('says what is wrong with %j', (rule, why) => {
    expect(faultsOf(rule)).toContain(why);
  });

  it.each([
    ['shop.example', 'shop.example', true],
    ['shop.example', 'www.shop.example', true],
    ['shop.example', 'myshop.example', false],
    ['shop.example', 'shop.example.evil.example', false],
    ['www.shop.example', 'shop.example', false],
    ['localhost', 'localhost', true],
    ['example', 'shop.example', false],
  ])('for %s, a page at %s: %s', (host, hostname, covered) => {
    expect(coversHost(host, hostname)).toBe(covered);
  });
});

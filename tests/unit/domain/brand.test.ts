import { describe, expect, it } from 'vitest';
import { isSameBrand } from '@/lib/domain/brand';
import { processorMs } from '@/tests/unit/detect/detect-html';

describe('isSameBrand', () => {
  it.each([
    ['Bosch', 'BOSCH'],
    ['Bosch', 'Bosch Professional'],
    ['Hewlett-Packard Inc.', 'HEWLETT PACKARD'],
    ['L’Oréal Paris', "L'OREAL"],
    ['The North Face', 'North Face'],
    ['Procter & Gamble', 'Procter and Gamble'],
    ['Dr. Martens', 'Dr Martens'],
    ['Samsung Electronics Co., Ltd.', 'Samsung'],
  ])('%j and %j are one maker', (left, right) => {
    expect(isSameBrand(left, right)).toBe(true);
    expect(isSameBrand(right, left)).toBe(true);
  });

  it.each([
    ['Bosch', 'Boschung'],
    ['Sony', 'Samsung'],
    ['Philips', 'Phillips 66'],
    ['', 'Sony'],
    ['unbranded', 'unbranded'],
    ['The', 'The North Face'],
  ])('%j and %j are not', (left, right) => {
    expect(isSameBrand(left, right)).toBe(false);
  });

  it.each([
    ['letters', 'a'.repeat(1_000_000)],
    ['legal forms', 'inc '.repeat(250_000)],
    ['hyphens', 'a-'.repeat(500_000)],
  ])('attack 13: takes no time over a million %s', (_, text) => {
    expect(processorMs(() => isSameBrand(text, `${text}b`))).toBeLessThan(200);
  });
});

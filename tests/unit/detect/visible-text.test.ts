import { describe, expect, it } from 'vitest';
import { visibleText } from '@/lib/detect/visible-text';
import { pageFrom } from './detect-html';

const visible = (body: string) => visibleText(pageFrom(body));

describe('visible text', () => {
  it.each([
    ['1234.5', '1 234,50 €'],
    ['1234.5', '1.234,50 €'],
    ['1234.5', "CHF 1'234.50"],
    ['1234.5', '$1,234.50'],
    ['1234.56', '1\u202f234,56'],
    ['123456', '₹1,23,456'],
    ['12.99', '12<sup>99</sup>'],
    ['12.99', '<b>12</b><i>€</i><b>99</b>'],
    ['12.99', '<span>12</span><span>,</span><span>99</span>'],
    ['59', '59,- Kč'],
    ['59', '€59.00'],
    ['12.5', '١٢٫٥٠'],
    ['99', 'only 99!'],
    ['98.99', '€9\u200b8.99'],
  ])('shows %s in %j', (price, html) => {
    expect(visible(html).shows(price)).toBe(true);
  });

  it.each([
    ['12.99', '112.99 12.995 12,9 1299'],
    ['59', '159 590 59.50 1.59'],
    ['1234', '1 2 3 4, 12 34'],
    [
      '5',
      '<p hidden>5</p><div style="display:none"><b>5</b></div><script>5</script><template>5</template>',
    ],
  ])('does not show %s in %j', (price, html) => {
    expect(visible(html).shows(price)).toBe(false);
  });

  it('goes on after what is hidden', () => {
    expect(visible('<div hidden><p><b>1</b></p></div><p>5</p>').shows('5')).toBe(true);
  });

  it('tells the currency beside the number', () => {
    const hint = { country: null, language: null };
    expect(visible('Now <b>49,90</b> <i>Kč</i>').currencyBeside('49.9', hint)).toBe('CZK');
    expect(visible('from $5').currencyBeside('5', { ...hint, country: 'AU' })).toBe('AUD');
    expect(visible('£9').currencyBeside('5', hint)).toBeNull();
    expect(visible('<h1>Drone D2</h1><p>$499</p>').currencyBeside('499', hint)).toBeNull();
  });

  it('knows whether any price in a currency is printed', () => {
    expect(visible('249,00 zł').showsPriceIn('PLN')).toBe(true);
    expect(visible('249,00 zł').showsPriceIn('EUR')).toBe(false);
    expect(visible('€ 249').showsPriceIn(null)).toBe(true);
    expect(visible('249 pages').showsPriceIn(null)).toBe(false);
  });
});

import { describe, expect, it } from 'vitest';
import { detectHtml } from '@/tests/unit/detect/detect-html';
import { jsonScript, platformPage } from './platform-page';

describe('VTEX', () => {
  it('a cache whose entries point at each other', () => {
    const id = (key: string) => ({ type: 'id', generated: true, id: key, typename: 'X' });
    const cache = {
      'Product:lantern': {
        productName: 'Duprey Lantern',
        brand: 'Duprey',
        productReference: 'DL',
        'items({"filter":"ALL"})': [id('Product:lantern.items.0')],
      },
      'Product:lantern.items.0': {
        itemId: '31',
        name: 'Brass',
        ean: '4006381333931',
        sellers: [id('S')],
      },
      S: { sellerName: 'Duprey Ltd', commertialOffer: id('$S.offer') },
      '$S.offer': { Price: 98.99, ListPrice: 129, Tax: 4, AvailableQuantity: 7 },
      ROOT_QUERY: { product: id('Product:lantern') },
    };
    const template = `<template data-type="json" data-varname="__STATE__">${jsonScript(cache, '')}</template>`;
    const body = '<h1>Duprey Lantern</h1><b>R$ 98,99</b> <s>R$ 129,00</s>';
    expect(detectHtml(platformPage(template, body))).toMatchObject({
      product: { name: 'Duprey Lantern', brand: 'Duprey', gtin: '04006381333931' },
      offers: [{ price: '98.99', priceCurrency: 'BRL', listPrice: '129' }],
    });
  });
});

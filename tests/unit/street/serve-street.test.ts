import http from 'node:http';
import tls from 'node:tls';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Street, startStreet } from '@/tests/street/serve-street';
import { attackPages, productPages, streetShops } from '@/tests/street/street-shops';
import { askStreet } from './ask-street';

let street: Street;
beforeAll(async () => {
  street = await startStreet();
});
afterEach(() => street.reset());
afterAll(() => street.close());

describe('the street answers', () => {
  it.each(streetShops.map(({ host }) => host))('%s over https', async (host) => {
    const reply = await askStreet(street, `https://${host}/`);
    expect(reply.status).toBe(200);
    expect(reply.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(reply.headers['cache-control']).toBe('no-store');
  });

  it('http by a redirect to the same address over https', async () => {
    const reply = await askStreet(street, 'http://casa-mia.example/c/kitchen?a=1');
    expect(reply.status).toBe(301);
    expect(reply.headers.location).toBe('https://casa-mia.example/c/kitchen?a=1');
  });

  it('404 for unknown hosts and unknown pages', async () => {
    expect((await askStreet(street, 'https://stranger.example/')).status).toBe(404);
    expect((await askStreet(street, 'http://stranger.example/')).status).toBe(404);
    expect((await askStreet(street, 'https://casa-mia.example/nothing')).status).toBe(404);
    expect((await askStreet(street, 'https://casa-mia.example/assets/nothing.css')).status).toBe(
      404,
    );
  });

  it('as an HTTP proxy, by a tunnel that ends here', async () => {
    const body = await askThroughProxy(street.port, 'brico-nord.example', '/c/kitchen');
    expect(body).toContain('Moka Reale 6');
    expect(street.requests.map(({ method, host, path }) => [method, host, path])).toEqual([
      ['CONNECT', 'brico-nord.example', ''],
      ['GET', 'brico-nord.example', '/c/kitchen'],
    ]);
  });

  it('every page that a shop has beside its products', async () => {
    for (const { host, offers } of streetShops.filter((shop) => shop.offers.length > 0)) {
      expect(offers.length).toBeGreaterThan(3);
      for (const path of ['/blog/welcome', '/search?q=petite', '/cart', '/login']) {
        expect((await askStreet(street, `https://${host}${path}`)).status, host + path).toBe(200);
      }
      const category = await askStreet(street, `https://${host}/c/kitchen`);
      expect(category.body, host).toContain('/pictures/moka-reale-6.svg');
    }
  });

  it('every attack page, the largest too', async () => {
    const pages = attackPages();
    expect(new Set(pages.map(({ attack }) => attack))).toEqual(
      new Set([1, 2, 3, 4, 6, 7, 8, 9, 10, 11, 12, 14, 16, 19, 20]),
    );
    for (const { url } of pages) expect((await askStreet(street, url)).status, url).toBe(200);
  });
});

describe('the street remembers who asked', () => {
  it('and names only strangers as outsiders', async () => {
    await askStreet(street, 'https://casa-mia.example/');
    await askStreet(street, 'https://update.googleapis.com/service');
    await askStreet(street, 'https://tracker.example/pixel.gif');
    expect(street.requests).toHaveLength(3);
    expect(street.outsiders().map(({ host, path }) => host + path)).toEqual([
      'tracker.example/pixel.gif',
    ]);
  });
});

describe('prices', () => {
  const page = productPages().find(
    ({ shop, article }) => shop === 'casa-mia.example' && article === 'moka-reale-6',
  );
  const url = page?.url ?? '';

  it('change on every page that shows them, until the reset', async () => {
    expect((await askStreet(street, url)).body).toContain('content="39.90"');
    street.setPrice('moka-reale-6', 'casa-mia.example', {
      price: 3333,
      availability: 'OutOfStock',
    });
    const changed = (await askStreet(street, url)).body;
    expect(changed).toContain('content="33.33"');
    expect(changed).toContain('https://schema.org/OutOfStock');
    expect((await askStreet(street, 'https://casa-mia.example/')).body).toContain('33,33');
    street.reset();
    expect((await askStreet(street, url)).body).toContain('content="39.90"');
  });

  it('change by the form of the front page', async () => {
    const form = { shop: 'casa-mia.example', article: 'moka-reale-6', price: '31,5' };
    const reply = await askStreet(street, 'https://street.example/price', form);
    expect([reply.status, reply.headers.location]).toEqual([303, '/']);
    expect((await askStreet(street, url)).body).toContain('content="31.50"');
    expect((await askStreet(street, 'https://street.example/')).body).toContain('value="31.50"');
    await askStreet(street, 'https://street.example/reset', {});
    expect((await askStreet(street, url)).body).toContain('content="39.90"');
  });

  it.each([
    { shop: 'casa-mia.example', article: 'moka-reale-6', price: '-1' },
    { shop: 'casa-mia.example', article: 'nothing', price: '1' },
    { shop: 'nowhere.example', article: 'moka-reale-6', price: '1' },
  ])('stay as they are for the form $shop $article $price', async (form) => {
    expect((await askStreet(street, 'https://street.example/price', form)).status).toBe(400);
    expect((await askStreet(street, url)).body).toContain('content="39.90"');
  });

  it('of an article that the shop does not sell cannot be set', () => {
    expect(() => street.setPrice('petite-oak', 'nowhere.example', { price: 1 })).toThrow();
  });
});

function askThroughProxy(port: number, host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const tunnel = http.request({
      host: '127.0.0.1',
      port,
      method: 'CONNECT',
      path: `${host}:443`,
    });
    tunnel.on('error', reject);
    tunnel.on('connect', (_response, socket) => {
      const secure = tls.connect({ socket, servername: host, rejectUnauthorized: false }, () =>
        secure.end(`GET ${path} HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`),
      );
      let text = '';
      secure.setEncoding('utf8').on('data', (chunk: string) => {
        text += chunk;
      });
      secure.on('end', () => resolve(text));
      secure.on('error', reject);
    });
    tunnel.end();
  });
}

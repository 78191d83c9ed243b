// Opens the street: stand-in shops under their own names on one local port, for the demo and the end-to-end tests.
import { readFile } from 'node:fs/promises';
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { basename, join } from 'node:path';
import { articles } from './articles';
import { isBackgroundHost } from './background-hosts';
import { controlHost, renderControlPage } from './control-page';
import { type Arrival, openFrontDoor } from './front-door';
import { Html } from './html';
import { drawArticle, drawShopSign } from './pictures';
import { PriceTags } from './price-tags';
import type { Answer, PageRequest, PricePatch, ShelfOffer } from './street-shop';
import { streetShops } from './street-shops';

const NOT_FOUND: Answer = { status: 404, type: 'text/plain; charset=utf-8', body: 'Not found' };
const LONGEST_FORM = 10_000;

interface Request {
  host: string;
  /** Path and query; empty for a tunnel asked of the street as a proxy. */
  path: string;
  method: string;
  headers: IncomingHttpHeaders;
  /** Milliseconds since 1970. */
  at: number;
}

export interface Street {
  port: number;
  /** Every request since the start or the last reset, oldest first. */
  requests: readonly Request[];
  /** Today's offers of a shop. */
  shelf(host: string): readonly ShelfOffer[];
  /** Changes the price, list price (minor units) or availability of an article at a shop, by host. */
  setPrice(article: string, host: string, patch: PricePatch): void;
  /** Prices of the first day again, and an empty list of requests. */
  reset(): void;
  /** Requests to hosts that are neither on the street nor asked by the browser itself. */
  outsiders(): Request[];
  close(): Promise<void>;
}

/** Opens the street on 127.0.0.1, at `port` or, when it is left out, at any free port. */
export async function startStreet({ port = 0 }: { port?: number } = {}): Promise<Street> {
  const tags = new PriceTags(streetShops);
  const requests: Request[] = [];
  const hosts = new Set([controlHost, ...streetShops.map((shop) => shop.host)]);

  const serve = (arrival: Arrival, response: ServerResponse): void => {
    const { host, path, request } = arrival;
    const { method = 'GET', headers } = request;
    requests.push({ host, path, method, headers, at: Date.now() });
    answer(arrival, hosts, tags).then(
      (given) => send(response, given),
      (error: unknown) => send(response, { status: 500, type: 'text/plain', body: String(error) }),
    );
  };
  const door = await openFrontDoor(port, [...hosts], serve, (host) =>
    requests.push({ host, path: '', method: 'CONNECT', headers: {}, at: Date.now() }),
  );
  return {
    port: door.port,
    requests,
    shelf: (host) => tags.shelf(host),
    setPrice: (article, host, patch) => tags.set(article, host, patch),
    reset: () => {
      tags.reset();
      requests.length = 0;
    },
    outsiders: () => requests.filter(({ host }) => !hosts.has(host) && !isBackgroundHost(host)),
    close: door.close,
  };
}

async function answer(arrival: Arrival, hosts: Set<string>, tags: PriceTags): Promise<Answer> {
  const { host, path, request, secure } = arrival;
  if (!hosts.has(host) || !URL.canParse(path, `https://${host}`)) return NOT_FOUND;
  const url = new URL(path, `https://${host}`);
  if (!secure) return { status: 301, headers: { location: url.href }, body: '' };

  const page: PageRequest = { url, method: request.method ?? 'GET', form: await readForm(request) };
  const shop = streetShops.find((candidate) => candidate.host === host);
  return (
    (await readAsset(url.pathname)) ??
    readPicture(url.pathname, shop?.label ?? 'Street') ??
    asAnswer(shop ? shop.render(page, tags.shelf(host)) : renderControlPage(page, tags))
  );
}

async function readAsset(path: string): Promise<Answer | null> {
  if (!path.startsWith('/assets/')) return null;
  const name = basename(path);
  const type = name.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8';
  try {
    return { type, body: await readFile(join(import.meta.dirname, 'public', name), 'utf8') };
  } catch {
    return NOT_FOUND;
  }
}

function readPicture(path: string, label: string): Answer | null {
  if (!path.startsWith('/pictures/')) return null;
  const name = basename(path, '.svg');
  const article = articles.find(({ id }) => id === name);
  if (name !== 'sign' && !article) return NOT_FOUND;
  return { type: 'image/svg+xml', body: article ? drawArticle(article) : drawShopSign(label) };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  let text = '';
  for await (const chunk of request) {
    text += String(chunk);
    if (text.length > LONGEST_FORM) break;
  }
  return new URLSearchParams(request.method === 'POST' ? text : '');
}

function asAnswer(page: Html | Answer | null): Answer {
  if (page === null) return NOT_FOUND;
  return page instanceof Html ? { body: page.text } : page;
}

function send(response: ServerResponse, { status = 200, type, headers, body }: Answer): void {
  response.writeHead(status, {
    'content-type': type ?? 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    ...headers,
  });
  response.end(body);
}

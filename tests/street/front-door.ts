// One local listener for every host name: http, https and an HTTP proxy, told apart by the first byte of a connection.
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';
import type { Duplex } from 'node:stream';
import { makeCertificate } from './certificate';

const TLS_CLIENT_HELLO = 0x16;

export interface Arrival {
  /** Lower case, without the port. */
  host: string;
  secure: boolean;
  request: http.IncomingMessage;
  /** Path and query, also where a proxy client sent an absolute address. */
  path: string;
}

export interface FrontDoor {
  port: number;
  close(): Promise<void>;
}

/**
 * Listens on 127.0.0.1 at `port` (0: any free one) and hands every request to `serve`.
 * Tunnels asked of it as a proxy are told to `onTunnel` by host name, and end here too: nothing ever leaves.
 */
export async function openFrontDoor(
  port: number,
  hosts: readonly string[],
  serve: (arrival: Arrival, response: http.ServerResponse) => void,
  onTunnel: (host: string) => void,
): Promise<FrontDoor> {
  const plain = http.createServer((request, response) => {
    serve({ ...destination(request), secure: false, request }, response);
  });
  const secure = https.createServer(await makeCertificate(hosts), (request, response) => {
    serve({ ...destination(request), secure: true, request }, response);
  });
  const sockets = new Set<net.Socket>();
  const choose = (socket: Duplex): void => {
    socket.once('data', (first: Buffer) => {
      socket.pause();
      socket.unshift(first);
      (first[0] === TLS_CLIENT_HELLO ? secure : plain).emit('connection', socket);
      process.nextTick(() => socket.resume());
    });
  };
  const front = net.createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    // A browser that is being closed resets its connections: nothing to report.
    socket.on('error', () => socket.destroy());
    choose(socket);
  });
  plain.on('connect', (request, socket) => {
    onTunnel(withoutPort(request.url ?? ''));
    socket.on('error', () => socket.destroy());
    socket.write('HTTP/1.1 200 OK\r\n\r\n');
    choose(socket);
  });
  secure.on('tlsClientError', (_error, socket) => socket.destroy());

  await new Promise<void>((resolve, reject) => {
    front.once('error', reject);
    front.listen(port, '127.0.0.1', resolve);
  });
  const address = front.address();
  if (address === null || typeof address === 'string') throw new Error('no port was given');
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        front.close(() => resolve());
        for (const socket of sockets) socket.destroy();
        plain.close();
        secure.close();
      }),
  };
}

function destination(request: http.IncomingMessage): { host: string; path: string } {
  const target = request.url ?? '/';
  if (target.startsWith('http://') && URL.canParse(target)) {
    const url = new URL(target);
    return { host: url.hostname, path: url.pathname + url.search };
  }
  return { host: withoutPort(request.headers.host ?? ''), path: target };
}

function withoutPort(authority: string): string {
  return authority.replace(/:\d+$/, '').toLowerCase();
}

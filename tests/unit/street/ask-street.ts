// Asks the street as a browser does: by host name, but on its local port.
import http from 'node:http';
import https from 'node:https';
import type { Street } from '@/tests/street/serve-street';

export interface Reply {
  status: number;
  headers: http.IncomingHttpHeaders;
  body: string;
}

/** Asks for `address` at the street's port, with the name in Host and SNI; `form` makes it a POST. */
export function askStreet(
  street: Street,
  address: string,
  form?: Record<string, string>,
): Promise<Reply> {
  const url = new URL(address);
  const options = {
    host: '127.0.0.1',
    port: street.port,
    path: url.pathname + url.search,
    servername: url.hostname,
    headers: { host: url.hostname },
    method: form ? 'POST' : 'GET',
    rejectUnauthorized: false,
    agent: false,
  } as const;
  return new Promise((resolve, reject) => {
    const request = (url.protocol === 'https:' ? https : http).request(
      options,
      async (response) => {
        let body = '';
        for await (const chunk of response.setEncoding('utf8')) body += chunk;
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body });
      },
    );
    request.on('error', reject);
    request.end(form && new URLSearchParams(form).toString());
  });
}

// A small client of WebDriver BiDi: puppeteer's cannot follow the pages of a Firefox extension.
import WebSocket from 'ws';
import * as z from 'zod/mini';

const Message = z.object({
  id: z.optional(z.nullable(z.number())),
  type: z.optional(z.string()),
  error: z.optional(z.string()),
  message: z.optional(z.string()),
  result: z.optional(z.unknown()),
});

const Evaluated = z.discriminatedUnion('type', [
  z.object({ type: z.literal('success'), result: z.object({ value: z.optional(z.unknown()) }) }),
  z.object({ type: z.literal('exception'), exceptionDetails: z.object({ text: z.string() }) }),
]);

interface Waiting {
  resolve: (result: unknown) => void;
  reject: (error: Error) => void;
}

export class BidiClient {
  private nextId = 1;
  private readonly waiting = new Map<number, Waiting>();

  private constructor(private readonly socket: WebSocket) {
    socket.on('message', (text) => this.receive(String(text)));
    socket.on('close', () => {
      for (const { reject } of this.waiting.values()) reject(new Error('Firefox has ended'));
      this.waiting.clear();
    });
  }

  /** Opens a session at the address that Firefox printed (`ws://host:port`). */
  static async open(address: string): Promise<BidiClient> {
    const socket = new WebSocket(`${address}/session`, { maxPayload: 0 });
    await new Promise((opened, failed) => {
      socket.once('open', opened);
      socket.once('error', failed);
    });
    const client = new BidiClient(socket);
    const capabilities = { alwaysMatch: { acceptInsecureCerts: true } };
    await client.send('session.new', { capabilities }, z.unknown());
    return client;
  }

  /** Sends a command and gives its parsed result; a refusal of the browser rejects. */
  async send<Schema extends z.ZodMiniType>(
    method: string,
    params: Record<string, unknown>,
    result: Schema,
  ): Promise<z.infer<Schema>> {
    if (this.socket.readyState !== WebSocket.OPEN) throw new Error('Firefox has ended');
    const id = this.nextId++;
    const answer = new Promise((resolve, reject) => this.waiting.set(id, { resolve, reject }));
    this.socket.send(JSON.stringify({ id, method, params }));
    return result.parse(await answer);
  }

  /** Evaluates an expression in a browsing context and gives its primitive value. */
  async evaluate(context: string, expression: string): Promise<unknown> {
    const params = { expression, target: { context }, awaitPromise: true };
    const reply = await this.send('script.evaluate', params, Evaluated);
    if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
    return reply.result.value;
  }

  private receive(text: string): void {
    const message = Message.parse(JSON.parse(text));
    const waiting = this.waiting.get(message.id ?? 0);
    if (!waiting) return;
    this.waiting.delete(message.id ?? 0);
    if (message.type === 'error') {
      waiting.reject(new Error(`${message.error}: ${message.message}`));
    } else {
      waiting.resolve(message.result);
    }
  }
}

// An X display of the tests' own, for what a browser shows only in a window.
import { spawn } from 'node:child_process';
import { Readable } from 'node:stream';
import { endWithUs, killTree } from './leave-nothing';

export interface VirtualDisplay {
  /** For the environment variable DISPLAY, for example `:0`. */
  readonly name: string;
  close(): void;
}

/** Starts Xvfb on the first free display number; rejects if it is not installed or fails. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    detached: true,
  });
  endWithUs(server);
  const number = await new Promise<string>((tell, fail) => {
    let text = '';
    server.once('error', () => fail(new Error('Xvfb could not be started: is it installed?')));
    server.once('exit', (code) => fail(new Error(`Xvfb ended with code ${code}`)));
    const pipe = server.stdio[3];
    if (!(pipe instanceof Readable)) return fail(new Error('Xvfb has no pipe to tell its number'));
    pipe.on('data', (chunk) => {
      text += chunk;
      if (text.includes('\n')) tell(text.trim());
    });
  });
  return { name: `:${number}`, close: () => killTree(server) };
}

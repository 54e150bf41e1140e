import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it, vi } from 'vitest';
import { defaultConfig } from '@/lib/config/schema';
import { askServer, ServerTrouble } from './ask-server';

let stop = () => {};
afterEach(() => stop());

/** Lets the page's relative addresses lead to a server that answers so. */
async function serve(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const real = fetch;
  vi.stubGlobal('fetch', (path: string, init: RequestInit) =>
    real(`http://127.0.0.1:${port}${path}`, init),
  );
  stop = () => {
    vi.unstubAllGlobals();
    server.closeAllConnections();
    server.close();
  };
}

const trouble = async () => {
  const error = await askServer(defaultConfig).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(ServerTrouble);
  return (error as Error).message;
};

it('gives the files', async () => {
  await serve((_, response) => response.end(JSON.stringify({ files: [['a', 'b']] })));
  expect(await askServer(defaultConfig)).toEqual([['a', 'b']]);
});

it('names a refusal as one, with its number', async () => {
  await serve((_, response) => response.writeHead(502).end('<html>'));
  expect(await trouble()).toBe('The server answered with an error (502)');
});

it('tells a server that is not there from one that broke off', async () => {
  await serve((_, response) => response.socket?.destroy());
  expect(await trouble()).toBe('The server could not be reached');
  stop();
  await serve((_, response) => response.end('{"files": [['));
  expect(await trouble()).toBe('The server’s answer broke off');
});

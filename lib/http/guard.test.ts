import { createServer, type ServerResponse } from 'node:http';
import { expect, test } from 'vitest';
import { blameClient, mend } from './guard';

test.each([
  ['GET', '/', 'GET', '/'],
  ['GET', '/host?user.fullName=%ff', 'GET', '/host?user.fullName=%ff'],
  ['GET', '/%C3%BC', 'GET', '/%C3%BC'],
  ['GET', '/api/flake/%ff/flake.tar.gz?x', 'GET', '/api/bad-request'],
  ['GET', '/%', 'GET', '/api/bad-request'],
  ['OPTIONS', '*', 'OPTIONS', '/api/bad-request'],
  ['GET', '*?x', 'GET', '/api/bad-request'],
  ['GET', 'http://other.example/api/schema?x=%ff', 'GET', '/api/schema?x=%ff'],
  ['GET', 'http://other.example/%ff', 'GET', '/api/bad-request'],
  ['GET', 'http://[', 'GET', '/api/bad-request'],
  ['GET', 'ftp://other.example/', 'GET', '/api/bad-request'],
  ['TRACE', '/api/flake.zip', 'PUT', '/api/flake.zip'],
  ['TRACE', '/%E0%A4%A', 'PUT', '/api/bad-request'],
])('%s %s → %s %s', (method, url, mendedMethod, mendedUrl) => {
  const request = { method, url };
  mend(request);
  expect(request).toEqual({ method: mendedMethod, url: mendedUrl });
});

test.each<[string, number, (response: ServerResponse) => void]>([
  [
    'a status set beforehand',
    400,
    (response) => {
      response.statusCode = 500;
      response.end('x');
    },
  ],
  ['writeHead', 400, (response) => response.writeHead(503, { 'X-A': '1' }).end('x')],
  ['no error', 200, (response) => response.writeHead(200, 'Fine', { 'X-A': '1' }).end('x')],
  ['another error', 404, (response) => response.writeHead(404).end('x')],
])('blames the client: %s → %d', async (_, status, answer) => {
  const server = createServer((_request, response) => {
    blameClient(response);
    answer(response);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as { port: number };
  const response = await fetch(`http://127.0.0.1:${port}/`);
  server.close();
  expect(response.status).toBe(status);
  expect(await response.text()).toBe('x');
});

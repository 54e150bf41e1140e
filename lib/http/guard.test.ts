import { expect, test } from 'vitest';
import { mend } from './guard';

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

import { expect, test } from 'vitest';
import { otherMethods } from './methods';
import { problemResponse } from './problem';

const request = (accept: string, method = 'GET') =>
  new Request('http://localhost/api/flake.zip', { method, headers: { accept } });
const errors = [
  { path: 'host.name', message: 'Enter a host name.' },
  { path: '', message: 'Something else.' },
];

test('as JSON: RFC 9457, with every error by its path', async () => {
  const response = problemResponse(request('application/json'), 400, errors);
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(await response.json()).toEqual({
    type: 'about:blank',
    title: 'What was asked for cannot be made',
    status: 400,
    errors,
  });
});

test('as text: one line each', async () => {
  const response = problemResponse(request('text/plain'), 400, errors);
  expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
  expect(await response.text()).toBe(
    'What was asked for cannot be made.\n\nhost.name: Enter a host name.\nSomething else.\n',
  );
});

test('HEAD gets no body', async () => {
  const response = problemResponse(request('*/*', 'HEAD'), 400, errors);
  expect(response.status).toBe(400);
  expect(await response.text()).toBe('');
});

test('an answer stays small, whatever was asked', async () => {
  const many = Array.from({ length: 900 }, (_, i) => ({ path: `x${i}`, message: 'Unknown.' }));
  const { errors: listed } = await problemResponse(request('application/json'), 400, many).json();
  expect(listed).toHaveLength(51);
  expect(listed[50]).toEqual({ path: '', message: 'And 850 more.' });
});

test('methods that an address does not take', async () => {
  const other = otherMethods('GET', 'HEAD');
  expect(Object.keys(other)).toEqual(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);
  const refused = other.DELETE(request('*/*', 'DELETE'));
  expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, OPTIONS']);
  const options = other.OPTIONS(request('*/*', 'OPTIONS'));
  expect([options.status, options.headers.get('allow')]).toEqual([204, 'GET, HEAD, OPTIONS']);
  expect(options.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
});

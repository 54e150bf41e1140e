/** What docs/api.md promises of every route that is read. */
import { expect, it } from 'vitest';
import { generatorId, siteAddress } from '@/lib/generated/build-info';
import { openApi } from '@/lib/http/openapi';
import { send } from './routes';

const read = Object.entries(openApi().paths)
  .filter(([, methods]) => 'get' in methods)
  .map(([path]) => path.replace('{generator}', generatorId));

it.each([...read, '/api/openapi.json'])('pages of any origin may read %s', async (path) => {
  const headers = { Origin: 'https://other.example' };
  const response = await send(path, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  const preflight = await send(path, { method: 'OPTIONS', headers });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, HEAD');
});

it('and /llms.txt', async () => {
  const { GET } = await import('@/app/llms.txt/route');
  expect(GET().headers.get('access-control-allow-origin')).toBe('*');
});

it.each(['/api/schema', '/api/presets', '/api/openapi.json'])(
  '%s has a tag, and is not sent to who has it',
  async (path) => {
    const etag = (await send(path)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^W\/"[\w-]{43}"$/);
    const again = await send(path, { headers: { 'If-None-Match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
    const other = await send(path, { headers: { 'If-None-Match': 'W/"other"' } });
    expect(other.status).toBe(200);
  },
);

it('the schema names itself and the generator that it is of', async () => {
  const schema = await (await send('/api/schema')).json();
  expect(schema.$id).toBe(`${siteAddress}/api/schema`);
  expect(schema.$comment).toContain(generatorId);
});

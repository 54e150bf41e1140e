import { once } from 'node:events';
import { createServer } from 'node:http';
import { expect, test } from '@playwright/test';

test('a page of somebody else may read what GET answers', async ({ page, baseURL }) => {
  const other = createServer((_, response) => response.end('<!doctype html><title>x</title>'));
  await once(other.listen(0, '127.0.0.1'), 'listening');
  await page.goto(`http://127.0.0.1:${(other.address() as { port: number }).port}/`);
  const read = await page.evaluate(async (origin) => {
    const zip = await fetch(`${origin}/api/flake.zip`);
    const etag = zip.headers.get('etag') ?? '';
    const again = { headers: { 'If-None-Match': etag }, cache: 'no-store' } as const;
    return [zip.status, etag, (await fetch(`${origin}/api/flake.zip`, again)).status];
  }, baseURL);
  other.close();
  expect(read).toEqual([200, expect.stringMatching(/^"[\w-]+"$/), 304]);
});

import { Validator } from '@seriousme/openapi-schema-validator';
import { describe, expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';
import { presets } from '@/lib/config/presets';
import { generatorId } from '@/lib/generated/build-info';
import { openApi } from '@/lib/http/openapi';
import { addresses, send } from './routes';

const description = openApi();

it('is OpenAPI 3.1, says a validator of others', async () => {
  const text = await (await send('/api/openapi.json')).text();
  const validator = new Validator();
  expect(await validator.validate(JSON.parse(text))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

it('describes every route, and none that is not there', () => {
  const described = Object.keys(description.paths).map((path) =>
    path.replace(/\{(\w+)\}/g, '[$1]'),
  );
  // What pages of ours ask for is no promise to others.
  const own = ['/api/openapi.json', '/api/plain'];
  expect([...described, ...own].sort()).toEqual([...addresses]);
});

it('knows every answer', () => {
  const { properties } = description.components.parameters.Answers.schema;
  expect(Object.keys(properties)).toEqual(['v', ...fields.map(({ path }) => path)]);
});

describe.each(
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  ),
)('$method $path', ({ path, method, operation }) => {
  const address = path.replace('{generator}', 'other');
  const init =
    method === 'post'
      ? { method: 'POST', body: '{}', headers: { 'Content-Type': 'application/json' } }
      : {};

  it('answers with a status and a type that stand there', async () => {
    const response = await send(address, init);
    const responses = operation.responses as Record<string, { content?: object }>;
    const documented = responses[String(response.status)];
    expect(documented, String(response.status)).toBeDefined();
    const type = response.headers.get('content-type')?.split(';')[0] ?? '';
    expect(Object.keys(documented?.content ?? {})).toContain(type);
  });

  it('sends the headers that stand there, and no others of use', async () => {
    const id = path.includes('{generator}') ? generatorId : '';
    const response = await send(path.replace('{generator}', id), init);
    expect(response.status).toBe(200);
    const { headers = {} } =
      (operation.responses as Record<string, { headers?: object }>)['200'] ?? {};
    const useful = ['Content-Disposition', 'ETag', 'Link'];
    expect(Object.keys(headers).sort()).toEqual(
      useful.filter((name) => response.headers.has(name)),
    );
  });
});

it('llms.txt leads to addresses that are there', async () => {
  const { GET } = await import('@/app/llms.txt/route');
  const text = await GET().text();
  expect(text).toMatch(/^# Hyprguest\n\n> /);
  for (const { query } of presets) expect(text).toContain(`/review?${query})`);
  const paths = [...text.matchAll(/\]\(https?:\/\/[^/]+(\/api\/[^)]+)\)/g)].map(
    ([, path = '']) => path,
  );
  expect(paths.length).toBeGreaterThan(3);
  for (const path of paths) expect((await send(path)).status, path).toBe(200);
});

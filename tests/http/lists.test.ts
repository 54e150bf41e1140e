import { expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { stepIds } from '@/lib/config/schema';
import { unzip } from '../read-archive';
import { bytesOf, send } from './routes';

it('the schema describes every answer', async () => {
  const response = await send('/api/schema');
  expect(response.headers.get('content-type')).toBe('application/schema+json');
  const schema = await response.json();
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.type).toBe('object');
  expect(Object.keys(schema.properties)).toEqual(stepIds);
  // Links of others name these.
  const promised = ['host', 'user', 'secrets', 'hyprland'];
  expect(stepIds).toEqual(expect.arrayContaining(promised));
  const zip = await unzip(await bytesOf(await send('/api/flake.zip')));
  const { answers } = JSON.parse(zip.get('vmware-guest/hyprguest.json')?.text ?? '');
  for (const [step, { properties }] of Object.entries<{ properties: object }>(schema.properties)) {
    expect(Object.keys(properties).sort()).toEqual(Object.keys(answers[step]).sort());
    for (const [key, field] of Object.entries<Record<string, unknown>>(properties as never)) {
      expect(field, `${step}.${key}`).toMatchObject({
        title: expect.stringMatching(/\S/),
        description: expect.stringMatching(/\S/),
        default: answers[step][key],
      });
      expect(['string', 'integer', 'boolean', 'array'], `${step}.${key}`).toContain(field.type);
    }
  }
  expect(schema.properties.host.properties.arch.enum).toEqual(['x86_64-linux', 'aarch64-linux']);
  expect(schema.properties.host.properties.cpus).toMatchObject({ minimum: 1, maximum: 64 });
});

it('the presets are links that work', async () => {
  const listed = await (await send('/api/presets')).json();
  const ids = listed.map(({ id }: { id: string }) => id);
  expect(ids).toEqual(presets.map(({ id }) => id));
  // Links of others name these.
  const promised = ['default', 'minimal', 'developer', 'showcase', 'apple-silicon'];
  expect(ids).toEqual(expect.arrayContaining(promised));
  for (const preset of listed) {
    expect(Object.keys(preset)).toEqual(['id', 'title', 'description', 'query']);
    const { status } = await send(`/api/flake.zip?${preset.query}`, { method: 'HEAD' });
    expect(status).toBe(200);
  }
});

it('health is a no-op that nobody keeps', async () => {
  const response = await send('/api/health');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
});

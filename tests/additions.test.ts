/** A theme is one entry of palettes.ts and a preset one of presets.ts: each is added in memory here. A key: tests/secrets/keys. */
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('@/lib/config/palettes');
  vi.doUnmock('@/lib/config/presets');
  vi.resetModules();
});

it('a theme is asked for, generated, started in the long run and waits for its photographs', async () => {
  vi.doMock('@/lib/config/palettes', async (original) => {
    const real = await original<typeof import('@/lib/config/palettes')>();
    const sand = { ...real.palettes.nord, name: 'sand', title: 'Sand', base: '#2a2520' };
    return {
      palettes: { ...real.palettes, sand },
      themeNames: [...real.themeNames, 'sand'],
    };
  });
  const { fieldByPath } = await import('@/lib/config/fields');
  const field = fieldByPath.get('hyprland.theme');
  expect(field?.kind === 'choice' && field.options.at(-1)).toEqual({
    value: 'sand',
    title: 'Sand',
  });

  const { parseQuery } = await import('@/lib/config/url');
  const { generate } = await import('@/lib/generate');
  const parsed = parseQuery(new URLSearchParams('v=1&hyprland.theme=sand'));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  expect(generate(parsed.config).files.get('modules/home/theme.nix')).toContain('#2a2520');

  const { answerSets } = await import('@/tools/desktop/answer-sets');
  expect(answerSets.map(({ config }) => config.hyprland.theme)).toContain('sand');
  const { picturedThemes } = await import('@/components/desktops/pictures');
  expect(picturedThemes.map(({ name }) => name)).not.toContain('sand');
  const { picturesToTake } = await import('@/tools/desktop/shots');
  const manifest = (await import('@/public/desktops/manifest.json')).default;
  // Of the others only the pictures' own check tells: npm run desktop:pictures -- --check.
  const toTake = picturesToTake(manifest as Parameters<typeof picturesToTake>[0]);
  expect(toTake.filter(({ id }) => id.startsWith('sand'))).toEqual([
    { id: 'sand', why: 'there is none yet' },
    { id: 'sand-launcher', why: 'there is none yet' },
  ]);
}, 30_000);

it('a preset is a link, a name to compare with and a photograph to take', async () => {
  vi.doMock('@/lib/config/presets', async (original) => {
    const real = await original<typeof import('@/lib/config/presets')>();
    const { configSchema } = await import('@/lib/config/schema');
    const { encodeQuery } = await import('@/lib/config/url');
    const config = configSchema.parse({ host: { name: 'falcon' } });
    const falcon = {
      id: 'falcon',
      title: 'Falcon',
      description: 'For a test.',
      config,
      query: encodeQuery(config),
    };
    return { ...real, presets: [...real.presets, falcon] };
  });
  const { GET } = await import('@/app/api/presets/route');
  const listed = (await (await GET(new Request('http://box/api/presets'))).json()) as {
    id: string;
    query: string;
  }[];
  expect(listed.at(-1)).toMatchObject({ id: 'falcon', query: 'v=1&host.name=falcon' });
  const { default: Layout } = await import('@/app/(wizard)/layout');
  const { props } = Layout({ children: null });
  expect(props.initial.presets.at(-1)).toEqual({ id: 'falcon', title: 'Falcon' });
  const { shots } = await import('@/tools/desktop/shots');
  expect(shots.at(-1)?.id).toBe('preset-falcon');
}, 30_000);

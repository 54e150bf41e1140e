/** A theme is one entry of palettes.ts, a preset one of presets.ts, a hypervisor a folder: each is added in memory here. A key: tests/secrets/keys. */
import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.doUnmock('@/lib/config/palettes');
  vi.doUnmock('@/lib/config/presets');
  vi.doUnmock('@/lib/config/facts');
  vi.doUnmock('@/lib/generated/templates');
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

it('a hypervisor is a folder and two import lists; what else names VMware is known', async () => {
  const folder = 'modules/guest/qemu';
  vi.doMock('@/lib/generated/templates', async (original) => {
    const { templates } = await original<typeof import('@/lib/generated/templates')>();
    const own = templates.filter(([path]) => !path.startsWith('modules/guest/'));
    const imports = '{\n  imports = "@imports@";\n}\n';
    const added = [
      [`${folder}/default.nix`, imports],
      [`${folder}/agent.nix`, '{\n  services.qemuGuest.enable = true;\n}\n'],
      [`${folder}/home/default.nix`, imports],
      [`${folder}/home/clipboard.nix`, '{\n  services.spice-vdagent.enable = true;\n}\n'],
    ];
    return { templates: [...own, ...added] };
  });
  vi.doMock('@/lib/config/facts', async (original) => {
    const { facts } = await original<typeof import('@/lib/config/facts')>();
    const { codeText, importPath } = await import('@/lib/nix/literal');
    type Imports = ReturnType<typeof facts.hostImports>;
    const instead = (list: Imports) =>
      list.map((path) => importPath(codeText(path).replace('guest/vmware', 'guest/qemu')));
    const { hostImports, homeImports } = facts;
    return {
      facts: {
        ...facts,
        hostImports: (c: Parameters<typeof hostImports>[0]) => instead(hostImports(c)),
        homeImports: (c: Parameters<typeof homeImports>[0]) => instead(homeImports(c)),
      },
    };
  });
  const { generate } = await import('@/lib/generate');
  const { configSchema } = await import('@/lib/config/schema');
  const config = configSchema.parse({ host: { diskLayout: 'luks-btrfs' } });
  const { files } = generate(config);
  const importsOf = (path: string) => files.get(path)?.match(/(?<=^ {4})\.\S+$|(?<=\[ )\.\S+/gm);
  expect(importsOf('hosts/vmware-guest/default.nix')).toContain(`../../${folder}`);
  expect(importsOf('modules/home/default.vm.nix')).toContain('../guest/qemu/home');
  expect(importsOf(`${folder}/default.nix`)).toEqual(['./agent.nix']);
  expect(importsOf(`${folder}/home/default.nix`)).toEqual(['./clipboard.nix']);

  const naming = [...files].filter(([path, text]) => {
    const code = text.replace(/^\s*#.*$/gm, '').replaceAll('vmware-guest', '');
    return path.endsWith('.nix') && /vmware|vmwgfx|vmw_/i.test(code);
  });
  // CONTRIBUTING.md, “a hypervisor”, says what is to be done about each.
  expect(naming.map(([path]) => path)).toEqual([
    'flake.nix',
    'hosts/vmware-guest/disk-btrfs.nix',
    'hosts/vmware-guest/disk-luks.nix',
    'hosts/vmware-guest/hardware-configuration.nix',
    'modules/core/desktop-session.nix',
    'modules/core/guest-report.nix',
  ]);
}, 30_000);

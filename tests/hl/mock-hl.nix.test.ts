/** Every preset's hyprland.lua, and those of the covering answer sets, before the pretended `hl` of both versions. */
import { beforeAll, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { generate, wizardLink } from '@/lib/generate';
import { describeWithNix } from '@/tests/nix/nix';
import { type Fault, planted } from '@/tests/readers/planted';
import { coveringConfigs, everyLook } from '@/tools/combinations/covering';
import { type Complaint, luaFiles, missingLua, runMockHl, versions } from '@/tools/hl/mock-hl';
import { makeHomes } from '@/tools/home/homes';

/** What the real Hyprland's check lets pass. */
const faults: readonly Fault[] = [
  {
    what: 'keys that are bound twice',
    file: 'home/hyprland/binds.nix',
    from: '"SHIFT + M"',
    to: '"Q"',
    reader: 'hl',
    says: /bound already/,
  },
  {
    what: 'a submap that nobody defines',
    file: 'home/hyprland/resize.nix',
    from: 'hl.dsp.submap("resize")',
    to: 'hl.dsp.submap("rezise")',
    reader: 'hl',
    says: /no submap "rezise"/,
  },
  {
    what: 'a flag that no bind has',
    file: 'home/hyprland/media.nix',
    from: 'repeating = true',
    to: 'repeatng = true',
    reader: 'hl',
    says: /no flag "repeatng"/,
  },
  {
    what: 'a message that no layout understands',
    file: 'home/hyprland/dwindle.nix',
    from: 'togglesplit',
    to: 'turnsplit',
    reader: 'hl',
    says: /turnsplit/,
  },
  {
    what: 'a call of nothing inside a handler',
    file: 'guest/vmware/home/software-overrides.nix',
    from: 'hl.env("GSK_RENDERER"',
    to: 'hl.setenv("GSK_RENDERER"',
    reader: 'hl',
    says: /setenv/,
  },
  {
    what: 'a key that no keyboard has',
    file: 'home/hyprland/binds.nix',
    from: '"Return"',
    to: '"Retrun"',
    reader: 'hl',
    says: /no key is called "Retrun"/i,
  },
];

const lua = missingLua ? ` (skipped: ${missingLua})` : '';

describeWithNix(`hyprland.lua before the pretended hl${lua}`, () => {
  const sound = [
    ...presets.map(({ id, config }) => ({ name: `preset ${id}`, config })),
    ...everyLook(),
    ...coveringConfigs().map((config, i) => ({ name: `answer set ${i + 1}`, config })),
  ];
  const complaints = new Map<string, Complaint[][]>();

  beforeAll(async () => {
    if (missingLua) return;
    const homes = await makeHomes([
      ...sound.map(({ config }) => ({ config, files: generate(config).files })),
      ...faults.map(planted),
    ]);
    for (const version of versions)
      complaints.set(
        version,
        runMockHl(
          version,
          homes.map(({ files }) => luaFiles(files)),
        ),
      );
  });

  it
    .skipIf(missingLua)
    .each(versions.flatMap((version) => sound.map(({ name }, i) => [version, name, i] as const)))(
    '%s takes %s',
    (version, _, i) => {
      const { config } = sound[i] as (typeof sound)[0];
      expect(complaints.get(version)?.[i], `made by ${wizardLink(config)}`).toEqual([]);
    },
  );

  it.skipIf(missingLua).each(faults.map(({ what }, i) => [what, i] as const))(
    'refuses %s',
    (_, i) => {
      for (const version of versions) {
        const said = complaints.get(version)?.[sound.length + i] ?? [];
        const { says } = faults[i] as Fault;
        expect(said.map(({ message }) => message).join('\n')).toMatch(says);
      }
    },
  );
});

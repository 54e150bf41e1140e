/**
 * What is made of an answer set is read by the programs that will read it: for every preset, and for sets in which
 * every value of every question occurs. And faults planted in a flake are found by them.
 */
import { beforeAll, describe, expect, it } from 'vitest';
import { keyboardVariants, lacksLatin, missingLetters } from '@/lib/config/data/keyboard';
import keyboardNames from '@/lib/config/data/keyboard-names.json';
import { keyboardLayouts } from '@/lib/config/data/names';
import { facts } from '@/lib/config/facts';
import { fields } from '@/lib/config/fields';
import { themeNames } from '@/lib/config/palettes';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema } from '@/lib/config/schema';
import { generate, wizardLink } from '@/lib/generate';
import { coveringConfigs, everyLook, valuesOf } from '@/tools/combinations/covering';
import { isValues } from '@/tools/home/formats/nix-value';
import { fileText, type HomeFile } from '@/tools/home/home-file';
import { type MadeHome, makeHomes, nixosValue, releaseOf } from '@/tools/home/homes';
import { readRecorded } from '@/tools/home/recorded';
import { renderHome } from '@/tools/home/render-home';
import { homeManagerOptions } from '@/tools/nix-options/option-lists';
import {
  type Keyboard,
  keyboardNamesReading,
  keyboardReading,
  lettersReading,
  type Reading,
  readers,
  readingsOf,
  sshdReading,
} from '@/tools/readers/readers';
import { runJobs } from '@/tools/readers/real-programs';
import { readVersions, type Versions, versionChanges } from '@/tools/readers/versions';
import { type Fault, faults, planted } from './planted';
import { describeWithReaders, readerTree } from './reader-tree';

/** The keyboard of console and login, and that of Hyprland. */
function keyboardsOf(home: MadeHome): Keyboard[] {
  const xkb = (name: string) => String(nixosValue(home.report, `services.xserver.xkb.${name}`));
  const lua = fileText(home.files.get('.config/hypr/hyprland.lua') as HomeFile) ?? '';
  const kb = (name: string) => new RegExp(`"kb_${name}"\\] = "(.*)"`).exec(lua)?.[1] ?? 'not set';
  return [xkb, kb].map((read) => ({
    layout: read('layout'),
    variant: read('variant'),
    options: read('options'),
  }));
}

function readingsOfFlake(home: MadeHome): Reading[] {
  const sshd = nixosValue(home.report, 'services.openssh.settings');
  return [
    ...readingsOf(home),
    ...(isValues(sshd) ? [sshdReading(sshd)] : []),
    ...keyboardsOf(home).map(keyboardReading),
  ];
}

/** Every keyboard that can be chosen, as facts make it, and as it was chosen where that differs. */
function allKeyboards(): (Keyboard & { lacks: RegExp })[] {
  const chosen = keyboardLayouts.flatMap((layout) =>
    ['', ...keyboardVariants(layout)].map((variant) => ({ layout, variant })),
  );
  const made = chosen.map(({ layout, variant }) => {
    const config = configSchema.parse({
      host: { keyboardLayout: layout, keyboardVariant: variant },
    });
    return {
      layout: facts.keyboardLayout(config),
      variant: facts.keyboardVariant(config),
      options: facts.keyboardOptions(config),
      lacks: new RegExp(`^${missingLetters(layout, variant)}$`),
    };
  });
  const foreign = chosen
    .filter(({ layout, variant }) => lacksLatin(layout, variant))
    // Bengali and two more have a stray z.
    .map((names) => ({ ...names, options: '', lacks: /^.{25,}$/ }));
  return [...made, ...foreign];
}

/** Few enough for one job to be done in time on a busy machine. */
const perJob = 20;
const slices = <T>(list: readonly T[]): T[][] =>
  list.length === 0 ? [] : [list.slice(0, perJob), ...slices(list.slice(perJob))];

describeWithReaders('the real programs', () => {
  const presetConfigs = presets.map(({ id, config }) => ({ name: `preset ${id}`, config }));
  const covering = coveringConfigs().map((config, i) => ({ name: `answer set ${i + 1}`, config }));
  const sound = [...presetConfigs, ...everyLook(), ...covering];
  const keyboards = keyboardLayouts.flatMap((layout) =>
    ['', ...keyboardVariants(layout)].map((variant) => ({ layout, variant })),
  );
  const keyboardOptions = Object.values(keyboardNames.options).flat();

  /** What each program had to say: about sound flakes, faulty ones, and keyboards. */
  let verdicts: { reading: Reading; problem: string }[][] = [];
  let homes: MadeHome[] = [];
  let versions: Versions = {};

  beforeAll(async () => {
    if ('missing' in readerTree) return;
    versions = await readVersions(readerTree.root);
    const all = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
    console.warn(
      `Readers, of Debian sid: ${all.join(', ')}. ${versionChanges(versions, Object.keys(versions))}`,
    );
    const subjects = [
      ...sound.map(({ config }) => ({ config, files: generate(config).files })),
      ...faults.map(planted),
    ];
    homes = await makeHomes(subjects);
    const asked = [
      ...homes.map((home, i) => {
        const fault = faults[i - sound.length];
        const readings = readingsOfFlake(home);
        return fault ? readings.filter(({ reader }) => reader === fault.reader) : readings;
      }),
      [keyboardNamesReading(keyboards, keyboardOptions)],
      [keyboardNamesReading([{ layout: 'us', variant: 'no' }], ['no:such'])],
      [
        keyboardReading({ layout: 'us', variant: 'nosuchvariant', options: '' }),
        keyboardReading({ layout: 'us', variant: '', options: 'no:such' }),
        lettersReading([{ layout: 'ru,us', variant: '', options: '', lacks: /^$/ }]),
      ],
      slices(allKeyboards()).map(lettersReading),
    ];
    const outcomes = await runJobs(
      readerTree.root,
      asked.flat().map(({ job }) => job),
    );
    const problems = asked.flat().map((reading, i) => ({
      reading,
      problem: outcomes[i] ? reading.judge(outcomes[i]) : 'was not read',
    }));
    let next = 0;
    verdicts = asked.map((readings) => {
      const mine = problems.slice(next, next + readings.length);
      next += readings.length;
      return mine;
    });
  });

  const complaints = (i: number) =>
    (verdicts[i] ?? [])
      .filter(({ problem }) => problem !== '')
      .map(({ reading, problem }) => `${reading.reader}, ${reading.path}: ${problem}`);

  /** What stands before any complaint about an entry of `verdicts`. */
  const moved = (i: number) =>
    versionChanges(
      versions,
      (verdicts[i] ?? [])
        .filter(({ problem }) => problem !== '')
        .map(({ reading }) => reading.reader),
    );

  describe('find nothing wrong with', () => {
    it.each(sound.map(({ name }, i) => [name, i] as const))('%s', (_, i) => {
      const { config } = sound[i] as { config: Config };
      expect(complaints(i), `${moved(i)}made by ${wizardLink(config)}`).toEqual([]);
    });

    it('any keyboard that can be chosen', () => {
      expect(keyboards.length + keyboardOptions.length).toBeGreaterThan(700);
      const i = sound.length + faults.length;
      expect(complaints(i), moved(i)).toEqual([]);
    });

    it('the letters of any keyboard: a to z are there, but for those we say it lacks', () => {
      expect(allKeyboards().length).toBeGreaterThan(750);
      const i = sound.length + faults.length + 3;
      expect(complaints(i), moved(i)).toEqual([]);
    });
  });

  it('have read every kind of file', () => {
    const asked = verdicts.slice(0, sound.length).flat();
    const idle = readers.filter((name) => !asked.some(({ reading }) => reading.reader === name));
    expect(idle, 'programs that were asked nothing').toEqual([]);
  });

  it('were shown every value of every question', () => {
    expect(everyLook()).toHaveLength(themeNames.length * 2);
    const missing = fields.flatMap((field) =>
      (valuesOf(field) ?? []).filter((value) => {
        const isShown = (config: Config) =>
          (config[field.step] as Record<string, unknown>)[field.key] === value;
        return !covering.some(({ config }) => isShown(config));
      }),
    );
    expect(missing).toEqual([]);
  });

  it('were shown everything that our modules set: no option is unknown to the renderer', () => {
    expect([...new Set(homes.flatMap(({ unread }) => unread))]).toEqual([]);
  });

  it('read what the renderer was held to: each option is in a home of the real Home Manager', () => {
    const recorded = new Set(
      readRecorded().flatMap(({ pin, user, modules }) => {
        const maker = { user, release: releaseOf(pin) };
        return renderHome(maker, modules, homeManagerOptions(pin)).options;
      }),
    );
    const set = new Set(homes.slice(0, sound.length).flatMap(({ options }) => options));
    const missing = [...set].filter((option) => !recorded.has(option));
    expect(missing, 'record them: npx tsx scripts/record-home.ts').toEqual([]);
  });

  describe('refuse', () => {
    it.each(faults.map((fault, i) => [fault.what, i] as const))('%s', (_, i) => {
      const { says, reader } = faults[i] as Fault;
      const said = complaints(sound.length + i).join('\n');
      expect(said, versionChanges(versions, [reader])).toMatch(says);
    });

    it('a keyboard variant and an option that do not exist, and a keyboard without Latin letters', () => {
      const after = sound.length + faults.length;
      expect(complaints(after + 1).join()).toMatch(/no us no\nxkb has no no:such/);
      expect(complaints(after + 2)).toHaveLength(3);
    });
  });
});

/**
 * The sweep: many answer sets, each generated, parsed, evaluated and judged: options, packages, rules, words, the
 * lock, and Hyprland's Lua. All pairs of choices and switches meet, and beside them random answers.
 *
 *   HYPRGUEST_SWEEP=10000 HYPRGUEST_SEED=7 npx vitest run --project nix tests/nix/sweep.test.ts
 */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { catalogue } from '@/lib/config/catalogue';
import { channels } from '@/lib/config/channels';
import { cleanScale } from '@/lib/config/clean-scale';
import { fields } from '@/lib/config/fields';
import { pins } from '@/lib/config/flake-lock';
import { themeNames } from '@/lib/config/palettes';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema, defaultConfig } from '@/lib/config/schema';
import { encodeQuery } from '@/lib/config/url';
import { generate, wizardLink } from '@/lib/generate';
import type { FileTree } from '@/lib/render/file-tree';
import { arbitraryConfig } from '@/tests/arbitrary-config';
import { everyLook } from '@/tools/combinations/covering';
import { allPairs, type Dimension, type Pair, pairwise } from '@/tools/combinations/pairwise';
import { luaFiles, missingLua, runMockHl, versions } from '@/tools/hl/mock-hl';
import { homeOf } from '@/tools/home/homes';
import { type FlakeReport, isSetView, run, type View } from '@/tools/nix-options/evaluate';
import { missedAnswers } from '@/tools/nix-options/expected';
import {
  homeManagerPin,
  inspectFlakes,
  type Subject,
  type Verdict,
  withScratchFolder,
  writeTree,
} from '@/tools/nix-options/inspect';
import { walkLock } from '@/tools/nix-options/lock-walk';
import { reviewedOptions } from '@/tools/nix-options/option-lists';
import { deadReferences } from '@/tools/nix-options/references';
import { describeWithNix } from './nix';

const seed = Number(process.env.HYPRGUEST_SEED ?? 20261123);
// Of the kinds of lines that 400 sets make, 200 make all but names of packages, which one set has together.
const randomSets = Number(process.env.HYPRGUEST_SWEEP ?? 200);
const minutes = 60_000;

/** Every choice and every switch, with all its values. */
const dimensions: readonly Dimension[] = fields.flatMap((field): Dimension[] => {
  if (field.kind === 'boolean') return [{ name: field.path, values: [true, false] }];
  if (field.kind !== 'choice') return [];
  return [{ name: field.path, values: field.options.map(({ value }) => value) }];
});

/** The default answers with these instead. */
function answersWith(values: Iterable<readonly [path: string, value: unknown]>): unknown {
  const input = structuredClone(defaultConfig) as unknown as Record<
    string,
    Record<string, unknown>
  >;
  for (const [path, value] of values) {
    const [step = '', key = ''] = path.split('.');
    (input[step] as Record<string, unknown>)[key] = value;
  }
  return input;
}

const pairAnswers = ({ a, b }: Pair) =>
  answersWith([
    [a.name, a.value],
    [b.name, b.value],
  ]);

const refused = allPairs(dimensions).filter(
  (pair) => !configSchema.safeParse(pairAnswers(pair)).success,
);

const subject = (config: Config): Subject => ({ config, files: generate(config).files });

/** Inputs that the flake of these answers has. */
function inputsOf({ hyprland, secrets }: Config): string[] {
  return [
    ...(secrets.scheme === 'agenix' ? ['agenix'] : []),
    'home-manager',
    ...(hyprland.source === 'flake' ? ['hyprland'] : []),
    'nixpkgs',
  ];
}

/** Problems beyond those that any flake can have: outputs, warnings, answers that did not arrive, the lock. */
function look({ seen }: Verdict, { config, files }: Subject): string[] {
  if (!seen) return [];
  const { report, scopes, warnings } = seen;
  for (const scope of scopes) {
    for (const option of scope.unjudged) unjudged.add(`${scope.kind} ${option}`);
    for (const option of scope.settings.keys()) settings.add(`${scope.kind} ${option}`);
    for (const option of chosenNames(scope)) settings.add(`${scope.kind} ${option}`);
  }
  for (const { modules } of Object.values(report.configurations)) {
    for (const { external } of modules) if (external) imported.add(external);
  }
  const secretsMissing = {
    none: [],
    file: files.has('secrets.nix') ? [] : [/secrets\.nix was not found/],
    agenix: files.has('secrets/user-password.age') ? [] : [/user-password\.age was not found/],
  }[config.secrets.scheme];
  const unexpected = warnings.filter((text) => !secretsMissing.some((known) => known.test(text)));
  const silent = secretsMissing.filter((known) => !warnings.some((text) => known.test(text)));
  return [
    ...unexpected.map((text) => `warns: ${text}`),
    ...silent.map((known) => `should warn: ${known}`),
    ...wrongOutputs(report.outputs, Object.keys(report.configurations), config),
    ...missingArguments(report.configurations['vmware-guest']?.specialArgs ?? []),
    ...missedAnswers(config, scopes),
    ...neverLoaded(report, files),
    ...deadReferences(files),
    ...walkLock(files.get('flake.lock') ?? '', inputsOf(config)).map((text) => `lock: ${text}`),
  ];
}

/** Reviewed options of NixOS below a name that somebody chooses, `<name>`, which a scope sets. */
function chosenNames({ kind, value }: { kind: string; value: (option: string) => View }): string[] {
  if (kind !== 'nixos') return [];
  return Object.keys(reviewedOptions.nixos).filter((name) => {
    const [set = '', option] = name.split('.<name>.');
    const members = option === undefined ? null : value(set);
    return (
      isSetView(members) &&
      Object.values(members).some((one) => isSetView(one) && (option as string) in one)
    );
  });
}

/** What all checks say of answer sets; last, the pretended `hl` of both versions reads what Hyprland will read. */
async function judgeAll(subjects: readonly Subject[]): Promise<string[][]> {
  const lua = new Map<Subject, ReadonlyMap<string, string>>();
  const found = await inspectFlakes(subjects, (verdict, one) => {
    if (verdict.seen) lua.set(one, luaFiles(homeOf(one, verdict.seen.report).files));
    return look(verdict, one);
  });
  const results = found.map((problems) => [...problems]);
  if (missingLua) return results;
  const read = subjects.filter((one) => lua.has(one));
  for (const version of versions) {
    const complaints = runMockHl(
      version,
      read.map((one) => lua.get(one) as ReadonlyMap<string, string>),
    );
    for (const [i, one] of read.entries()) {
      for (const { line, message } of complaints[i] ?? []) {
        results[subjects.indexOf(one)]?.push(`hyprland.lua:${line}, ${version}: ${message}`);
      }
    }
  }
  return results;
}

/** Modules that nothing imports: a visitor would edit them in vain. */
function neverLoaded({ dir, configurations }: FlakeReport, files: FileTree): string[] {
  const loaded = new Set(
    Object.values(configurations)
      .flatMap((system) => [system, ...Object.values(system.specialisations)])
      .flatMap((system) => [
        system,
        ...Object.values(system.homes),
        ...Object.values(system.variants),
      ])
      .flatMap(({ modules }) => modules.map(({ file }) => file)),
  );
  // A module handed on as `import ./x.nix` has lost the name of its file.
  const handedOn = (path: string) =>
    [...files.values()].some((text) => text.includes(`import ../home/${path.split('/').at(-1)};`));
  return [...files.keys()]
    .filter((path) => /^(?:hosts|modules)\/.*\.nix$/.test(path))
    .filter((path) => !loaded.has(`${dir}/${path}`) && !handedOn(path))
    .map((path) => `${path} is never loaded`);
}

const unjudged = new Set<string>();
const settings = new Set<string>();
const imported = new Set<string>();

function wrongOutputs(
  outputs: Readonly<Record<string, unknown>>,
  configurations: readonly string[],
  { host }: Config,
): string[] {
  const has = (path: string): boolean => {
    let here: unknown = outputs;
    for (const part of path.split('/')) {
      if (!isSetView(here as never)) return false;
      here = (here as Record<string, unknown>)[part];
    }
    return here !== undefined;
  };
  const wanted = [
    'templates/default/path',
    `packages/${host.arch}/vmware-image`,
    ...['x86_64-linux', 'aarch64-linux'].flatMap((system) => [
      `formatter/${system}`,
      `devShells/${system}/default`,
      `checks/${system}`,
    ]),
  ];
  return [
    ...wanted.filter((path) => !has(path)).map((path) => `output ${path} is missing`),
    ...(configurations.join() === 'vmware-guest' ? [] : [`configurations: ${configurations}`]),
  ];
}

function missingArguments(given: readonly string[]): string[] {
  return ['customsecrets', 'host', 'inputs', 'username']
    .filter((name) => !given.includes(name))
    .map((name) => `specialArgs lacks ${name}`);
}

/**
 * The answers of a failing set that matter: any that can go back to their default while the same kind of
 * problem stays, go.
 */
async function smallest(config: Config, problem: string): Promise<Config> {
  const kind = (text: string) => text.replace(/"[^"]*"|\d+/g, '').slice(0, 60);
  const fails = async (candidate: Config) => {
    const [problems = []] = await judgeAll([subject(candidate)]);
    return problems.some((text) => kind(text) === kind(problem));
  };
  let best = config;
  for (const { path, step, key, default: usual } of fields) {
    const value = (best[step] as Record<string, unknown>)[key];
    if (JSON.stringify(value) === JSON.stringify(usual)) continue;
    const candidate = structuredClone(best) as unknown as Record<string, Record<string, unknown>>;
    (candidate[path.split('.')[0] as string] as Record<string, unknown>)[key] = usual;
    const parsed = configSchema.safeParse(candidate);
    if (parsed.success && (await fails(parsed.data))) best = parsed.data;
  }
  return best;
}

/** Inspects answer sets; fails with the smallest set for each of the first few kinds of problem. */
async function expectSound(subjects: readonly Subject[]): Promise<void> {
  const results = await judgeAll(subjects);
  const failed = results.flatMap((problems, i) => {
    const [first] = problems;
    return first === undefined
      ? []
      : [{ first, problems, config: (subjects[i] as Subject).config }];
  });
  const kinds = new Map(failed.map((one) => [one.first.slice(0, 60), one]));
  const reports = [];
  for (const { first, problems, config } of [...kinds.values()].slice(0, 3)) {
    const small = await smallest(config, first);
    reports.push([...problems, `  ${wizardLink(small)}`, `  ?${encodeQuery(small)}`].join('\n'));
  }
  expect(
    reports.join('\n\n'),
    `${failed.length} of ${subjects.length} answer sets fail (seed ${seed})`,
  ).toBe('');
}

const lua = missingLua ? ` (without the Lua check: ${missingLua})` : '';

describeWithNix(`the sweep${lua}`, () => {
  it('refuses exactly the controllers that Fusion on Apple silicon lacks, and scales that Hyprland does not take', () => {
    const named = refused.map(({ a, b }) => `${a.name}=${a.value} ${b.name}=${b.value}`);
    expect(named.filter((pair) => !pair.startsWith('hyprland.resolution=')).sort()).toEqual([
      'host.arch=aarch64-linux host.disk=lsilogic',
      'host.arch=aarch64-linux host.disk=pvscsi',
    ]);
    for (const { a, b } of refused) {
      if (a.name !== 'hyprland.resolution') continue;
      const [width = 0, height = 0] = String(a.value).split('x').map(Number);
      expect(b.name).toBe('hyprland.scale');
      expect(cleanScale(width, height, Number(b.value))).not.toBe(Number(b.value));
    }
  });

  const rows = pairwise(dimensions, refused);
  it(`accepts all pairs of choices and switches (${rows.length} sets)`, {
    timeout: 15 * minutes,
  }, async () => {
    await expectSound(rows.map((row) => subject(configSchema.parse(answersWith(row)))));
  });

  it('accepts the presets, the default in every theme and graphics mode, and all packages at once', {
    timeout: 15 * minutes,
  }, async () => {
    expect(everyLook()).toHaveLength(themeNames.length * 2);
    const packages = catalogue.map(({ attr }) => attr);
    const every = { config: configSchema.parse({ user: { packages } }) };
    await expectSound([...presets, ...everyLook(), every].map(({ config }) => subject(config)));
  });

  it('accepts what comes with secrets beside it', { timeout: 15 * minutes }, async () => {
    const withSecrets = presets.map(({ config }): Subject => {
      const { files } = subject(config);
      const example = files.get('secrets.nix.example');
      if (example === undefined) throw new Error('secrets.nix.example is missing');
      const age = ['user-password', 'anthropic-api-key', 'openai-api-key'].map(
        (name) => [`secrets/${name}.age`, 'age-encryption.org/v1\n'] as const,
      );
      const filled = example.replace(/hashedPassword = ""/, 'hashedPassword = "$2b$12$x"');
      const added = config.secrets.scheme === 'agenix' ? age : [['secrets.nix', filled] as const];
      return { config, files: new Map([...files, ...added]) };
    });
    await expectSound(withSecrets);
  });

  it(`accepts ${randomSets} random answer sets (seed ${seed})`, {
    timeout: Math.max(15, randomSets / 50) * minutes,
  }, async () => {
    const step = 500;
    for (let done = 0; done < randomSets; done += step) {
      const count = Math.min(step, randomSets - done);
      const configs = fc.sample(arbitraryConfig, { seed: seed + done, numRuns: count });
      await expectSound(configs.map(subject));
    }
  });

  it('judged every value it met, and needed every reviewed name', () => {
    expect([...unjudged].sort()).toEqual([]);
    const reviewedNames = [
      ...Object.keys(reviewedOptions.nixos).map((name) => `nixos ${name}`),
      ...Object.keys(reviewedOptions.homeManager).map((name) => `homeManager ${name}`),
    ];
    expect(reviewedNames.filter((name) => !settings.has(name))).toEqual([]);
    const modules = [...imported].filter((name) => name.startsWith('nixpkgs:'));
    expect(
      modules.filter((name) => !(name.slice('nixpkgs:'.length) in reviewedOptions.modules)),
    ).toEqual([]);
  });
});

/** One answer set for every lock file there is. */
const lockSets = channels.flatMap(({ id: channel }) =>
  (['flake', 'nixpkgs'] as const).flatMap((source) =>
    (['file', 'agenix'] as const).map((scheme) =>
      configSchema.parse(
        answersWith([
          ['host.channel', channel],
          ['hyprland.source', source],
          ['secrets.scheme', scheme],
        ]),
      ),
    ),
  ),
);

describeWithNix('the lock file', () => {
  it.each(lockSets.map((config) => ({ query: encodeQuery(config), config })))(
    'of $query is complete and what Nix would write',
    async ({ config }) => {
      const { files } = subject(config);
      const lock = files.get('flake.lock') ?? '';
      const inputs = Object.keys(JSON.parse(lock).nodes.root.inputs as object);
      expect(walkLock(lock, inputs)).toEqual([]);
      expect(inputs.sort()).toEqual(inputsOf(config));
      expect(pins.nodes).toHaveProperty(homeManagerPin(config));
      await withScratchFolder(async (folder) => {
        writeTree(folder, files);
        const metadata = await run('nix', [
          'flake',
          'metadata',
          '--json',
          '--offline',
          '--no-update-lock-file',
          `path:${folder}`,
        ]);
        expect(metadata.stderr).not.toMatch(/error|lock file changes/);
        expect(metadata.status).toBe(0);
        const { locks } = JSON.parse(metadata.stdout) as { locks: unknown };
        expect(locks).toEqual(JSON.parse(lock));
      });
    },
  );
});

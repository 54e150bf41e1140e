/** What is asked of the real Nix, and of which flakes: docs/nix-checks.md describes it. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { catalogue, isX86Only } from '@/lib/config/catalogue';
import { fields } from '@/lib/config/fields';
import { type Pins, pins, rootOf } from '@/lib/config/flake-lock';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { templates } from '@/lib/generated/templates';
import { type FileTree, isExecutable } from '@/lib/render/file-tree';
import { isNix } from '@/lib/render/parse-template';
import { coveringConfigs } from '@/tools/combinations/covering';
import { pinsFile, printPins } from '@/tools/pins/print-pins';
import { findRealNix, type Ran, runNix } from './real-nix';

export interface Subject {
  name: string;
  config: Config;
  /** Only asked whether it evaluates: for answers that are here for the modules they bring. */
  evaluated?: true;
}

export interface Step {
  name: string;
  /** Arguments of `nix`. */
  words: readonly string[];
}

type Architecture = Config['host']['arch'];

const architectures = valuesOf('host.arch') as readonly Architecture[];
const channels = valuesOf('host.channel') as readonly Config['host']['channel'][];

function valuesOf(path: string): readonly string[] {
  const field = fields.find((one) => one.path === path);
  return field?.kind === 'choice' ? field.options.map(({ value }) => value) : [];
}

/** The same answers for another architecture; what exists for one only is left out. */
function movedTo(config: Config, arch: Architecture): Config {
  const { host, user } = config;
  const foreign = arch === 'aarch64-linux';
  return configSchema.parse({
    ...config,
    host: { ...host, arch, disk: foreign && host.disk !== 'sata' ? 'nvme' : host.disk },
    user: {
      ...user,
      packages: foreign ? user.packages.filter((name) => !isX86Only(name)) : user.packages,
    },
  });
}

/** All packages that can be chosen there: a removed, broken or insecure one fails. */
function withAll(arch: Architecture, channel: Config['host']['channel']): Config {
  const packages = catalogue.map(({ attr }) => attr);
  return configSchema.parse({
    host: { arch, channel },
    hyprland: { source: 'nixpkgs' },
    user: { packages: arch === 'aarch64-linux' ? packages.filter((p) => !isX86Only(p)) : packages },
  });
}

/**
 * Every preset on both architectures, the first one on every other channel, answers in which every choice occurs
 * (most modules are in no preset), and the whole catalogue.
 */
export function fullCheckSubjects(): Subject[] {
  const [first] = presets;
  if (!first) throw new Error('There are no presets.');
  return [
    ...presets.flatMap(({ id, config }) =>
      architectures.map((arch) => ({ name: `${id} ${arch}`, config: movedTo(config, arch) })),
    ),
    ...channels
      .filter((channel) => channel !== first.config.host.channel)
      .map((channel) => ({
        name: `${first.id} ${channel}`,
        config: { ...first.config, host: { ...first.config.host, channel } },
      })),
    ...coveringConfigs().map((config, i): Subject => {
      return { name: `choices ${i + 1}`, config, evaluated: true };
    }),
    ...channels.flatMap((channel) =>
      architectures.map((arch): Subject => {
        return {
          name: `catalogue ${arch}, ${channel}`,
          config: withAll(arch, channel),
          evaluated: true,
        };
      }),
    ),
  ];
}

/** The formatter and the two linters, of the nixpkgs that the newest flakes pin. */
export function toolSteps(files: readonly string[], from: Pins): Step[] {
  const root = rootOf(from, { channel: 'nixos-unstable', source: 'nixpkgs', agenix: false })
    .nixpkgs as string;
  const nixpkgs = `github:NixOS/nixpkgs/${from.nodes[root]?.rev}`;
  const tool = (name: string, words: readonly string[]): Step => ({
    name,
    words: ['run', `${nixpkgs}#${name}`, '--', ...words],
  });
  return [
    tool('nixfmt', ['--check', ...files]),
    tool('deadnix', ['--fail', ...files]),
    // It takes one folder, and the example is no .nix file to it.
    tool('statix', ['check', '.']),
  ];
}

/**
 * What Nix is asked about one flake.
 * @param folder where it lies
 * @param system the system of this machine; foreign guests are evaluated, not built
 */
export function flakeSteps(folder: string, { host, hyprland }: Config, system: string): Step[] {
  const flake = `path:${folder}`;
  const locked = ['--no-update-lock-file'];
  const guest = `${flake}#nixosConfigurations.vmware-guest.config.system.build.toplevel`;
  // Its checks start the guest's Hyprland: where no cache has it, that would compile for half an hour.
  const cached = hyprland.graphics === 'compatible';
  const builds = host.arch === system && cached;
  return [
    { name: 'flake metadata', words: ['flake', 'metadata', flake, ...locked] },
    { name: 'flake show', words: ['flake', 'show', flake, '--all-systems', ...locked] },
    {
      name: 'flake check, evaluated',
      words: ['flake', 'check', flake, '--all-systems', '--no-build', ...locked],
    },
    ...(builds ? [{ name: 'flake check', words: ['flake', 'check', flake, ...locked] }] : []),
    { name: 'system, dry run', words: ['build', guest, '--dry-run', '--no-link', ...locked] },
    {
      name: 'image, dry run',
      words: [
        'build',
        `${flake}#packages.${host.arch}.vmware-image`,
        '--dry-run',
        '--no-link',
        ...locked,
      ],
    },
  ];
}

/** What is asked of a flake that is only evaluated: its systems, its image and its checks, for every system. */
export function evaluationSteps(folder: string): Step[] {
  const words = ['flake', 'check', `path:${folder}`, '--all-systems', '--no-build'];
  return [{ name: 'flake check, evaluated', words: [...words, '--no-update-lock-file'] }];
}

/** The sentence that the wizard shows after all of this has passed. */
export function evaluationSentence(version: string): string {
  return `nixpkgs and Home Manager themselves were evaluated with Nix ${version}, for every preset on both architectures, for answers in which every choice occurs and for all packages of the catalogue (not for each answer set), and nixfmt, statix and deadnix had nothing to say. No system was built.`;
}

function writeTree(folder: string, files: FileTree): string[] {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text, { mode: isExecutable(text) ? 0o755 : 0o644 });
  }
  return [...files.keys()].filter(isNix);
}

function currentSystem(): string {
  const arch = { x64: 'x86_64', arm64: 'aarch64' }[process.arch as string];
  return `${arch ?? process.arch}-${process.platform}`;
}

class Report {
  passed = 0;
  readonly failed: string[] = [];

  run(subject: string, steps: readonly Step[], cwd: string): void {
    for (const { name, words } of steps) {
      const begun = Date.now();
      const ran = runNix(words, { cwd, minutes: 60 });
      const title = `${subject}: ${name}`;
      const seconds = ((Date.now() - begun) / 1000).toFixed(1);
      console.log(`${ran.ok ? 'passed' : 'FAILED'}  ${title}  ${seconds} s`);
      if (ran.ok) this.passed += 1;
      else this.fail(title, words, ran);
    }
  }

  private fail(title: string, words: readonly string[], { stdout, stderr }: Ran): void {
    this.failed.push(title);
    console.log(`        nix ${words.join(' ')}`);
    const lines = `${stdout}\n${stderr}`.trim().split('\n').slice(-60);
    console.log(lines.map((line) => `        ${line}`).join('\n'));
  }
}

/**
 * Does what `npm run check:nix:full` says; arguments are those of the script.
 * @returns the exit code
 */
export function checkFull(): number {
  const { values } = parseArgs({
    options: {
      require: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false },
      only: { type: 'string', multiple: true, default: [] },
    },
  });
  const unknown = values.only.filter((id) => !presets.some((preset) => preset.id === id));
  if (unknown.length > 0) {
    console.error(`There is no preset ${unknown.join(', ')}.`);
    return 2;
  }
  const nix = findRealNix();
  if ('reason' in nix) {
    console.log(`skipped: nixfmt, statix, deadnix and real evaluation did not run: ${nix.reason}`);
    return values.require ? 1 : 0;
  }
  console.log(`Nix ${nix.version} on ${currentSystem()}`);

  const report = new Report();
  const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-nix-'));
  try {
    const source = join(scratch, 'templates');
    report.run('templates', toolSteps(writeTree(source, new Map(templates)), pins), source);
    for (const { name, config, evaluated } of fullCheckSubjects()) {
      if (values.only.length > 0 && !values.only.includes(name.split(' ')[0] ?? '')) continue;
      const folder = join(scratch, name.replaceAll(' ', '-'));
      const nixFiles = writeTree(folder, generate(config).files);
      report.run(name, toolSteps(nixFiles, pins), folder);
      const steps = evaluated
        ? evaluationSteps(folder)
        : flakeSteps(folder, config, currentSystem());
      report.run(name, steps, folder);
    }
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }

  if (values.record && values.only.length === 0 && report.failed.length === 0) {
    const fresh: Pins = {
      ...(JSON.parse(readFileSync(pinsFile, 'utf8')) as Pins),
      verified: {
        date: new Date().toISOString().slice(0, 10),
        kind: 'evaluation',
        how: evaluationSentence(nix.version),
      },
    };
    writeFileSync(pinsFile, printPins(fresh));
    console.log('recorded in lib/config/pins.json');
  }
  for (const title of report.failed) console.log(`FAILED  ${title}`);
  console.log(`${report.passed} passed, ${report.failed.length} failed`);
  return report.failed.length === 0 ? 0 : 1;
}

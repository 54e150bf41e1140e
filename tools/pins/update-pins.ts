/** How newer pins are found, verified and written: docs/nix-checks.md describes it. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { channels } from '@/lib/config/channels';
import { facts } from '@/lib/config/facts';
import {
  assembleLock,
  type LockChoice,
  type Pin,
  type Pins,
  pins,
  rootOf,
} from '@/lib/config/flake-lock';
import { type Config, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { findRealNix, runNix, runProgram } from '../nix/real-nix';
import { type WithChannel, withChannel } from './add-channel';
import { allOrNothing } from './all-or-nothing';
import { parseDryRun, uncachedPackages } from './dry-run';
import { optionDifferences } from './option-names';
import { pinsFile, printPins } from './print-pins';
import {
  commitOfSameAge,
  newestChannel,
  newestRelease,
  parseLog,
  refNames,
  upgradeProposals,
} from './releases';
import { type Lock, lockedAt, movedPins, withoutUnreachable, writePins } from './write-back';

const root = join(import.meta.dirname, '../..');
const channelsFile = join(root, 'lib/config/channels.json');
const acceptedFile = join(root, 'lib/config/accepted-locks.json');
const dataFolder = join(root, 'tools/nix-options/data');
const goldenFolder = join(root, 'tests/golden/flakes');
const github = 'https://github.com';
const today = new Date().toISOString().slice(0, 10);

/** Those with Hyprland's flake first: what they lock, the others take over. */
const choicesOf = (of: Pins): readonly LockChoice[] =>
  [false, true].flatMap((agenix) =>
    (['flake', 'nixpkgs'] as const).flatMap((source) =>
      (Object.keys(of.roots) as LockChoice['channel'][])
        .sort((a, b) => Number(b === 'nixos-unstable') - Number(a === 'nixos-unstable'))
        .map((channel) => ({ channel, source, agenix })),
    ),
  );

interface Found {
  choice: LockChoice;
  /** flake.nix and flake.lock as Nix left them. */
  flake: string;
  lock: string;
}

/**
 * Does what `npm run update:pins` says; arguments are those of the script.
 * @throws Error saying what was in the way; nothing was changed then
 */
export function updatePins(): void {
  const { values } = parseArgs({
    options: {
      'dry-run': { type: 'boolean', default: false },
      report: { type: 'string' },
      hyprland: { type: 'string' },
      channel: { type: 'string' },
    },
  });
  const nix = findRealNix();
  if ('reason' in nix) throw new Error(`update:pins needs Nix and network: ${nix.reason}`);

  const added = values.channel ? withChannel(pins, channels, values.channel) : undefined;
  const known = added?.pins ?? pins;
  const asked = values.hyprland ? withRelease(known, values.hyprland) : known;
  const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-pins-'));
  try {
    const ideas = upgradeProposals(
      { release: releaseOf(asked), channels: Object.keys(pins.roots) },
      newestVersions(),
    );
    const { fresh, found } = lockAll(asked, scratch, added);
    const moved = movedPins(pins, fresh);
    const report = describe(moved, fresh, ideas);
    console.log(report);
    if (values.report) writeFileSync(values.report, report);
    if (moved.length === 0 || values['dry-run']) return;

    verifyLocks(fresh, found, scratch);
    verifyCache(fresh, moved);
    renew(fresh, moved, found, nix.version, scratch, added);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function releaseOf(from: Pins): string {
  return from.nodes.hyprland?.github.split('/')[2] ?? '';
}

function withRelease(from: Pins, tag: string): Pins {
  if (!/^v\d+\.\d+\.\d+$/.test(tag)) throw new Error(`Not a release of Hyprland: ${tag}`);
  const hyprland = from.nodes.hyprland as Pin;
  return {
    ...from,
    nodes: { ...from.nodes, hyprland: { ...hyprland, github: `hyprwm/Hyprland/${tag}` } },
  };
}

/** Runs a program that has to succeed. */
function must(
  command: string,
  words: readonly string[],
  options: { cwd?: string; minutes?: number } = {},
): string {
  const ran = command === 'nix' ? runNix(words, options) : runProgram(command, words, options);
  if (!ran.ok) {
    const said = `${ran.stdout}\n${ran.stderr}`.trim().split('\n').slice(-40).join('\n');
    throw new Error(`${command} ${words.join(' ')}\n${said}`);
  }
  return ran.stdout;
}

function newestVersions(): { release: string | undefined; channel: string | undefined } {
  const list = (kind: string, repository: string, pattern: string) =>
    refNames(must('git', ['ls-remote', kind, `${github}/${repository}`, pattern]));
  return {
    release: newestRelease(list('--tags', 'hyprwm/Hyprland', 'v*')),
    channel: newestChannel(
      list('--heads', 'NixOS/nixpkgs', 'nixos-*'),
      list('--heads', 'nix-community/home-manager', 'release-*'),
    ),
  };
}

/** The answers that ask for one combination of inputs. */
function answersFor({ channel, source, agenix }: LockChoice): Config {
  return configSchema.parse({
    host: { channel },
    hyprland: { source },
    secrets: { scheme: agenix ? 'agenix' : 'none' },
  });
}

/** What visitors get. A release that is being added is no answer yet: its files are made of the release's before it. */
function filesFor(choice: LockChoice, added: WithChannel | undefined): Map<string, string> {
  const isNew = added !== undefined && !(choice.channel in pins.roots);
  const { files } = generate(answersFor(isNew ? { ...choice, channel: added.like } : choice));
  return new Map([...files].map(([path, text]) => [path, isNew ? added.renamed(text) : text]));
}

/** The flake.nix that visitors get, with the Hyprland release that was asked for. */
function flakeText(choice: LockChoice, asked: Pins, added: WithChannel | undefined): string {
  const text = filesFor(choice, added).get('flake.nix') ?? '';
  return text.replaceAll(
    `github:${pins.nodes.hyprland?.github}`,
    `github:${asked.nodes.hyprland?.github}`,
  );
}

/** Lets Nix lock a flake.nix in a folder of its own. */
function lockFlake(scratch: string, flake: string, overrides: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(scratch, 'flake-'));
  writeFileSync(join(folder, 'flake.nix'), flake);
  const words = [...overrides].flatMap(([input, url]) => ['--override-input', input, url]);
  must('nix', ['flake', 'lock', ...words], { cwd: folder });
  return readFileSync(join(folder, 'flake.lock'), 'utf8');
}

/** Locks all combinations so that they agree, and reads the pins back. */
function lockAll(
  asked: Pins,
  scratch: string,
  added: WithChannel | undefined,
): { fresh: Pins; found: Found[] } {
  let fresh = asked;
  const written = new Map<string, Pin>();
  const found: Found[] = [];
  for (const choice of choicesOf(asked)) {
    const flake = flakeText(choice, asked, added);
    const overrides = new Map<string, string>();
    for (const [input, key] of Object.entries(rootOf(asked, choice))) {
      const pin = written.get(key);
      if (pin) overrides.set(input, commitUrl(pin.github, pin.rev));
    }
    if (choice.source === 'flake' && choice.channel === 'nixos-unstable' && !choice.agenix) {
      for (const [input, url] of besideHyprland(lockFlake(scratch, flake, overrides), scratch)) {
        overrides.set(input, url);
      }
    }
    const lock = lockFlake(scratch, flake, overrides);
    found.push({ choice, flake, lock });
    const from = `nix flake lock of ${today}`;
    fresh = writePins(fresh, choice, JSON.parse(lock) as Lock, from, written);
  }
  fresh = withoutUnreachable(fresh);
  for (const { choice, lock } of found) {
    if (assembleLock(fresh, rootOf(fresh, choice)) !== lock) {
      throw new Error(
        `pins.json does not give the bytes that Nix wrote for ${JSON.stringify(choice)}`,
      );
    }
  }
  return { fresh, found };
}

function commitUrl(repository: string, rev: string): string {
  return `github:${repository.split('/').slice(0, 2).join('/')}/${rev}`;
}

/** Hyprland's own nixpkgs for ours too, so that its cache hits, and the Home Manager of those days. */
function besideHyprland(text: string, scratch: string): Map<string, string> {
  const nixpkgs = lockedAt(JSON.parse(text) as Lock, ['hyprland', 'nixpkgs']);
  const clone = join(scratch, 'home-manager.git');
  const url = `${github}/nix-community/home-manager`;
  must('git', ['clone', '--quiet', '--bare', '--filter=tree:0', '--single-branch', url, clone]);
  const log = must('git', ['log', '--first-parent', '--format=%H %ct'], { cwd: clone });
  const rev = commitOfSameAge(parseLog(log), nixpkgs.lastModified);
  return new Map([
    ['nixpkgs', commitUrl(nixpkgs.github, nixpkgs.rev)],
    ['home-manager', `github:nix-community/home-manager/${rev}`],
  ]);
}

function describe(moved: readonly string[], fresh: Pins, ideas: readonly string[]): string {
  const short = (pin: Pin | undefined) =>
    pin
      ? `${pin.rev.slice(0, 7)} (${new Date(pin.lastModified * 1000).toISOString().slice(0, 10)})`
      : 'none';
  return [
    moved.length === 0 ? 'Nothing moved: no file was touched.' : 'Pins that moved:',
    ...(moved.length > 0 ? [''] : []),
    ...moved.map((key) => `- ${key}: ${short(pins.nodes[key])} → ${short(fresh.nodes[key])}`),
    ...(ideas.length > 0 ? ['', 'For a person to decide:', ''] : []),
    ...ideas.map((idea) => `- ${idea}`),
    '',
  ].join('\n');
}

/** Every source is fetched and has its hash, and Nix leaves each assembled lock as it is. */
function verifyLocks(fresh: Pins, found: readonly Found[], scratch: string): void {
  for (const { choice, flake } of found) {
    const folder = mkdtempSync(join(scratch, 'check-'));
    const lock = assembleLock(fresh, rootOf(fresh, choice));
    writeFileSync(join(folder, 'flake.nix'), flake);
    writeFileSync(join(folder, 'flake.lock'), lock);
    must('nix', ['flake', 'lock'], { cwd: folder });
    must('nix', ['flake', 'metadata', '--no-update-lock-file'], { cwd: folder });
    must('nix', ['flake', 'archive', '--no-update-lock-file'], { cwd: folder, minutes: 60 });
    if (readFileSync(join(folder, 'flake.lock'), 'utf8') !== lock) {
      throw new Error(`Nix rewrote the lock for ${JSON.stringify(choice)}`);
    }
  }
}

/** A Hyprland that its own cache lacks would be compiled by everybody: then the old one stays. */
function verifyCache(fresh: Pins, moved: readonly string[]): void {
  const { github: repository, rev } = fresh.nodes.hyprland as Pin;
  const wanted = ['hyprland', 'xdg-desktop-portal-hyprland'];
  const config = answersFor({ channel: 'nixos-unstable', source: 'flake', agenix: false });
  const caches = facts.substituters(config).join(' ');
  const keys = facts.trustedPublicKeys(config).join(' ');
  const ran = runNix(
    [
      'build',
      '--dry-run',
      '--no-link',
      ...['--option', 'extra-substituters', caches],
      ...['--option', 'extra-trusted-public-keys', keys],
      ...wanted.map((name) => `${commitUrl(repository, rev)}#packages.x86_64-linux.${name}`),
    ],
    { minutes: 20 },
  );
  if (!ran.ok) throw new Error(`Hyprland's packages could not be asked for:\n${ran.stderr}`);
  const absent = uncachedPackages(parseDryRun(ran.stderr), wanted);
  if (absent.length === 0) return;
  const problem = `No cache has ${absent.join(' and ')} of ${repository}`;
  if (moved.includes('hyprland')) throw new Error(problem);
  console.warn(`${problem}. That pin did not move; visitors compile it.`);
}

/** Writes everything that follows from the pins, and lets the tests decide. */
function renew(
  fresh: Pins,
  moved: readonly string[],
  found: readonly Found[],
  version: string,
  scratch: string,
  added: WithChannel | undefined,
): void {
  const lists = optionLists(fresh, moved, scratch, added);
  const files = [
    pinsFile,
    channelsFile,
    acceptedFile,
    dataFolder,
    goldenFolder,
    join(root, 'package.json'),
    join(root, 'package-lock.json'),
    join(root, 'deploy/kubernetes.yaml'),
  ];
  allOrNothing(files, () => {
    const how = `Nix ${version} accepts the lock file and fetched every source it names. Options and packages were compared with lists; nixpkgs itself was not evaluated, and no system was built.`;
    writeFileSync(
      pinsFile,
      printPins({ ...fresh, verified: { date: today, kind: 'offline', how } }),
    );
    if (added) writeFileSync(channelsFile, `${JSON.stringify(added.channels, null, 2)}\n`);
    writeFileSync(acceptedFile, printAccepted(version, found));
    if (lists) npx('tsx', 'scripts/update-options.ts', '--from', lists);
    // Other locks are other archives: their immutable addresses must not stay.
    must('npm', ['version', 'patch', '--no-git-tag-version'], { cwd: root });
    must(process.execPath, ['scripts/bootstrap.mjs', '--types', '--nix'], { cwd: root });
    npx('vitest', 'run', '--project', 'unit', 'tests/templates.test.ts', '--update');
    npx('biome', 'check', '--error-on-warnings');
    npx('tsc', '--noEmit');
    // Speed is not what is judged here: a busy machine must not turn fresh pins down.
    npx(
      'vitest',
      'run',
      ...['unit', 'apart', 'nix'].flatMap((name) => ['--project', name]),
      '--testTimeout=120000',
    );
  });
  console.log('Everything is renewed and every test passed.');
}

function npx(...words: string[]): void {
  must('npx', ['--no-install', ...words], { cwd: root, minutes: 60 });
}

function printAccepted(version: string, found: readonly Found[]): string {
  const locks = found.map(({ choice, lock }) => ({
    ...choice,
    sha256: createHash('sha256').update(lock).digest('hex'),
  }));
  return `${JSON.stringify({ nix: [version], locks }, null, 2)}\n`;
}

/**
 * Option lists of the pinned nixpkgs and Home Manager, as scripts/update-options.ts reads them.
 * @returns their folder, or undefined when neither moved
 */
export function optionLists(
  fresh: Pins,
  moved: readonly string[],
  scratch: string,
  added?: WithChannel,
): string | undefined {
  const keys = Object.values(fresh.roots).flatMap((bySource) =>
    Object.values(bySource).flatMap((inputs) => [inputs['home-manager'], inputs.nixpkgs]),
  );
  if (!moved.some((key) => keys.includes(key))) return undefined;
  const folder = join(scratch, 'options');
  mkdirSync(folder);
  const build = (target: string, path: string): string => {
    const out = must('nix', ['build', target, '--no-link', '--print-out-paths'], { minutes: 60 });
    const file = join(out.trim(), path);
    if (!existsSync(file)) throw new Error(`${target} has no ${path}`);
    return readFileSync(file, 'utf8');
  };
  const choice: LockChoice = { channel: 'nixos-unstable', source: 'nixpkgs', agenix: false };
  const main = rootOf(fresh, choice);
  const nixosManual = (one: LockChoice): string => {
    const flake = mkdtempSync(join(scratch, 'manual-'));
    for (const [path, text] of filesFor(one, added)) {
      mkdirSync(join(flake, path, '..'), { recursive: true });
      writeFileSync(join(flake, path), text);
    }
    writeFileSync(join(flake, 'flake.lock'), assembleLock(fresh, rootOf(fresh, one)));
    const manual = 'nixosConfigurations.vmware-guest.config.system.build.manual.optionsJSON';
    return build(`path:${flake}#${manual}`, 'share/doc/nixos/options.json');
  };
  const manuals = new Map(
    choicesOf(fresh)
      .filter(({ agenix }) => !agenix)
      .map((one) => [rootOf(fresh, one).nixpkgs as string, one] as const)
      // One flake for each nixpkgs, and the main one's is that of the main list.
      .concat([[main.nixpkgs as string, choice]]),
  );
  const lists = new Map([...manuals].map(([key, one]) => [key, nixosManual(one)]));
  const write = (list: string, texts: ReadonlyMap<string, string>, mainKey: string) => {
    const names = (text: string) => Object.keys(JSON.parse(text) as object);
    const others = [...texts].filter(([key]) => key !== mainKey);
    const mainText = texts.get(mainKey) ?? '{}';
    writeFileSync(join(folder, `${list}.json`), mainText);
    writeFileSync(
      join(folder, `${list}-options.json`),
      JSON.stringify(
        optionDifferences(
          names(mainText),
          Object.fromEntries(others.map(([key, text]) => [key, names(text)])),
        ),
      ),
    );
  };
  write('nixos', lists, main.nixpkgs as string);

  const homeManagers = new Set(
    Object.values(fresh.roots).flatMap((bySource) =>
      Object.values(bySource).map((inputs) => inputs['home-manager'] as string),
    ),
  );
  const texts = new Map(
    [...homeManagers].map((key) => {
      const { github: repository, rev } = fresh.nodes[key] as Pin;
      const target = `${commitUrl(repository, rev)}#docs-json`;
      return [key, build(target, 'share/doc/home-manager/options.json')];
    }),
  );
  write('home-manager', texts, main['home-manager'] as string);
  return folder;
}

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  assembleLock,
  flakeLock,
  type LockChoice,
  type Pin,
  type Pins,
  pins,
  rootOf,
} from '@/lib/config/flake-lock';
import { allOrNothing } from '@/tools/pins/all-or-nothing';
import { parseDryRun, uncachedPackages } from '@/tools/pins/dry-run';
import { optionDifferences } from '@/tools/pins/option-names';
import {
  commitOfSameAge,
  newestChannel,
  newestRelease,
  parseLog,
  refNames,
  upgradeProposals,
} from '@/tools/pins/releases';
import {
  type Lock,
  lockedAt,
  movedPins,
  withoutUnreachable,
  writePins,
} from '@/tools/pins/write-back';

const sha = (letter: string) => letter.repeat(40);

describe('releases', () => {
  const listing = [
    `${sha('1')}\trefs/tags/v0.9.10`,
    `${sha('2')}\trefs/tags/v0.56.2`,
    `${sha('3')}\trefs/tags/v0.56.2^{}`,
    `${sha('4')}\trefs/tags/v0.57.0-rc1`,
    `${sha('5')}\trefs/tags/v0.56.10`,
    `${sha('6')}\trefs/tags/nightly`,
    'warning: something',
    '',
  ].join('\n');

  it('reads names from what git ls-remote prints', () => {
    expect(refNames(listing)).toEqual([
      'v0.9.10',
      'v0.56.2',
      'v0.56.2',
      'v0.57.0-rc1',
      'v0.56.10',
      'nightly',
    ]);
    expect(refNames(`${sha('a')}\trefs/heads/release-26.05\n`)).toEqual(['release-26.05']);
  });

  it('takes the newest release by number, and no pre-release', () => {
    expect(newestRelease(refNames(listing))).toBe('v0.56.10');
    expect(newestRelease(['v1.0.0', 'v0.99.99'])).toBe('v1.0.0');
    expect(newestRelease(['main'])).toBeUndefined();
  });

  it('takes the newest channel that Home Manager serves', () => {
    const nixpkgs = [
      'nixos-25.11',
      'nixos-26.05',
      'nixos-26.11',
      'nixos-26.05-small',
      'nixos-unstable',
    ];
    expect(newestChannel(nixpkgs, ['master', 'release-25.11', 'release-26.05'])).toBe(
      'nixos-26.05',
    );
    expect(newestChannel(nixpkgs, ['release-26.05', 'release-26.11'])).toBe('nixos-26.11');
    expect(newestChannel(nixpkgs, ['master'])).toBeUndefined();
  });

  it('finds the last commit of Home Manager within two days', () => {
    const noon = Date.parse('2026-08-04T12:00:00Z') / 1000;
    const day = 86_400;
    const log = [
      `${sha('d')} ${noon + 3 * day}`,
      `${sha('c')} ${noon + 2 * day}`,
      `${sha('b')} ${noon + day}`,
      `${sha('a')} ${noon - day}`,
      'not a commit',
    ].join('\n');
    expect(parseLog(log)).toHaveLength(4);
    expect(commitOfSameAge(parseLog(log), noon)).toBe(sha('c'));
    expect(commitOfSameAge(parseLog(log).reverse(), noon, 1)).toBe(sha('b'));
    expect(() => commitOfSameAge(parseLog(log), noon - 9 * day)).toThrow('as old as');
  });

  it('proposes what is new and nothing else', () => {
    const pinned = { release: 'v0.56.2', channels: ['nixos-unstable', 'nixos-26.05'] };
    expect(upgradeProposals(pinned, { release: 'v0.56.2', channel: 'nixos-26.05' })).toEqual([]);
    expect(upgradeProposals(pinned, { release: undefined, channel: undefined })).toEqual([]);
    const [release, channel] = upgradeProposals(pinned, {
      release: 'v0.57.0',
      channel: 'nixos-26.11',
    });
    expect(release).toContain('--hyprland v0.57.0');
    expect(channel).toContain('nixos-26.11');
  });
});

const choices: LockChoice[] = (Object.keys(pins.roots) as LockChoice['channel'][]).flatMap(
  (channel) =>
    (['flake', 'nixpkgs'] as const).flatMap((source) =>
      [false, true].map((agenix) => ({ channel, source, agenix })),
    ),
);
const read = (choice: LockChoice) => JSON.parse(flakeLock(choice)) as Lock;

describe('writing back', () => {
  const withFlake: LockChoice = { channel: 'nixos-unstable', source: 'flake', agenix: false };

  it.each(choices)('changes nothing when Nix locks what is pinned: %o', (choice) => {
    const after = writePins(pins, choice, read(choice), 'x', new Map());
    expect(movedPins(pins, after)).toEqual([]);
    expect(assembleLock(after, rootOf(after, choice))).toBe(flakeLock(choice));
  });

  /** A lock as it would be after Hyprland has moved, with all its nodes renamed. */
  function moved(): Lock {
    const lock = read(withFlake);
    const hyprland = lock.nodes[lock.nodes.root?.inputs?.hyprland as string];
    Object.assign(hyprland?.locked ?? {}, { rev: sha('f'), lastModified: 1_800_000_000 });
    const xdph = lock.nodes[hyprland?.inputs?.xdph as string];
    Object.assign(xdph?.locked ?? {}, { rev: sha('e') });
    const renamed = (name: string) => (name === lock.root ? name : `other-${name}`);
    return {
      ...lock,
      nodes: Object.fromEntries(
        Object.entries(lock.nodes).map(([name, node]) => [
          renamed(name),
          {
            ...node,
            ...(node.inputs && {
              inputs: Object.fromEntries(
                Object.entries(node.inputs).map(([input, target]) => [
                  input,
                  typeof target === 'string' ? renamed(target) : target,
                ]),
              ),
            }),
          },
        ]),
      ),
    };
  }

  it('goes by the way from the root, whatever Nix calls the nodes', () => {
    const after = writePins(pins, withFlake, moved(), 'today', new Map());
    expect(movedPins(pins, after)).toEqual(['hyprland', 'xdph']);
    expect(after.nodes.hyprland).toMatchObject({ rev: sha('f'), source: 'today' });
    expect(after.nodes.xdph?.source).toBe(`flake.lock of Hyprland ${tag()}`);
    expect(after.nodes.hyprutils).toEqual(pins.nodes.hyprutils);
  });

  const tag = () => pins.nodes.hyprland?.github.split('/')[2];

  it('makes room for inputs that are new, and drops those that are gone', () => {
    const lock = read(withFlake);
    const hyprland = lock.nodes[lock.nodes.root?.inputs?.hyprland as string];
    const { xdph, ...inputs } = hyprland?.inputs ?? {};
    const { locked, original } = lock.nodes[xdph as string] ?? {};
    lock.nodes.hyprnew = {
      locked: { ...locked, rev: sha('9') },
      original: { ...original, owner: 'hyprwm', repo: 'hyprnew' },
    };
    if (hyprland) hyprland.inputs = { ...inputs, hyprnew: 'hyprnew' };
    const after = withoutUnreachable(writePins(pins, withFlake, lock, 'x', new Map()));
    expect(movedPins(pins, after)).toEqual(['hyprland', 'hyprnew', 'xdph']);
    expect(after.nodes.hyprnew?.github).toBe('hyprwm/hyprnew');
    const text = assembleLock(after, rootOf(after, withFlake));
    expect(text).toContain('"hyprnew"');
    expect(text).not.toContain('"xdph"');
  });

  it('keeps two inputs of one name apart', () => {
    const lock = read({ ...withFlake, agenix: true });
    const before: Pins = {
      ...pins,
      nodes: {
        ...pins.nodes,
        agenix: { ...(pins.nodes.agenix as Pin), inputs: {} },
        systems: { ...(pins.nodes.xdph as Pin), github: 'somebody/systems', inputs: {} },
      },
    };
    const agenix = lock.nodes[lock.nodes.root?.inputs?.agenix as string];
    const systems = lock.nodes[agenix?.inputs?.systems as string];
    Object.assign(systems?.locked ?? {}, { rev: sha('7') });
    const after = writePins(before, { ...withFlake, agenix: true }, lock, 'x', new Map());
    expect(after.nodes.agenix?.inputs?.systems).toBe('systems-nix-systems');
    expect(after.nodes['systems-nix-systems']?.rev).toBe(sha('7'));
    expect(after.nodes.systems?.github).toBe('somebody/systems');
  });

  it('refuses locks that disagree, and what pins cannot hold', () => {
    const written = new Map<string, Pin>();
    writePins(pins, withFlake, read(withFlake), 'x', written);
    expect(() => writePins(pins, withFlake, moved(), 'x', written)).toThrow('different commits');

    const other = read(withFlake);
    const nixpkgs = other.nodes[other.nodes.root?.inputs?.nixpkgs as string];
    Object.assign(nixpkgs?.locked ?? {}, { type: 'tarball' });
    expect(() => writePins(pins, withFlake, other, 'x', new Map())).toThrow('GitHub');

    expect(() =>
      writePins(pins, { ...withFlake, agenix: true }, read(withFlake), 'x', new Map()),
    ).toThrow('other inputs');
  });

  it('finds a commit at the end of a way, through what follows', () => {
    const lock = read(withFlake);
    expect(lockedAt(lock, ['hyprland', 'nixpkgs']).rev).toBe(pins.nodes['nixpkgs-hyprland']?.rev);
    expect(lockedAt(lock, ['home-manager', 'nixpkgs']).rev).toBe(lockedAt(lock, ['nixpkgs']).rev);
    expect(() => lockedAt(lock, ['hyprland', 'nonsense'])).toThrow('hyprland → nonsense');
  });

  it('does not take another order of inputs for a move', () => {
    const turned = Object.fromEntries(
      Object.entries(pins.nodes).map(([key, pin]) => [
        key,
        {
          ...pin,
          ...(pin.inputs && { inputs: Object.fromEntries(Object.entries(pin.inputs).reverse()) }),
        },
      ]),
    );
    expect(movedPins(pins, { ...pins, nodes: turned })).toEqual([]);
    expect(movedPins(pins, { ...pins, nodes: {} })).toEqual(Object.keys(pins.nodes).sort());
  });
});

describe('dry runs', () => {
  const path = (name: string) => `  /nix/store/${'0'.repeat(32)}-${name}`;
  const some = [
    "warning: Git tree '/x' is dirty",
    'these 2 derivations will be built:',
    path('hyprland-0.57.0.drv'),
    path('hyprland-uwsm.desktop.drv'),
    'these 2 paths will be fetched (10.5 MiB download, 40.1 MiB unpacked):',
    path('aquamarine-0.9.0'),
    path('xdg-desktop-portal-hyprland-1.3.9'),
    'done',
    path('stray'),
  ].join('\n');

  it('tell what is built from what is fetched', () => {
    expect(parseDryRun(some)).toEqual({
      built: ['hyprland-0.57.0', 'hyprland-uwsm.desktop'],
      fetched: ['aquamarine-0.9.0', 'xdg-desktop-portal-hyprland-1.3.9'],
    });
    expect(parseDryRun(`this derivation will be built:\n${path('a.drv')}`).built).toEqual(['a']);
    expect(parseDryRun('')).toEqual({ built: [], fetched: [] });
  });

  it('name what no cache has', () => {
    const wanted = ['hyprland', 'xdg-desktop-portal-hyprland'];
    expect(uncachedPackages(parseDryRun(some), wanted)).toEqual(['hyprland']);
    expect(uncachedPackages(parseDryRun(''), wanted)).toEqual([]);
  });
});

it('option lists: what another commit lacks and has beyond', () => {
  expect(
    optionDifferences(['a.b', 'a.c'], { old: ['a.c', 'z', 'a.d'], same: ['a.b', 'a.c'] }),
  ).toEqual({
    old: { missing: ['a.b'], extra: ['a.d', 'z'] },
    same: { missing: [], extra: [] },
  });
});

describe('keepWhole', () => {
  const folder = mkdtempSync(join(tmpdir(), 'whole-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const at = (name: string) => join(folder, name);
  const names = () => readdirSync(folder, { recursive: true }).map(String).sort();

  it('puts everything back after a failure, and leaves a success alone', () => {
    mkdirSync(at('tree/deep'), { recursive: true });
    writeFileSync(at('one'), 'old');
    writeFileSync(at('tree/deep/two'), 'old');
    const paths = [at('one'), at('tree'), at('absent')];
    const change = () => {
      writeFileSync(at('one'), 'new');
      writeFileSync(at('absent'), 'new');
      writeFileSync(at('tree/three'), 'new');
      rmSync(at('tree/deep'), { recursive: true });
    };
    expect(() =>
      allOrNothing(paths, () => {
        change();
        throw new Error('no');
      }),
    ).toThrow('no');
    expect(names()).toEqual(['one', 'tree', 'tree/deep', 'tree/deep/two']);
    expect(readFileSync(at('one'), 'utf8')).toBe('old');
    expect(readFileSync(at('tree/deep/two'), 'utf8')).toBe('old');

    expect(allOrNothing(paths, () => change())).toBeUndefined();
    expect(names()).toEqual(['absent', 'one', 'tree', 'tree/three']);
  });
});

/** The whole command, with programs in place of `nix` and `git` that answer as the network would. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { channels } from '@/lib/config/channels';
import {
  assembleLock,
  type LockChoice,
  type Pin,
  type Pins,
  pins,
  rootOf,
} from '@/lib/config/flake-lock';
import { withChannel } from '@/tools/pins/add-channel';
import { optionLists } from '@/tools/pins/update-pins';

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'update-pins-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

const touched = [
  'lib/config/pins.json',
  'lib/config/accepted-locks.json',
  'tools/nix-options/data/home-manager-pins.json',
  'package.json',
].map((path) => join(root, path));
const texts = () => touched.map((path) => readFileSync(path, 'utf8'));

interface World {
  /** What the repositories hold now. */
  pins: Pins;
  tags?: string[];
  channels?: string[];
  /** A question to `nix` that holds this fails. */
  failing?: string;
}

/** Folder with a `nix` and a `git` that know this world and nothing else. */
function programs(world: World): { path: string; asked: () => string } {
  const folder = mkdtempSync(join(scratch, 'world-'));
  const file = (name: string, text: string, mode = 0o644) =>
    writeFileSync(join(folder, name), text, { mode });
  for (const channel of Object.keys(world.pins.roots) as LockChoice['channel'][]) {
    for (const source of ['flake', 'nixpkgs'] as const) {
      for (const agenix of [false, true]) {
        const lock = assembleLock(world.pins, rootOf(world.pins, { channel, source, agenix }));
        file(`${channel}-${source}${agenix ? '-agenix' : ''}`, lock);
      }
    }
  }
  const refs = (kind: string, names: readonly string[]) =>
    names.map((name) => `${'a'.repeat(40)}\trefs/${kind}/${name}\n`).join('');
  file('Hyprland', refs('tags', world.tags ?? ['v0.1.0', hyprlandTag]));
  file('nixpkgs', refs('heads', world.channels ?? Object.keys(pins.roots)));
  file('home-manager', refs('heads', ['release-26.05', 'release-26.11']));
  const beside = world.pins.nodes['home-manager-hyprland'];
  file('log', `${beside?.rev} ${beside?.lastModified}\n`);
  file(
    'nix',
    `#!/bin/sh
echo "nix $*" >> ${folder}/asked
case "$*" in *'${world.failing ?? 'nothing fails'}'*) echo 'said no' >&2; exit 1 ;; esac
has() { grep -q "$1" flake.nix && printf '%s' "$2" || printf '%s' "$3"; }
case "$*" in
  --version) echo 'nix (Nix) 9.9.9' ;;
  *storeDir*) printf /nix/store ;;
  *'flake lock'*)
    [ -e flake.lock ] || cp "${folder}/$(has nixos-26.11 nixos-26.11 "$(has nixos-26.05 nixos-26.05 nixos-unstable)")-$(
      has github:hyprwm/Hyprland flake nixpkgs
    )$(has github:ryantm/agenix -agenix '')" flake.lock ;;
esac
`,
    0o755,
  );
  file(
    'git',
    `#!/bin/sh
echo "git $*" >> ${folder}/asked
case "$*" in
  clone*) for last; do :; done; mkdir "$last" ;;
  log*) cat ${folder}/log ;;
  *' HEAD') ;;
  ls-remote*) cat "${folder}/$(basename "$3")" ;;
esac
`,
    0o755,
  );
  const path = [folder, dirname(process.execPath), '/usr/bin', '/bin'].join(delimiter);
  return { path, asked: () => readFileSync(join(folder, 'asked'), 'utf8') };
}

const hyprlandTag = pins.nodes.hyprland?.github.split('/')[2] ?? '';

function update(path: string, ...words: string[]) {
  const node = ['--import', 'tsx', join(root, 'scripts/update-pins.ts'), ...words];
  const done = spawnSync(process.execPath, node, {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, PATH: path },
  });
  return { status: done.status, said: `${done.stdout}${done.stderr}` };
}

/** The present pins with one commit changed. */
function withMoved(key: string): Pins {
  const pin = pins.nodes[key];
  if (!pin) throw new Error(`no pin ${key}`);
  const rev = 'f'.repeat(40);
  return { ...pins, nodes: { ...pins.nodes, [key]: { ...pin, rev, lastModified: 1_800_000_000 } } };
}

describe('npm run update:pins', { timeout: 120_000 }, () => {
  it('without Nix: says so, exits 1 and touches nothing', () => {
    const before = texts();
    const empty = mkdtempSync(join(scratch, 'empty-'));
    const { status, said } = update(empty);
    expect(said).toContain('no nix on PATH');
    expect(status).toBe(1);
    expect(texts()).toEqual(before);
  });

  it('when nothing moved: exits 0 and touches nothing', () => {
    const before = texts();
    const { path, asked } = programs({ pins });
    const { status, said } = update(path);
    expect(said).toContain('Nothing moved');
    expect(said).not.toContain('decide');
    expect(status).toBe(0);
    expect(texts()).toEqual(before);
    // Ours is locked to Hyprland's own nixpkgs, and the Home Manager of its days.
    expect(asked()).toContain(
      `--override-input nixpkgs github:NixOS/nixpkgs/${pins.nodes['nixpkgs-hyprland']?.rev} --override-input home-manager github:nix-community/home-manager/${pins.nodes['home-manager-hyprland']?.rev}`,
    );
    // All combinations of a channel agree: the second lock of a pin gets the first one's commit.
    expect(asked()).toContain(
      `--override-input agenix github:ryantm/agenix/${pins.nodes.agenix?.rev}`,
    );
  });

  it('proposes a new Hyprland and a new channel, and takes neither', () => {
    const before = texts();
    const report = join(scratch, 'report.md');
    const world = { pins, tags: [hyprlandTag, 'v9.0.0', 'v9.1.0-rc1'], channels: ['nixos-26.11'] };
    const { status, said } = update(programs(world).path, '--report', report);
    expect(status).toBe(0);
    expect(said).toContain('Hyprland v9.0.0 is out');
    expect(said).toContain('nixos-26.11 is out');
    expect(readFileSync(report, 'utf8')).toContain('v9.0.0');
    expect(texts()).toEqual(before);
  });

  it('looks only, when asked to', () => {
    const before = texts();
    const { status, said } = update(
      programs({ pins: withMoved('nixpkgs-unstable') }).path,
      '--dry-run',
    );
    expect(status).toBe(0);
    expect(said).toMatch(/- nixpkgs-unstable: [0-9a-f]{7} \(.*\) → fffffff \(2027-01-15\)/);
    expect(texts()).toEqual(before);
  });

  it('leaves every file whole when a hash is wrong', () => {
    const before = texts();
    const world = { pins: withMoved('nixpkgs-26.05'), failing: 'flake archive' };
    const { status, said } = update(programs(world).path);
    expect(said).toContain('said no');
    expect(said).toContain('Nothing was changed.');
    expect(status).toBe(1);
    expect(texts()).toEqual(before);
  });

  it('offers a new release of NixOS when asked to', () => {
    const before = texts();
    const { pins: asked } = withChannel(pins, channels, 'nixos-26.11');
    const named = (of: string, github: string): Pin => {
      const pin = pins.nodes[`${of}-26.05`] as Pin;
      return { ...pin, github, rev: 'f'.repeat(40), lastModified: 1_800_000_000 };
    };
    const nodes = {
      ...asked.nodes,
      'nixpkgs-26.11': named('nixpkgs', 'NixOS/nixpkgs/nixos-26.11'),
      'home-manager-26.11': named('home-manager', 'nix-community/home-manager/release-26.11'),
    };
    const { path } = programs({ pins: { ...asked, nodes } });
    const { status, said } = update(path, '--channel', 'nixos-26.11', '--dry-run');
    expect(said).toContain('- nixpkgs-26.11: none → fffffff (2027-01-15)');
    expect(said).toContain('- home-manager-26.11: none → fffffff (2027-01-15)');
    expect(said.match(/^- /gm)).toHaveLength(2);
    expect(status).toBe(0);
    expect(texts()).toEqual(before);
  });

  it.each([
    ['main', 'Not a release of NixOS: main'],
    ['nixos-26.05', 'nixos-26.05 is offered already'],
    ['nixos-25.11', 'nixos-25.11 is older than nixos-26.05, which is offered'],
  ])('does not add %s', (channel, reason) => {
    expect(() => withChannel(pins, channels, channel)).toThrow(reason);
  });

  it('refuses a release that is none', () => {
    const { status, said } = update(programs({ pins }).path, '--hyprland', 'main');
    expect(said).toContain('Not a release of Hyprland: main');
    expect(status).toBe(1);
  });
});

describe('the option lists', () => {
  /** A `nix` that builds a manual: of each nixpkgs by the lock beside the flake, of Home Manager by its commit. */
  const manuals = (folder: string) => `#!/bin/sh
echo "$*" >> ${folder}/built
for word; do case "$word" in
  path:*) flake=\${word#path:} flake=\${flake%%#*} list=nixos
    rev=$(tr -d '\\n ' < "$flake/flake.lock" | grep -o '"repo":"nixpkgs","rev":"[0-9a-f]*"' | tail -n 1) ;;
  github:nix-community/home-manager/*) list=home-manager rev=\${word#*home-manager/} rev=\${rev%#*} ;;
esac; done
out=$(mktemp -d -p ${folder})
mkdir -p "$out/share/doc/$list"
case "$rev" in
  *${pins.nodes['nixpkgs-26.05']?.rev}*) echo '{"a.both":{},"a.old":{}}' ;;
  *${pins.nodes['home-manager-26.05']?.rev}*) echo '{"h.both":{}}' ;;
  *) case $list in nixos) echo '{"a.both":{},"a.new":{}}' ;; *) echo '{"h.both":{},"h.new":{}}' ;; esac ;;
esac > "$out/share/doc/$list/options.json"
echo "$out"
`;
  const usual = process.env.PATH;
  afterEach(() => {
    process.env.PATH = usual;
  });

  it('are built for every commit of nixpkgs and Home Manager that a flake can have', () => {
    const folder = mkdtempSync(join(scratch, 'manuals-'));
    writeFileSync(join(folder, 'nix'), manuals(folder), { mode: 0o755 });
    process.env.PATH = [folder, '/usr/bin', '/bin'].join(delimiter);
    const lists = optionLists(pins, ['nixpkgs-26.05'], folder) ?? '';
    const read = (name: string) => JSON.parse(readFileSync(join(lists, name), 'utf8')) as unknown;
    expect(read('nixos.json')).toEqual({ 'a.both': {}, 'a.new': {} });
    expect(read('nixos-options.json')).toEqual({
      'nixpkgs-26.05': { missing: ['a.new'], extra: ['a.old'] },
      'nixpkgs-hyprland': { missing: [], extra: [] },
    });
    expect(read('home-manager.json')).toEqual({ 'h.both': {}, 'h.new': {} });
    expect(read('home-manager-options.json')).toEqual({
      'home-manager-26.05': { missing: ['h.new'], extra: [] },
      'home-manager-hyprland': { missing: [], extra: [] },
    });
    const built = readFileSync(join(folder, 'built'), 'utf8').trim().split('\n');
    expect(built.filter((line) => line.includes('build.manual.optionsJSON'))).toHaveLength(3);
    expect(built.filter((line) => line.includes('#docs-json'))).toHaveLength(3);
  });

  it('are not built when neither moved', () => {
    expect(optionLists(pins, ['agenix', 'hyprland'], scratch)).toBeUndefined();
  });
});

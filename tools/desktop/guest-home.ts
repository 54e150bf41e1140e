/**
 * Lays out in the guest's share what Home Manager would have put into a home, and the store beside it.
 *
 * The files stay as they are, byte by byte. The one rule for store paths: `/nix/store/<hash>-<name>` is a link to `/usr`, so
 * that `…/bin/waybar` is Debian's waybar; unless the flake itself defines the script or picture `<name>`, which is then that.
 */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { scriptText } from '@/tools/home/script-text';
import type { DesktopHome } from './desktop-home';
import type { GuestImage } from './guest-image';

const sessionFile = 'hm-session-vars.sh';
const fishSessionFile = 'hm-session-vars.fish';
const storePath = /\/nix\/store\/[0-9a-z]{32}-([A-Za-z0-9+._?=-]+)((?:\/[A-Za-z0-9+._?=-]+)*)/g;

/** Splits the store paths of a text into store entry and the path in it. */
export function findStorePaths(text: string): { entry: string; name: string; rest: string }[] {
  return [...text.matchAll(storePath)].map(([all, name = '', rest = '']) => ({
    entry: all.slice(0, all.length - rest.length),
    name,
    rest,
  }));
}

/**
 * Writes a home, its store and its profile into the share.
 * @returns what the files name and the guest lacks, for the log: such a program is not part of what was seen
 */
export function layOutHome(share: string, image: GuestImage, home: DesktopHome): string[] {
  const { built } = home;
  for (const name of ['home', 'nix', 'profile'])
    rmSync(join(share, name), { recursive: true, force: true });
  mkdirSync(join(share, 'nix/store'), { recursive: true });
  mkdirSync(join(share, 'profile/bin'), { recursive: true });
  // cursors and icons of the packages in the profile
  symlinkSync('/usr/share', join(share, 'profile/share'));
  // folders of links
  const farms = new Map(
    built
      .filter(({ builder }) => builder === 'linkFarm')
      .map(({ name, paths }) => [name, paths as Record<string, string>]),
  );
  const texts = [
    ...[home.sessionVariables, ...home.files.values(), ...built.map(({ text }) => text)],
    ...[...farms.values()].flatMap((paths) => Object.values(paths)),
  ];
  const scripts = new Map(
    built.filter(({ text }) => text !== undefined).map((item) => [item.name, item]),
  );
  const missing = new Set<string>();
  const done = new Set<string>();

  for (const script of scripts.values()) {
    const { builder, name } = script;
    if (builder !== 'writeShellScriptBin' && builder !== 'writeShellApplication') continue;
    write(join(share, 'profile/bin', name), asScript(script));
  }
  for (const { entry, name, rest } of texts.flatMap((text) => findStorePaths(text ?? ''))) {
    const inTree = join(image.tree, 'usr', rest);
    const script = scripts.get(name);
    const place = join(share, entry);
    if (!script && rest !== '' && !existsSync(inTree) && !name.startsWith('hm-session-vars'))
      missing.add(`${name}${rest}`);
    if (done.has(entry)) continue;
    done.add(entry);
    if (name === sessionFile) {
      write(join(place, 'etc/profile.d', name), home.sessionVariables);
      continue;
    }
    if (name === fishSessionFile) {
      write(join(place, 'etc/profile.d', name), asFish(home.sessionVariables));
      continue;
    }
    const farm = farms.get(name);
    if (farm) {
      for (const [file, target] of Object.entries(farm)) link(target, join(place, file));
    } else if (!script) symlinkSync('/usr', place);
    else if (script.builder === 'runCommand') runInTree(image, name, script.text ?? '', place);
    else if (script.builder.endsWith('Bin') || script.builder === 'writeShellApplication') {
      write(join(place, 'bin', name), asScript(script));
    } else write(place, script.builder === 'writeText' ? (script.text ?? '') : asScript(script));
  }
  for (const [path, text] of home.files) {
    const target = join(share, 'home', path);
    if (text !== undefined) {
      // systemd takes only links there, which is what Home Manager makes of every file
      const unit = /\.wants\/([^/]+)$/.exec(path)?.[1];
      if (unit) link(`../${unit}`, target);
      else write(target, text);
      continue;
    }
    // A file that is a build: the flake's own ones are known by their name.
    const name = path.split('/').at(-1) ?? '';
    const made = scripts.get(name);
    if (made?.builder !== 'runCommand') continue;
    mkdirSync(dirname(target), { recursive: true });
    runInTree(image, name, made.text ?? '', target);
  }
  write(join(share, 'profile/etc/profile.d', sessionFile), home.sessionVariables);
  writeFileSync(join(share, 'etc-profile'), home.loginShellInit);
  return [...missing].sort();
}

/** The variables of every shell in fish's words. Home Manager has babelfish do that when it builds. */
export function asFish(variables: string): string {
  const lines = ['if set -q __HM_SESS_VARS_SOURCED', '  return', 'end'];
  for (const [, name = '', value = ''] of variables.matchAll(/^export (\w+)=(.*)$/gm)) {
    const text = value.replace(/\$\{(\w+):\+:\}/g, '$(test -n "$$$1"; and echo :)');
    lines.push(`set -gx ${name} ${text}`);
  }
  return `${lines.join('\n')}\n`;
}

function asScript(built: DesktopHome['built'][number]): string {
  if (built.text?.startsWith('#!')) return built.text;
  return scriptText(built) ?? `#!/bin/bash\n${built.text ?? ''}`;
}

function link(to: string, path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(to, path);
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  if (text.startsWith('#!')) chmodSync(path, 0o755);
}

const pictures = new Map<string, string>();

/** Runs the script of a small derivation with the guest's programs, at the host's speed. Same script, same result. */
function runInTree(image: GuestImage, name: string, script: string, target: string): void {
  const known = pictures.get(script);
  const out = join(image.tree, 'tmp', `${pictures.size}-${name}`);
  if (!known) {
    const ran = spawnSync('chroot', [image.tree, 'sh', '-e', '-c', script], {
      env: {
        ...process.env,
        PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
        HOME: '/tmp',
        LC_ALL: 'C.UTF-8',
        out: `/tmp/${pictures.size}-${name}`,
      },
      encoding: 'utf8',
      timeout: 120_000,
    });
    if (ran.status !== 0 || !existsSync(out)) {
      throw new Error(`${name} could not be made: ${ran.stderr?.trim() || ran.error?.message}`);
    }
    pictures.set(script, out);
  }
  copyFileSync(known ?? out, target);
}

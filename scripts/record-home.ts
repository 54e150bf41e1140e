/**
 * Lets the real Home Manager make a few homes and records them in tools/home/recorded, where the tests hold their own
 * renderer to them. Needs Nix, and checkouts of the pinned Home Managers and of nixpkgs' lib: fetched from GitHub,
 * or given as folders.
 *
 *   npx tsx scripts/record-home.ts                 fetches what it needs (git, network)
 *   npx tsx scripts/record-home.ts DIR             DIR/<commit> and DIR/nixpkgs.lib are there already
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pins } from '@/lib/config/flake-lock';
import { presetById } from '@/lib/config/presets';
import { type ConfigInput, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { makeRealHome } from '@/tools/home/real-home';
import { type RecordedCase, recordedFolder, sessionVariablesPath } from '@/tools/home/recorded';
import { evaluateFlakes } from '@/tools/nix-options/evaluate';
import { homeManagerPin, writeTree } from '@/tools/nix-options/inspect';

const nixBin = fileURLToPath(new URL('../.nix-tools/bin', import.meta.url));
process.env.PATH = `${nixBin}${delimiter}${process.env.PATH}`;

const key =
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY ada@laptop';

/** Answers that together use every module of the home. */
const answers: Readonly<Record<string, ConfigInput>> = {
  everyday: {},
  lean: presetById.get('minimal')?.config ?? {},
  shiny: {
    user: { terminal: 'kitty', shell: 'fish' },
    hyprland: {
      ...{ graphics: 'accelerated', blur: true, shadow: true, animations: true, idle: true },
      ...{ launcher: 'rofi', notifications: 'swaync', lock: 'hyprlock' },
    },
  },
  stable: {
    host: { channel: 'nixos-26.05', keyboardLayout: 'de', keyboardVariant: 'nodeadkeys' },
    user: {
      ...{ terminal: 'alacritty', editor: 'helix', browser: 'chromium', gitSigning: 'ssh' },
      ...{ gitName: 'Ada "the first" \\ Ω ${x}', gitEmail: 'ada@example.org', gitSigningKey: key },
    },
    hyprland: {
      ...{ launcher: 'wofi', notifications: 'dunst', layout: 'master', theme: 'nord' },
      ...{ resolution: '1920x1080', scale: '1.25', modifier: 'ALT' },
    },
  },
  signed: {
    user: {
      ...{ terminal: 'ghostty', editor: 'vscode', browser: 'none', shell: 'bash' },
      ...{ gitSigning: 'openpgp', gitSigningKey: 'ABCDEF1234567890' },
    },
    secrets: { scheme: 'agenix' },
    hyprland: { graphics: 'accelerated', bar: 'none' },
  },
};

/** A flake to make a home of, and the pin that makes it. */
interface Subject {
  id: string;
  flake: string;
  pin: string;
}

const scratch = mkdtempSync(join(tmpdir(), 'hyprguest-record-'));
try {
  await record();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function record(): Promise<void> {
  const subjects: Subject[] = Object.entries(answers).map(([id, input]) => {
    const config = configSchema.parse(input);
    const flake = join(scratch, id);
    writeTree(flake, generate(config).files);
    return { id, flake, pin: homeManagerPin(config) };
  });
  const rules = fileURLToPath(new URL('../tools/home/recorder/rules', import.meta.url));
  subjects.push({ id: 'rules', flake: rules, pin: 'home-manager-unstable' });

  const evaluated = await evaluateFlakes(subjects.map(({ flake }) => flake));
  const nixpkgs = checkout('nix-community/nixpkgs.lib', 'nixpkgs.lib');
  const modules: string[] = [];
  const cases: RecordedCase[] = [];
  const written = new Map<string, string>();
  rmSync(recordedFolder, { recursive: true, force: true });
  for (const [i, { id, flake, pin }] of subjects.entries()) {
    const result = evaluated[i];
    if (!result?.ok) throw new Error(`${id}: ${result?.error}`);
    const commit = pins.nodes[pin]?.rev as string;
    const homeManager = checkout('nix-community/home-manager', commit);
    const real = await makeRealHome(flake, { homeManager, nixpkgs });
    if (real.failed.length > 0) throw new Error(`${id}: ${real.failed.join('; ')}`);
    const [system] = Object.values(result.report.configurations);
    const [home] = Object.values(system?.homes ?? {});
    const lines = (home?.modules ?? []).map((module) => {
      const line = JSON.stringify(module).replaceAll(flake, '/flake');
      if (!modules.includes(line)) modules.push(line);
      return modules.indexOf(line);
    });
    const files: Record<string, string> = {};
    const all = new Map(real.files);
    all.set(sessionVariablesPath, { form: 'text', text: real.sessionVariables });
    for (const [path, file] of all) {
      if (file.form === 'unseen' || file.text === '') {
        files[path] = file.form === 'unseen' ? 'unseen' : 'empty';
        continue;
      }
      const content = JSON.stringify(file);
      const same = written.get(content);
      files[path] = same ?? file.form;
      if (same) continue;
      written.set(content, `${file.form}=${id}/${path}`);
      const target = join(recordedFolder, id, path);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, file.text);
    }
    cases.push({ id, pin, commit, user: real.user, modules: lines, files });
    console.log(`${id}: ${all.size} files`);
  }
  writeFileSync(join(recordedFolder, 'modules.jsonl'), `${modules.join('\n')}\n`);
  writeFileSync(join(recordedFolder, 'cases.json'), `${JSON.stringify(cases, null, 1)}\n`);
}

/** A repository at a commit (or, without one, its newest): given on the command line, or fetched. */
function checkout(repository: string, name: string): string {
  const [, , given] = process.argv;
  const folder = join(given ?? scratch, name);
  if (existsSync(folder)) return folder;
  if (given) throw new Error(`${folder} is not there`);
  const git = (...words: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...words], { stdio: ['ignore', 'ignore', 'inherit'] });
  mkdirSync(folder);
  git('init', '-q');
  const commit = /^[0-9a-f]{40}$/.test(name) ? name : 'HEAD';
  git('fetch', '-q', '--depth', '1', `https://github.com/${repository}`, commit);
  git('checkout', '-q', 'FETCH_HEAD');
  return folder;
}

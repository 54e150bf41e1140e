import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { catalogue } from '@/lib/config/catalogue';
import { fields } from '@/lib/config/fields';
import { pins } from '@/lib/config/flake-lock';
import { presets } from '@/lib/config/presets';
import { configSchema, defaultConfig } from '@/lib/config/schema';
import {
  evaluationSentence,
  evaluationSteps,
  flakeSteps,
  fullCheckSubjects,
  toolSteps,
} from '@/tools/nix/check-full';
import { pinsFile, printPins } from '@/tools/pins/print-pins';

const root = join(import.meta.dirname, '../..');
const scratch = mkdtempSync(join(tmpdir(), 'nix-full-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe('subjects', () => {
  it('are every preset on both architectures, the other channel, and every choice there is', () => {
    const names = fullCheckSubjects().map(({ name }) => name);
    const choices = fullCheckSubjects().filter(({ evaluated }) => evaluated);
    expect(names).toHaveLength(presets.length * 2 + 1 + choices.length);
    for (const field of fields) {
      if (field.kind !== 'choice') continue;
      const chosen = choices.map(
        ({ config }) => (config[field.step] as Record<string, unknown>)[field.key],
      );
      for (const { value } of field.options) expect(chosen, field.path).toContain(value);
    }
    for (const where of ['x86_64-linux, nixos-unstable', 'x86_64-linux, nixos-26.05']) {
      const all = fullCheckSubjects().find(({ name }) => name === `catalogue ${where}`);
      expect(all?.config.user.packages).toHaveLength(catalogue.length);
    }
    expect(names).toContain('catalogue aarch64-linux, nixos-26.05');
    for (const { id } of presets) {
      expect(names).toContain(`${id} x86_64-linux`);
      expect(names).toContain(`${id} aarch64-linux`);
    }
    expect(names).toContain('default nixos-26.05');
  });

  it('are answers that the schema takes, on the architecture they name', () => {
    for (const { name, config } of fullCheckSubjects()) {
      expect(configSchema.parse(config), name).toEqual(config);
      if (name.endsWith('linux')) expect(name.split(' ')[1]).toBe(config.host.arch);
    }
  });
});

describe('steps', () => {
  it('take the tools from the pinned nixpkgs', () => {
    const { rev } = pins.nodes['nixpkgs-unstable'] as { rev: string };
    const steps = toolSteps(['a.nix', 'b/c.nix'], pins);
    expect(steps.map(({ name }) => name)).toEqual(['nixfmt', 'deadnix', 'statix']);
    expect(steps[0]?.words).toEqual([
      'run',
      `github:NixOS/nixpkgs/${rev}#nixfmt`,
      '--',
      '--check',
      'a.nix',
      'b/c.nix',
    ]);
  });

  it('check, show and dry-run each flake, and touch no lock', () => {
    const steps = flakeSteps('/x', defaultConfig, 'x86_64-linux');
    const lines = steps.map(({ words }) => words.join(' '));
    expect(lines.every((line) => line.endsWith('--no-update-lock-file'))).toBe(true);
    expect(lines.some((line) => line.startsWith('flake show path:/x'))).toBe(true);
    expect(lines.some((line) => line.startsWith('flake check path:/x --no-update'))).toBe(true);
    expect(
      lines.filter((line) => line.includes('.toplevel --dry-run') && line.startsWith('build')),
    ).toHaveLength(1);
  });

  it('only evaluate what is there for its modules', () => {
    expect(evaluationSteps('/x').map(({ words }) => words.join(' '))).toEqual([
      'flake check path:/x --all-systems --no-build --no-update-lock-file',
    ]);
  });

  it('build nothing for a foreign machine, nor a patched Hyprland', () => {
    const built = (config: typeof defaultConfig, system: string) =>
      flakeSteps('/x', config, system).some(
        ({ words }) => words[1] === 'check' && !words.includes('--no-build'),
      );
    const accelerated = configSchema.parse({ hyprland: { graphics: 'accelerated' } });
    expect(built(defaultConfig, 'x86_64-linux')).toBe(true);
    expect(built(defaultConfig, 'aarch64-darwin')).toBe(false);
    expect(built(accelerated, 'x86_64-linux')).toBe(false);
  });
});

describe('the command', () => {
  /** Runs the script with a folder of programs in front of, or instead of, what PATH has. */
  function run(path: string, ...words: string[]) {
    const done = spawnSync(
      process.execPath,
      ['--import', 'tsx', join(root, 'scripts/check-nix-full.ts'), ...words],
      { cwd: root, encoding: 'utf8', env: { ...process.env, PATH: path } },
    );
    return { status: done.status, lines: done.stdout.trim().split('\n') };
  }

  /** A `nix` that writes down what it is asked, and fails where a word of the question says so. */
  function pretendNix(failing: string): { path: string; asked: () => string[] } {
    const folder = mkdtempSync(join(scratch, 'bin-'));
    const log = join(folder, 'asked');
    const write = (name: string, text: string) => {
      writeFileSync(join(folder, name), `#!/bin/sh\n${text}\n`);
      chmodSync(join(folder, name), 0o755);
    };
    write(
      'nix',
      `echo "$*" >> ${log}
case "$*" in
  --version) echo "nix (Nix) 9.9.9" ;;
  *storeDir*) printf /nix/store ;;
  *'${failing}'*) echo "said no" >&2; exit 1 ;;
esac`,
    );
    write('git', 'exit 0');
    const asked = () => readFileSync(log, 'utf8').trim().split('\n');
    return { path: `${folder}:${dirname(process.execPath)}:/usr/bin:/bin`, asked };
  }

  it('says what it skipped where there is no Nix, and claims nothing', { timeout: 60_000 }, () => {
    const { status, lines } = run(mkdtempSync(join(scratch, 'none-')));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^skipped: .*did not run: no nix on PATH/);
    expect(status).toBe(0);
    expect(run(mkdtempSync(join(scratch, 'none-')), '--require').status).toBe(1);
  });

  it('runs every step of a preset and counts', { timeout: 60_000 }, () => {
    const { path, asked } = pretendNix('nothing fails');
    const { status, lines } = run(path, '--only', 'minimal');
    expect(lines.at(-1)).toBe(
      `${lines.filter((l) => l.startsWith('passed')).length} passed, 0 failed`,
    );
    expect(status).toBe(0);
    const words = asked().join('\n');
    for (const part of ['#nixfmt -- --check', '#statix', '#deadnix', 'flake check', 'flake show']) {
      expect(words).toContain(part);
    }
    expect(lines).toEqual(
      expect.arrayContaining([expect.stringContaining('aarch64-linux: system')]),
    );
  });

  it('goes on after a failure, shows what was said, and fails', { timeout: 60_000 }, () => {
    const { status, lines } = run(pretendNix('#statix').path, '--only', 'minimal', '--record');
    expect(status).toBe(1);
    expect(lines).toContain('        said no');
    expect(lines).toContain('FAILED  templates: statix');
    expect(lines.at(-1)).toMatch(/^\d+ passed, 3 failed$/);
    expect(lines.join('\n')).not.toContain('recorded');
  });

  it('knows its presets', { timeout: 60_000 }, () => {
    expect(run(process.env.PATH ?? '', '--only', 'nonsense').status).toBe(2);
  });
});

it('the recorded sentence claims what ran and no more', () => {
  const how = evaluationSentence('2.34.8');
  expect(how).toContain('2.34.8');
  expect(how).toContain('not for each answer set');
  expect(how).toMatch(/No system was built\.$/);
});

it('pins print as they lie in their file', () => {
  expect(printPins(pins)).toBe(readFileSync(pinsFile, 'utf8'));
});

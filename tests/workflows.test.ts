/**
 * The workflows, ours and the one that visitors can have: what can be read without GitHub. This looks at their shell, at
 * what they call of ours, and at how actions are named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';

const root = join(import.meta.dirname, '..');
const folder = join(root, '.github/workflows');
const visitors = (['x86_64-linux', 'aarch64-linux'] as const).flatMap((arch) =>
  (['file', 'agenix'] as const).map((scheme) => ({
    name: `vmware-image.yml, ${arch}, ${scheme}`,
    text:
      generate(
        configSchema.parse({
          host: { arch, imageWorkflow: true },
          hyprland: { source: 'nixpkgs' },
          secrets: { scheme },
        }),
      ).files.get('.github/workflows/vmware-image.yml') ?? '',
  })),
);
const ours = readdirSync(folder).map((name) => ({
  name,
  text: readFileSync(join(folder, name), 'utf8'),
}));
const workflows = [...ours, ...visitors];

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

interface Workflow {
  on: Record<string, { paths?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<
    string,
    {
      'runs-on': string;
      'timeout-minutes': number;
      permissions?: Record<string, string>;
      strategy?: { matrix: Record<string, unknown[]> };
      steps: Step[];
    }
  >;
}

const read = (text: string) => parse(text) as Workflow;
const stepsOf = (text: string) => Object.values(read(text).jobs).flatMap(({ steps }) => steps);

/** The scripts of all `run:` steps. */
const shellOf = (text: string) => stepsOf(text).flatMap(({ run }) => (run ? [run] : []));

// A pattern in single quotes holds dollars on purpose.
const options = ['--exclude=SC2016'];

const plain = (script: string) => script.replace(/\$\{\{[^}]*\}\}/g, 'expression');

describe.each(workflows)('$name', ({ text }) => {
  it('has shell that shellcheck likes', (context) => {
    if (spawnSync('shellcheck', ['--version']).error) context.skip('shellcheck is not installed');
    for (const script of shellOf(text)) {
      const { status, stdout } = spawnSync('shellcheck', ['--shell=bash', ...options, '-'], {
        encoding: 'utf8',
        input: `${plain(script)}\n`,
      });
      expect(stdout, script).toBe('');
      expect(status).toBe(0);
    }
  });

  it('puts nothing that others write into shell', () => {
    // What an event brings is text of strangers; the run's own address and outcomes are GitHub's.
    const allowed = /^(?:github\.(?:server_url|repository|run_id)|steps\.\w+\.outcome)$/;
    const used = shellOf(text).flatMap((script) =>
      [...script.matchAll(/\$\{\{\s*([^}]*?)\s*\}\}/g)].map(([, name = '']) => name),
    );
    expect(used.filter((name) => !allowed.test(name))).toEqual([]);
  });

  it('says what it may do, for how long, and which version of an action', () => {
    const { permissions, jobs } = read(text);
    expect(permissions).toEqual({ contents: 'read' });
    expect(Object.keys(jobs).length).toBeGreaterThan(0);
    for (const [name, job] of Object.entries(jobs)) {
      expect(job['runs-on'], name).toEqual(expect.any(String));
      expect(job['timeout-minutes'], name).toEqual(expect.any(Number));
    }
    // A tag can be moved to other code; a commit cannot. The comment says which version it was.
    const actions = [...text.matchAll(/uses: (.*)/g)].map(([, action = '']) => action);
    const pinned = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
    expect(actions.filter((action) => !pinned.test(action))).toEqual([]);
    expect(actions).toHaveLength(stepsOf(text).filter(({ uses }) => uses).length);
    for (const { uses = '', with: words } of stepsOf(text)) {
      if (uses.startsWith('actions/checkout@')) expect(words?.['persist-credentials']).toBe(false);
    }
    expect(text).not.toMatch(/\t|@(?:when|end)\b| $/m);
  });
});

describe.each(workflows)('$name: a job that may write', ({ text }) => {
  it('runs no code of others, so that a bad release of theirs cannot push', () => {
    for (const [name, { permissions = {}, steps }] of Object.entries(read(text).jobs)) {
      if (!Object.values(permissions).includes('write')) continue;
      for (const { uses, run } of steps) {
        if (uses) expect(uses, name).toMatch(/^actions\//);
        expect(run ?? '', name).not.toMatch(/\b(?:np[mx]|node|nix|yarn|curl)\b/);
      }
    }
  });

  it('gives a secret to the steps that need it, and those build nothing', () => {
    for (const { env, uses, run } of stepsOf(text)) {
      if (!Object.values(env ?? {}).some((value) => value.includes('secrets.'))) continue;
      expect([uses, run]).toEqual([undefined, expect.not.stringContaining('nix build')]);
    }
  });
});

describe('supply chain', () => {
  const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

  it('tests the versions of Node that are supported, and runs the newest of them', () => {
    const { strategy } = read(textOf('.github/workflows/ci.yml')).jobs.test ?? {};
    expect(strategy?.matrix['node-version']).toEqual([22, 24]);
    expect(Number(textOf('.nvmrc'))).toBe(24);
  });

  it('locks every package by its content', () => {
    const { packages } = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, { integrity?: string; resolved?: string }>;
    };
    const loose = Object.entries(packages).filter(
      ([name, { integrity }]) => name !== '' && !integrity?.startsWith('sha512-'),
    );
    expect(loose).toEqual([]);
    const { dependencies, devDependencies } = JSON.parse(textOf('package.json'));
    for (const version of Object.values({ ...dependencies, ...devDependencies })) {
      expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    }
  });

  it('can say what it is made of', () => {
    const words = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx'];
    const { status, stdout, error } = spawnSync('npm', words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 1e8,
    });
    expect([status, error]).toEqual([0, undefined]);
    const { bomFormat, components } = JSON.parse(stdout);
    expect(bomFormat).toBe('CycloneDX');
    expect(components.map(({ name }: { name: string }) => name)).toContain('next');
  });

  it('is released with that list', () => {
    const release = textOf('.github/workflows/release.yml');
    const [, list] = /run: npm sbom [^\n]* > (\S+)/.exec(release) ?? [];
    expect(list).toBe('sbom.cdx.json');
    expect(release).toMatch(new RegExp(`gh release create [^\n]* ${list}$`, 'm'));
  });

  it('says how to report a weakness, and which versions get fixes', () => {
    const text = textOf('SECURITY.md');
    expect(text).toMatch(/^## Report/m);
    expect(text).toMatch(/^## Supported/m);
    // Whoever still has Node 20 learns here until when that lasts.
    expect(text).toMatch(/Node 20 .* version \d+\.\d+ drops it/s);
  });
});

describe.each(ours)('$name', ({ text }) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };

  it('calls scripts that exist, with options that they know', () => {
    const calls = shellOf(text).flatMap((script) =>
      [...script.matchAll(/npm (?:run )?(?!(?:ci|sbom)\b)([\w:]+)(?: -- (.*))?/g)].map(
        ([, name = '', words = '']) => ({ name, flags: words.match(/--[\w-]+/g) ?? [] }),
      ),
    );
    for (const { name, flags } of calls) {
      expect(scripts).toHaveProperty([name]);
      if (flags.length === 0) continue;
      const file = /(?:tsx|node) (\S+)/.exec(scripts[name] ?? '')?.[1] ?? '';
      const source = readFileSync(join(root, file), 'utf8');
      for (const flag of flags) expect(source, `${name} ${flag}`).toContain(flag.slice(2));
    }
  });

  it('watches files that exist', () => {
    const watched = Object.values(read(text).on)
      .flatMap((event) => event?.paths ?? [])
      .map((path) => path.replace(/\/\*\*$/, ''));
    expect(watched.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

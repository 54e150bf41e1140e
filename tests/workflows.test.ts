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
}

interface Workflow {
  on: Record<string, { paths?: string[] } | null>;
  permissions: Record<string, string>;
  jobs: Record<string, { 'runs-on': string; 'timeout-minutes': number; steps: Step[] }>;
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
    const actions = stepsOf(text).flatMap(({ uses }) => (uses ? [uses] : []));
    expect(actions.filter((action) => !/^[\w-]+\/[\w-]+@v\d+$/.test(action))).toEqual([]);
    expect(text).not.toMatch(/\t|@(?:when|end)\b| $/m);
  });
});

describe.each(ours)('$name', ({ text }) => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>;
  };

  it('calls scripts that exist, with options that they know', () => {
    const calls = shellOf(text).flatMap((script) =>
      [...script.matchAll(/npm (?:run )?(?!ci\b)([\w:]+)(?: -- (.*))?/g)].map(
        ([, name = '', words = '']) => ({ name, flags: words.match(/--[\w-]+/g) ?? [] }),
      ),
    );
    for (const { name, flags } of calls) {
      expect(scripts).toHaveProperty([name]);
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

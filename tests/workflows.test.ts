/**
 * The workflows, ours and the one that visitors can have: what can be read without GitHub. There is no checker for
 * them in npm or Debian, so this looks at their shell, at what they call of ours, and at how actions are named.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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

/** The scripts of all `run:` steps; GitHub's own expressions become a word, as they would be by then. */
function shellOf(text: string): string[] {
  const lines = text.split('\n');
  return lines.flatMap((line, i) => {
    const [, indent = '', rest = ''] = /^(\s*(?:- )?)run: (.*)$/.exec(line) ?? [];
    if (rest === '') return [];
    if (rest !== '|') return [rest];
    const deeper = lines.slice(i + 1);
    const end = deeper.findIndex(
      (one) => one.trim() !== '' && !one.startsWith(`${' '.repeat(indent.length)} `),
    );
    const block = end === -1 ? deeper : deeper.slice(0, end);
    const margin = /^ */.exec(block[0] ?? '')?.[0].length ?? 0;
    return [block.map((one) => one.slice(margin)).join('\n')];
  });
}

// A pattern in single quotes holds dollars on purpose.
const options = ['--exclude=SC2016'];

const plain = (script: string) => script.replace(/\$\{\{[^}]*\}\}/g, 'expression');

describe.each(workflows)('$name', ({ text }) => {
  it('has shell that shellcheck likes', (context) => {
    if (spawnSync('shellcheck', ['--version']).error) context.skip('shellcheck is not installed');
    const scripts = shellOf(text);
    expect(scripts).toHaveLength(text.match(/^\s*(?:- )?run:/gm)?.length ?? 0);
    for (const script of scripts) {
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
    expect(text).toMatch(/^permissions:\n {2}contents: read$/m);
    const jobs = text.match(/^ {2}[\w-]+:$/gm)?.filter((line) => line !== '  contents:') ?? [];
    expect(text.match(/^ {4}timeout-minutes: \d+$/gm)).toHaveLength(
      text.match(/^ {4}runs-on: /gm)?.length ?? 0,
    );
    expect(jobs.length).toBeGreaterThan(0);
    const actions = [...text.matchAll(/uses: (\S+)/g)].map(([, action = '']) => action);
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
    const watched = [...text.matchAll(/paths: \[(.*)\]/g)].flatMap(([, list = '']) =>
      [...list.matchAll(/'([^']+)'/g)].map(([, path = '']) => path.replace(/\/\*\*$/, '')),
    );
    expect(watched.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

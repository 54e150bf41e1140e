/** Every example of docs/api.md, run as it stands but for the address. */
import { execFile, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, inject, it } from 'vitest';
import { parse } from 'yaml';
import { ask } from '../../tools/soak/ask';
import { root } from '../../tools/soak/site';

const run = promisify(execFile);
const { port } = inject('site');
const text = readFileSync(join(root, 'docs/api.md'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'hyprguest-api-doc-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const examples = [...text.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, kind = '', code = '']) => ({
  kind,
  code: code.replaceAll('https://hyprguest.dev', `http://127.0.0.1:${port}`),
  title: code.split('\n')[0] ?? '',
}));
const env = {
  ...process.env,
  PATH: [join(root, '.nix-tools/bin'), process.env.PATH].join(delimiter),
  XDG_CACHE_HOME: join(folder, '.cache'),
};

describe.each(examples)('$kind: $title', ({ kind, code }) => {
  it('works', async (context) => {
    const program = kind === 'python' ? 'python3' : code.startsWith('nix') ? 'nix' : 'curl';
    if (spawnSync(program, ['--version'], { env }).error) context.skip(`${program} is not here`);
    const sh = (script: string) => run('sh', ['-ec', script], { cwd: folder, env });
    if (kind === 'sh') await sh(code);
    else if (kind === 'python') {
      const { stdout } = await run('python3', ['-c', code], { env });
      expect(stdout).toMatch(/^\d+ files\nhost\.name \S.*\.\n$/);
    } else {
      expect(kind).toBe('yaml');
      for (const step of parse(code).jobs.fetch.steps) await sh(step.run);
    }
  });
});

it('leaves what the examples say', (context) => {
  if (spawnSync('curl', ['--version']).error) context.skip('curl is not here');
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(['dev.zip', 'falcon', 'falcon.zip']));
  expect(existsSync(join(folder, 'falcon/flake.nix'))).toBe(true);
});

it('lists addresses that are there', async () => {
  const addresses = [...text.matchAll(/`GET (\/[^`?]+)/g)].map(([, path = '']) => path);
  expect(addresses.length).toBeGreaterThan(8);
  for (const target of addresses) expect((await ask(port, { target }))?.status, target).toBe(200);
});

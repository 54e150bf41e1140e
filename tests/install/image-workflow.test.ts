import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type ConfigInput, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';

const path = '.github/workflows/vmware-image.yml';
const workflow = (answers: ConfigInput) => generate(configSchema.parse(answers)).files.get(path);
const asked = { host: { imageWorkflow: true } };

/** The shell text of a step's `run: |`. */
function stepOf(text: string, name: string): string {
  const lines = text.split('\n');
  const start = lines.indexOf('        run: |', lines.indexOf(`      - name: ${name}`)) + 1;
  const length = lines
    .slice(start)
    .findIndex((line) => line !== '' && !line.startsWith('          '));
  return lines
    .slice(start, start + length)
    .map((line) => line.slice(10))
    .join('\n');
}

const run = (script: string, hash: string, cwd = tmpdir()) =>
  spawnSync('bash', ['-e', '-c', script], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, HASHED_PASSWORD: hash },
  });

const good = [
  `$y$j9T$aBcD.1/x$${'a'.repeat(43)}`,
  `$6$rounds=5000$salt$${'b'.repeat(86)}`,
  `$6$salt$${'b'.repeat(86)}`,
  `$2b$12$${'c'.repeat(53)}`,
];
const bad = [
  '',
  'secret',
  '$1$md5$xxxx',
  '$6$a"; x = "',
  '$6$${builtins.abort}',
  '$y$a\nb',
  '$6$`id`',
];

describe('the image workflow', () => {
  it('is there only when asked for, on a machine of the guest’s kind', () => {
    expect(workflow({})).toBeUndefined();
    expect(workflow(asked)).toContain('    runs-on: ubuntu-24.04\n');
    expect(workflow({ host: { imageWorkflow: true, arch: 'aarch64-linux' } })).toContain(
      '    runs-on: ubuntu-24.04-arm\n',
    );
  });

  it('starts by hand only, and asks for no right but to read', () => {
    const text = workflow(asked) as string;
    expect(text).toMatch(
      /^on:\n {2}workflow_dispatch:\n\npermissions:\n {2}contents: read\n\njobs:/m,
    );
    expect(text).not.toMatch(/\t|^(?:push|pull_request)/m);
  });

  it.each(good)('takes the hash %s and writes it as Nix', (hash) => {
    const text = workflow(asked) as string;
    expect(run(stepOf(text, "Ask for the password's hash"), hash).status).toBe(0);
    const folder = mkdtempSync(join(tmpdir(), 'hyprguest-workflow-'));
    expect(run(stepOf(text, 'Write secrets.nix'), hash, folder).status).toBe(0);
    expect(readFileSync(join(folder, 'secrets.nix'), 'utf8')).toBe(
      `{\n  hashedPassword = "${hash}";\n}\n`,
    );
    rmSync(folder, { recursive: true });
  });

  it.each(bad)('stops at once for %j', (hash) => {
    const { status, stdout } = run(
      stepOf(workflow(asked) as string, "Ask for the password's hash"),
      hash,
    );
    expect(status).toBe(1);
    expect(stdout).toContain('::error::Set the secret HASHED_PASSWORD');
  });

  it('builds by path, since Git has no secrets.nix', () => {
    const text = workflow(asked) as string;
    expect(text).toContain("        run: nix build --print-build-logs 'path:.#vmware-image'\n");
    expect(text.indexOf('Build the disk')).toBeGreaterThan(text.indexOf('Write secrets.nix'));
    const agenix = workflow({ ...asked, secrets: { scheme: 'agenix' } }) as string;
    expect(stepOf(agenix, 'Write secrets.nix')).toContain('rm -f secrets/user-password.age');
  });
});

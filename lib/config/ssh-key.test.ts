import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { configSchema } from './schema';
import { secretShape } from './secret-shape';
import { sshKeyProblem } from './ssh-key';

const hasKeygen = (() => {
  try {
    execFileSync('sh', ['-c', 'command -v ssh-keygen']);
    return true;
  } catch {
    return false;
  }
})();

describe('sshKeyProblem', () => {
  it.skipIf(!hasKeygen)('accepts what ssh-keygen makes (skipped: no ssh-keygen here)', () => {
    const folder = mkdtempSync(join(tmpdir(), 'keys-'));
    try {
      for (const kind of [
        ['ed25519'],
        ['rsa', '-b', '3072'],
        ['ecdsa', '-b', '256'],
        ['ecdsa', '-b', '384'],
        ['ecdsa', '-b', '521'],
      ]) {
        const file = join(folder, kind.join(''));
        execFileSync('ssh-keygen', ['-q', '-N', '', '-C', 'ada@laptop', '-f', file, '-t', ...kind]);
        expect(sshKeyProblem(readFileSync(`${file}.pub`, 'utf8').trim())).toBeUndefined();
        const secret = readFileSync(file, 'utf8').trim();
        expect(secretShape(secret)).toBe('a private key');
        const refused = configSchema.safeParse({
          user: { sshKeys: [secret.replaceAll('\n', ' ')] },
        });
        expect(refused.error?.issues[0]?.message).toContain('This looks like a private key');
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  const good = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY';
  it.each([
    [good, undefined],
    [`${good} a comment with spaces`, undefined],
    [good.slice(0, -4), 'cut off'],
    [`${good}AAAA`, 'cut off'],
    [good.replace('ssh-ed25519', 'ssh-rsa'), 'another kind'],
    [good.replace('AAAAC3', '!!!!C3'), 'not base64'],
    ['ssh-dss AAAAB3NzaC1kc3MAAACB', 'DSA'],
    ['hello', 'begins with its type'],
    ['', 'begins with its type'],
  ])('%s', (line, problem) => {
    if (problem === undefined) expect(sshKeyProblem(line)).toBeUndefined();
    else expect(sshKeyProblem(line)).toContain(problem);
  });
});

describe('secretShape', () => {
  it.each([
    ['-----BEGIN OPENSSH PRIVATE KEY-----', 'a private key'],
    ['AGE-SECRET-KEY-1QQQ', 'an age identity (a private key)'],
    [`ghp_${'a1'.repeat(18)}`, 'a GitHub token'],
    [`sk-ant-api03-${'a'.repeat(20)}`, 'an Anthropic API key'],
    [`sk-proj-${'a1'.repeat(20)}`, 'an OpenAI API key'],
    ['$y$j9T$abcdefghijklmnop$abcdefghijklmnopqrstuvwxyz', 'a password hash'],
    ['Ada Lovelace', undefined],
    ['~/.ssh/id_ed25519.pub', undefined],
    ['desk-top and task-force', undefined],
  ])('%s → %s', (text, what) => {
    expect(secretShape(text)).toBe(what);
  });

  it('guards every free text of the questions', () => {
    const token = `ghp_${'a1'.repeat(18)}`;
    for (const key of ['fullName', 'gitName', 'gitEmail', 'gitSigningKey']) {
      const result = configSchema.safeParse({ user: { [key]: token } });
      expect(result.error?.issues[0]?.message).toContain('This looks like a GitHub token');
    }
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { repair } from './repair';
import { configSchema } from './schema';
import { secretShape } from './secret-shape';
import { rsaKeyBits, sshKeyProblem } from './ssh-key';

const hasKeygen = spawnSync('sh', ['-c', 'command -v ssh-keygen']).status === 0;

/** What the answer `user.sshKeys` makes of a line: the key it keeps, or the words that refuse it. */
function judged(line: string): { key: string | undefined; message?: string; suggest?: string } {
  const { config, problems } = repair({ user: { sshKeys: [line] } });
  return { key: config.user.sshKeys[0], ...problems[0] };
}

describe.skipIf(!hasKeygen)('the real ssh-keygen (skipped: no ssh-keygen)', () => {
  let folder: string;
  const keys: Record<string, string> = {};
  const kinds = {
    ed25519: ['-t', 'ed25519'],
    rsa1024: ['-t', 'rsa', '-b', '1024'],
    rsa3072: ['-t', 'rsa', '-b', '3072'],
    ecdsa256: ['-t', 'ecdsa', '-b', '256'],
    ecdsa384: ['-t', 'ecdsa', '-b', '384'],
    ecdsa521: ['-t', 'ecdsa', '-b', '521'],
  };
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'keys-'));
    for (const [name, kind] of Object.entries(kinds)) {
      const file = join(folder, name);
      execFileSync('ssh-keygen', ['-q', '-N', '', '-C', 'ada@laptop', '-f', file, ...kind]);
      keys[name] = readFileSync(`${file}.pub`, 'utf8').trim();
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const openSshTakes = (line: string) => {
    writeFileSync(join(folder, 'line.pub'), `${line}\n`);
    return spawnSync('ssh-keygen', ['-l', '-f', join(folder, 'line.pub')]).status === 0;
  };

  it('makes keys that are taken, and private ones that are refused as such', () => {
    for (const [name, key] of Object.entries(keys)) {
      expect(judged(key), name).toEqual({ key });
      const secret = readFileSync(join(folder, name), 'utf8').trim();
      expect(secretShape(secret)).toBe('a private key');
      expect(judged(secret.replaceAll('\n', ' ')).message).toContain('looks like a private key');
    }
    expect(rsaKeyBits(keys.rsa1024 as string)).toBe(1024);
    expect(rsaKeyBits(keys.rsa3072 as string)).toBe(3072);
    expect(rsaKeyBits(keys.ed25519 as string)).toBeUndefined();
  });

  // Where we are stricter on purpose: options and certificates have a sentence of their own.
  it.each<[string, (key: string) => string]>([
    ['as it is', (key) => key],
    ['without a comment', (key) => key.split(' ').slice(0, 2).join(' ')],
    ['with two spaces', (key) => key.replace(' ', '  ')],
    ['with a tab', (key) => key.replace(' ', '\t')],
    ['with a space in front', (key) => `  ${key}`],
    ['with a no-break space', (key) => key.replace(' ', '\u00A0')],
    ['with a no-break space in the comment', (key) => `${key}\u00A0home`],
    ['with a comma in the comment', (key) => `${key},home`],
    ['cut in the middle', (key) => key.slice(0, 60)],
    ['cut by one letter', (key) => key.split(' ').slice(0, 2).join(' ').slice(0, -4)],
    ['longer', (key) => `${key.split(' ').slice(0, 2).join(' ')}AAAA`],
    ['without its type', (key) => key.split(' ')[1] as string],
    ['of another type', (key) => key.replace(/^\S+/, 'ssh-rsa')],
    ['in capitals', (key) => key.replace(/^\S+/, (type) => type.toUpperCase())],
    ['broken in two by a space', (key) => `${key.slice(0, 50)} ${key.slice(50)}`],
    ['of dashes', (key) => key.replaceAll('/', '-').replaceAll('+', '_').replace('AAAA', 'AAA-')],
  ])('takes a key %s exactly where this does', (_how, change) => {
    for (const [name, key] of Object.entries(keys)) {
      const line = change(key);
      expect(judged(line).message === undefined, `${name}: ${line}`).toBe(openSshTakes(line));
    }
  });

  it('takes what the mend makes of a line', () => {
    for (const key of Object.values(keys)) {
      for (const line of [key.replace(' ', '\u00A0'), key.slice(key.indexOf(' ') + 1)]) {
        const { suggest = '' } = judged(line);
        expect(openSshTakes(suggest), line).toBe(true);
        expect(judged(suggest).key).toBe(suggest);
      }
      expect(judged(key.replace(' ', ' \t ')).key).toBe(key);
    }
  });

  it('takes no key of RSA that is too small', () => {
    // ssh-keygen makes none: an honest 1024 bit key, its number cut to 768 bits.
    const bytes = Buffer.from((keys.rsa1024 as string).split(' ')[1] as string, 'base64');
    const head = bytes.subarray(0, bytes.length - 133);
    const length = Buffer.from([0, 0, 0, 97]);
    const small = Buffer.concat([head, length, bytes.subarray(bytes.length - 129, -32)]);
    const line = `ssh-rsa ${small.toString('base64')}`;
    expect(openSshTakes(line)).toBe(false);
    expect(judged(line).message).toContain('768 bits');
  });
});

describe('sshKeyProblem', () => {
  const good = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY';
  it.each<[string, string | undefined]>([
    [good, undefined],
    [`${good} a comment with spaces`, undefined],
    [good.slice(0, -4), 'cut off'],
    [`${good}AAAA`, 'added or missing'],
    [good.replace('ssh-ed25519', 'ssh-rsa'), 'another kind'],
    [good.replace('AAAAC3', '!!!!C3'), 'not base64'],
    ['ssh-ed25519', 'the key itself is missing'],
    ['ssh-ed25519 ', 'the key itself is missing'],
    ['ssh-dss AAAAB3NzaC1kc3MAAACB', 'DSA'],
    ['hello', 'begins with its type'],
    ['', 'begins with its type'],
    [good.replace(' ', '\u00A0'), 'no-break space (U+00A0) where a space belongs'],
    ['https://github.com/ada.keys', 'Open it in a browser'],
    ['ssh-ed25519-cert-v01@openssh.com AAAAIHNzaC1lZDI1NTE5LWNlcnQtdjAx', 'certificate'],
    [`from="10.0.0.0/8" ${good}`, 'Options in front of a key'],
    [`command="uname -a",no-pty ${good}`, 'Options in front of a key'],
    ['C3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6 ada', 'broken in two'],
    [good.slice(12), 'type of this SSH key is missing'],
    ['---- BEGIN SSH2 PUBLIC KEY ----', 'another format'],
    ['-----BEGIN PUBLIC KEY-----', 'another format'],
    ['SHA256:qIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9x', 'fingerprint'],
    ['3072 SHA256:qIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8k ada (RSA)', 'fingerprint'],
    ['~/.ssh/id_ed25519.pub', 'name of a file'],
    ['C:\\Users\\Ada\\.ssh\\id_rsa.pub', 'name of a file'],
  ])('%s', (line, problem) => {
    if (problem === undefined) expect(sshKeyProblem(line)).toBeUndefined();
    else expect(sshKeyProblem(line)?.message).toContain(problem);
  });

  it('names what cannot be seen in a key', () => {
    expect(judged(good.replace('AAAA', 'AA\u200BAA')).message).toContain(
      'zero width space (U+200B)',
    );
    expect(judged(good.replace('AAAA', 'AA\nAA')).message).toContain('one line');
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

/** Files encrypted as the page does it, opened by Debian's own age. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isAgeRecipient } from '@/lib/secrets/age-recipients';
import { encryptSecrets, type SealedSecrets } from '@/lib/secrets/encrypt-secrets';
import { reveal } from '@/lib/secrets/secret';
import { hidden } from './hidden';
import { call, describeWith, logsIn } from './programs';

const secrets = {
  hashedPassword: '$2b$04$abcdefghijklmnopqrstuuX1mG8E4u0nX5hJQ3z3yqM1TQHMZcD5e',
  apiKeys: { anthropic: 'sk-ant-canary_1', openai: 'sk-canary-2' },
};

describeWith('age', 'files for agenix', () => {
  let folder: string;
  let sealed: SealedSecrets;
  let key: string;
  const other: Record<string, string> = {};

  /** The public key of a new identity, made by age-keygen. */
  const keygen = (name: string) => {
    const file = join(folder, `${name}.txt`);
    call('age-keygen', ['--output', file]);
    const key = call('age-keygen', ['-y', file]).trim();
    other[key] = file;
    return key;
  };
  const open = (text: string, identity: string) =>
    call('age', ['--decrypt', '--identity', identity], text);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hyprguest-age-'));
    sealed = await encryptSecrets(hidden(secrets), [keygen('first'), keygen('second')]);
    key = reveal(sealed.identity);
    writeFileSync(join(folder, 'key.txt'), key);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('are encrypted to a key.txt made before, when there is one', async () => {
    const again = await encryptSecrets(hidden(secrets), [], { identity: sealed.identity });
    expect(reveal(again.identity)).toBe(key);
    const [, text] = again.files[0] as readonly [string, string];
    expect(open(text, join(folder, 'key.txt'))).toBe(secrets.hashedPassword);
  });

  it('are made where the browser has no crypto.subtle, as on plain http', async () => {
    const own = Object.getOwnPropertyDescriptor(globalThis.crypto, 'subtle');
    Object.defineProperty(globalThis.crypto, 'subtle', { value: undefined, configurable: true });
    try {
      const [recipient = ''] = Object.keys(other);
      expect(await isAgeRecipient(recipient)).toBe(true);
      const made = await encryptSecrets(hidden(secrets), [recipient]);
      for (const [, text] of made.files) {
        expect(Object.values(secrets.apiKeys).concat(secrets.hashedPassword)).toContain(
          open(text, other[recipient] as string),
        );
      }
    } finally {
      if (own) Object.defineProperty(globalThis.crypto, 'subtle', own);
      else Reflect.deleteProperty(globalThis.crypto, 'subtle');
    }
  });

  it('open with key.txt and with every further key, each to exactly one secret', () => {
    const want = {
      'secrets/user-password.age': secrets.hashedPassword,
      'secrets/anthropic-api-key.age': secrets.apiKeys.anthropic,
      'secrets/openai-api-key.age': secrets.apiKeys.openai,
    };
    for (const identity of [join(folder, 'key.txt'), ...Object.values(other)]) {
      const opened = sealed.files.map(([path, text]) => [path, open(text, identity)]);
      expect(Object.fromEntries(opened)).toEqual(want);
    }
  });

  it('stay closed to anybody else', () => {
    keygen('stranger');
    const [, text] = sealed.files[0] as (typeof sealed.files)[0];
    expect(() => open(text, join(folder, 'stranger.txt'))).toThrow(/no identity matched/);
  });

  it('come with a key.txt that age-keygen understands, whose public half is listed first', () => {
    expect(call('age-keygen', ['-y', join(folder, 'key.txt')]).trim()).toBe(sealed.recipients[0]);
    expect(sealed.recipients.slice(1)).toEqual(Object.keys(other).slice(0, 2));
    expect(key).toMatch(/^# public key: age1[a-z0-9]{58}\nAGE-SECRET-KEY-1[A-Z0-9]{58}\n$/);
  });

  it('hold neither a secret nor the private key', () => {
    const [, privateKey = ''] = key.split('\n');
    for (const [, text] of sealed.files) {
      for (const hidden of [secrets.hashedPassword, 'canary', privateKey]) {
        expect(text).not.toContain(hidden);
        expect(
          Buffer.from(text.replace(/-----.*-----|\s/g, ''), 'base64').toString(),
        ).not.toContain(hidden);
      }
    }
  });

  it('are left out where nothing was typed, and encrypt to a new key each time', async () => {
    const one = { hashedPassword: '', apiKeys: { anthropic: '', openai: 'sk-1' } };
    const again = await encryptSecrets(hidden(one), []);
    expect(again.files.map(([path]) => path)).toEqual(['secrets/openai-api-key.age']);
    expect(again.recipients).toHaveLength(1);
    expect(reveal(again.identity)).not.toBe(key);
  });

  it('carry a hash that logs in', async () => {
    const hash = call('mkpasswd', ['--method=bcrypt', '--stdin'], 'hunter22').trim();
    const { files, identity } = await encryptSecrets(
      hidden({ ...secrets, hashedPassword: hash }),
      [],
    );
    const own = join(folder, 'own.txt');
    writeFileSync(own, reveal(identity));
    const text = files.find(([path]) => path === 'secrets/user-password.age')?.[1] as string;
    expect(logsIn('hunter22', open(text, own))).toBe(true);
    expect(logsIn('hunter23', open(text, own))).toBe(false);
  });
});

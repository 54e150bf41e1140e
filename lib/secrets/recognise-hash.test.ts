import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { couldBeDesHash, recogniseHash } from './recognise-hash';

const password = 'correct horse battery';

/** What Debian's mkpasswd prints; undefined where it is missing or does not know the method. */
function mkpasswd(method: string): string | undefined {
  const { stdout, status } = spawnSync('mkpasswd', [`--method=${method}`, '--stdin'], {
    input: password,
    encoding: 'utf8',
  });
  return status === 0 ? stdout.trim() : undefined;
}

const withMkpasswd = mkpasswd('yescrypt') === undefined ? describe.skip : describe;
const why = mkpasswd('yescrypt') === undefined ? ' (skipped: no mkpasswd on PATH)' : '';

withMkpasswd(`what mkpasswd prints${why}`, () => {
  it.each([
    ['yescrypt', '$y$'],
    ['gost-yescrypt', '$gy$'],
    ['scrypt', '$7$'],
    ['bcrypt', '$2b$'],
    ['bcrypt-a', '$2a$'],
    ['sha512crypt', '$6$'],
  ])('is taken as it is: %s', (method, id) => {
    const hash = mkpasswd(method) as string;
    expect(hash.startsWith(id)).toBe(true);
    // A terminal gives a space or a line end along with it.
    for (const copied of [hash, ` ${hash}`, `${hash} `, `${hash}\n`, `\t${hash}\r\n`]) {
      expect(recogniseHash(copied), copied).toEqual({ kind: 'hash', hash });
    }
    // Cut off, lengthened, or with something around it, it is no hash and no password either.
    for (const wrong of [hash.slice(0, -1), `${hash}x`, `${hash} x`, ` ${hash} x`]) {
      expect(recogniseHash(wrong), wrong).toMatchObject({ kind: 'refused' });
    }
    for (const around of [`ada:${hash}:20000:0:99999:7:::`, `!${hash}`, `ada:!${hash}:1::::::`]) {
      expect(recogniseHash(around), around).toMatchObject({ kind: 'refused' });
    }
  });

  it.each([
    ['md5crypt', 'MD5'],
    ['sha256crypt', 'SHA-256'],
    ['bsdicrypt', 'DES'],
    ['sunmd5', 'old kind'],
    ['nt', 'old kind'],
  ])('is refused with words: %s', (method, word) => {
    const hash = mkpasswd(method);
    // A libxcrypt may be built without the old ones; then there is nothing to paste either.
    const text = hash ?? examples[method];
    expect(recogniseHash(text as string)).toEqual({
      kind: 'refused',
      message: expect.stringContaining(word),
    });
  });

  it('is known by its form where it is DES, which a password can have too', () => {
    const hash = mkpasswd('descrypt') ?? 'abJnggxhB/yWI';
    expect(couldBeDesHash(hash)).toBe(true);
    expect(recogniseHash(hash)).toEqual({ kind: 'none' });
    expect(couldBeDesHash(password)).toBe(false);
  });
});

/** From crypt(5), for a libxcrypt that does not make them any more. */
const examples: Readonly<Record<string, string>> = {
  md5crypt: '$1$abcdefgh$irWbblnpmw.5z7wgBnprh0',
  sha256crypt: '$5$abcdefgh$ZLdkj8mkc2XVSrPVjskDAgZPGjtj1VGVaa1aUkrMTU/',
  bsdicrypt: '_J9..K0AyUubDrfOgO4s',
  sunmd5: '$md5,rounds=5000$GUBv0xjJ$$mSwgIswdjlTY0YxV7HBVm0',
  nt: '$3$$8846f7eaee8fb117ad06bdd830b7586c',
};

describe('recogniseHash', () => {
  it.each(Object.entries(examples))('refuses the example of crypt(5): %s', (_, hash) => {
    expect(recogniseHash(hash)).toMatchObject({ kind: 'refused' });
  });

  it.each([
    '$argon2id$v=19$m=65536,t=3,p=4$c29tZXNhbHQ$RdescudvJCsgt3ub+b4dWRWJTmaaWmRy',
    '{SSHA}2ZTJ0wRzWwGMW1mPqb1bYoXGCK1sY2Fy',
    // bcrypt knows 4 to 31 only.
    `$2b$03$${'a'.repeat(53)}`,
    `$2b$32$${'a'.repeat(53)}`,
    `$2x$12$${'a'.repeat(53)}`,
    // A leading zero, which crypt(3) refuses.
    `$6$rounds=05000$salt$${'a'.repeat(86)}`,
  ])('refuses %s', (hash) => {
    expect(recogniseHash(hash)).toMatchObject({ kind: 'refused' });
  });

  it('takes no password for a hash', { timeout: 30_000 }, () => {
    const text = fc.string({ unit: 'binary', maxLength: 40 });
    fc.assert(
      fc.property(text, (typed) => {
        expect(recogniseHash(typed).kind).not.toBe('hash');
        if (!/[$!:_{]/.test(typed)) expect(recogniseHash(typed).kind).toBe('none');
      }),
      { numRuns: 200 },
    );
  });
});

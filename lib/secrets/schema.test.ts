import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { listRecipients } from './age-recipients';
import { apiKeys } from './keys';
import { secretsSchema } from './schema';

const nothing = {
  password: '',
  passwordAgain: '',
  recipient: '',
  apiKeys: Object.fromEntries(apiKeys.map(({ id }) => [id, ''])),
};

/** Path → words of what is wrong. */
async function problems(part: object): Promise<Record<string, string>> {
  const parsed = await secretsSchema.safeParseAsync({ ...nothing, ...part });
  if (parsed.success) return {};
  return Object.fromEntries(parsed.error.issues.map((i) => [i.path.join('.'), i.message]));
}

const twice = (password: string) => ({ password, passwordAgain: password });

describe('password', () => {
  it('may stay empty', async () => expect(await problems({})).toEqual({}));

  it('must be typed twice', async () => {
    expect(await problems({ password: 'hunter22' })).toEqual({
      passwordAgain: 'Type the password a second time.',
    });
    expect(await problems({ password: 'hunter22', passwordAgain: 'hunter23' })).toEqual({
      passwordAgain: expect.stringContaining('differ'),
    });
    expect(await problems(twice('hunter22'))).toEqual({});
  });

  it('says what a DES hash is worth, and lets a password of the same form through', async () => {
    expect(await problems({ password: 'abJnggxhB/yWI' })).toEqual({
      passwordAgain: expect.stringContaining('DES'),
    });
    expect(await problems(twice('abJnggxhB/yWI'))).toEqual({});
  });

  it('stops at the 72 bytes that bcrypt reads, whatever the script', async () => {
    for (const full of ['x'.repeat(72), 'é'.repeat(36), '界'.repeat(24), '🔑'.repeat(18)]) {
      expect(new TextEncoder().encode(full).length).toBe(72);
      expect(await problems(twice(full))).toEqual({});
      expect(await problems(twice(`${full}x`))).toEqual({
        password: expect.stringContaining('72 bytes'),
      });
    }
    // A hash is longer and is not hashed again.
    const hash = `$6$salt$${'a'.repeat(86)}`;
    expect(await problems({ password: hash })).toEqual({});
  });

  it.each(['a\0b', 'a\tb', 'a\nb', 'a\u2028b', 'a\ud800b'])('refuses %j', async (text) => {
    expect(await problems(twice(text))).toHaveProperty('password');
  });

  it.each([' leading and trailing ', '"\'`${x}\\', 'pass:word', '😀 ünï'])(
    'takes %j as it is',
    async (text) => expect(await problems(twice(text))).toEqual({}),
  );
});

describe('API keys', () => {
  it.each(['sk-ant-api03-AbC_1-2', 'sk-proj-0'])('takes %s', async (key) =>
    expect(
      await problems({ apiKeys: { ...nothing.apiKeys, anthropic: key, openai: key } }),
    ).toEqual({}),
  );

  it.each(['a b', '"', '$HOME', '`id`', 'a\\', "a'b", 'a;b', 'ä', 'x'.repeat(401)])(
    'refuses %s, which a shell would read',
    async (key) => {
      expect(
        Object.keys(
          await problems({ apiKeys: { ...nothing.apiKeys, anthropic: key, openai: key } }),
        ),
      ).toEqual(['apiKeys.anthropic', 'apiKeys.openai']);
    },
  );
});

describe('recipients', () => {
  it('takes none, one and several', async () => {
    const keys = [];
    for (let i = 0; i < 3; i += 1)
      keys.push(await identityToRecipient(await generateX25519Identity()));
    expect(await problems({ recipient: keys[0] })).toEqual({});
    expect(await problems({ recipient: keys.join(' ') })).toEqual({});
    expect(listRecipients(` ${keys.join(',\n')} ${keys[0]}`)).toEqual(keys);
  });

  it('finds a mistyped letter by the checksum', async () => {
    const key = await identityToRecipient(await generateX25519Identity());
    const wrong = `${key.slice(0, -1)}${key.endsWith('q') ? 'p' : 'q'}`;
    expect(await problems({ recipient: wrong })).toEqual({
      recipient: expect.stringContaining('one letter may be wrong'),
    });
  });

  it('sends a private key away, and an SSH key', async () => {
    const identity = await generateX25519Identity();
    expect(await problems({ recipient: identity })).toEqual({
      recipient: expect.stringContaining('private half'),
    });
    expect(await problems({ recipient: 'ssh-ed25519 AAAAC3Nza' })).toHaveProperty('recipient');
  });
});

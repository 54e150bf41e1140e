/** `secrets.nix` from the page's zip, read by real Nix: the values, and who sees the file. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { renderRecipients, renderSecrets } from '@/components/wizard/secrets/secret-files';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { apiKeys, passwordFile } from '@/lib/secrets/keys';
import { describeWithNix } from '../nix/nix';
import { commitAll, evaluate, evaluateFiles, optionsOf, put, trackedFiles } from './flake';
import { hidden } from './hidden';

const secrets = {
  hashedPassword: `$6$rounds=5000$sa/lt.$${'/a.'.repeat(28)}xy`,
  apiKeys: { anthropic: 'sk-ant-api03-A_b-C', openai: 'sk-proj-x_Y-z' },
};
type Scheme = 'none' | 'file' | 'agenix';
const configFor = (scheme: Scheme) =>
  configSchema.parse({ secrets: { scheme }, user: { name: 'ada' } });
const flakeFor = (scheme: Scheme) => generate(configFor(scheme)).files;

let folder: string;
let guest: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'hyprguest-secrets-'));
  guest = join(folder, 'guest');
  mkdirSync(guest);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const see = (reference: string) => evaluate(reference, join(folder, 'stubs'), guest);

describeWithNix('secrets.nix', () => {
  it('holds exactly what was typed, whatever it is', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }).filter((s) => !/[\0\p{Surrogate}]/u.test(s)),
      fc.string({
        unit: fc.constantFrom(
          '$',
          '{',
          '}',
          '"',
          '\\',
          "'",
          '\n',
          'n',
          '@',
          '/',
          '.',
          '#',
          '\r',
          '\t',
        ),
        maxLength: 40,
      }),
    );
    const typed = fc.record({
      hashedPassword: text,
      apiKeys: fc.record({ anthropic: text, openai: text }),
    });
    const hostile = {
      hashedPassword: "${'' }\\${x} '' \"",
      apiKeys: { anthropic: '@host.name@', openai: '$${a}' },
    };
    const all = [secrets, hostile, ...fc.sample(typed, { numRuns: 120, seed: 5 })];
    const paths = all.map((values, i) => {
      put(join(folder, 'data'), [
        [`${i}.nix`, renderSecrets(hidden(values)).get('secrets.nix') as string],
      ]);
      return join(folder, 'data', `${i}.nix`);
    });
    expect(evaluateFiles(paths)).toEqual(all);
  });

  it('is seen by path:, in a plain folder and in a Git checkout that ignores it, and never by the checkout', () => {
    put(guest, [...flakeFor('file'), ...renderSecrets(hidden(secrets))]);
    const filled = { customsecrets: secrets, username: 'ada', host: 'vmware-guest', warnings: [] };
    expect(see(`path:${guest}`)).toEqual(filled);

    commitAll(guest);
    expect(see(`path:${guest}`)).toEqual(filled);
    expect(see('path:.')).toEqual(filled);
    for (const reference of ['.', `git+file://${guest}`]) {
      const { warnings, ...seen } = see(reference);
      expect(seen).toEqual({ customsecrets: {}, username: 'ada', host: 'vmware-guest' });
      // Said loudly, with the command that sees the file and what it means for whom.
      expect(warnings).toHaveLength(1);
      expect(warnings[0]).toContain('secrets.nix was not found');
      expect(warnings[0]).toContain('--flake path:/etc/nixos#vmware-guest');
      expect(warnings[0]).toMatch(/existing account keeps its password/);
    }
  });

  it.each(['none', 'file', 'agenix'] as const)(
    'is missing in what a link brings, which evaluates all the same: %s',
    (scheme) => {
      put(guest, flakeFor(scheme));
      const { warnings, ...seen } = see(`path:${guest}`);
      expect(seen).toEqual({ customsecrets: {}, username: 'ada', host: 'vmware-guest' });
      expect(warnings).toHaveLength(scheme === 'file' ? 1 : 0);
    },
  );

  it('can be the example, under every scheme: it shows every key and sets nothing', async () => {
    for (const scheme of ['none', 'file', 'agenix'] as const) {
      const files = flakeFor(scheme);
      const dir = join(guest, scheme);
      put(dir, [...files, ['secrets.nix', files.get('secrets.nix.example') as string]]);
      expect(see(`path:${dir}`)).toEqual({
        customsecrets: {
          hashedPassword: '',
          apiKeys: Object.fromEntries(apiKeys.map(({ id }) => [id, ''])),
          username: 'ada',
          git: { name: '', email: '', signingKey: '' },
        },
        username: 'ada',
        host: 'vmware-guest',
        warnings: [],
      });
      const option = await optionsOf(dir, configFor(scheme));
      expect(option('users.users.ada.hashedPassword')).toBe(null);
    }
  });

  it('makes the account and the session; without it no password is set, never an empty one', async () => {
    const options = () => optionsOf(guest, configFor('file'));
    const hash = 'users.users.ada.hashedPassword';
    put(guest, flakeFor('file'));
    let option = await options();
    expect(option(hash)).toBe(null);
    expect(option('home.sessionVariables.ANTHROPIC_API_KEY')).toBe(null);

    put(guest, renderSecrets(hidden(secrets)));
    option = await options();
    expect(option(hash)).toBe(secrets.hashedPassword);
    expect(option('home.sessionVariables.ANTHROPIC_API_KEY')).toBe(secrets.apiKeys.anthropic);
    expect(option('home.sessionVariables.OPENAI_API_KEY')).toBe(secrets.apiKeys.openai);

    put(
      guest,
      renderSecrets(hidden({ hashedPassword: '', apiKeys: { anthropic: '', openai: 'only-1' } })),
    );
    option = await options();
    expect(option(hash)).toBe(null);
    expect(option('home.sessionVariables.ANTHROPIC_API_KEY')).toBe(null);
    expect(option('home.sessionVariables.OPENAI_API_KEY')).toBe('only-1');
  });
});

describeWithNix('encrypted files', () => {
  const names = [passwordFile, ...apiKeys.map(({ file }) => file)];
  const sealed = (name: string) => [`secrets/${name}.age`, 'age-encryption.org/v1\n'] as const;

  it('are wired one by one, as far as they are there', async () => {
    for (const some of [[], names.slice(0, 1), names.slice(1), names.slice(2), names]) {
      const dir = join(guest, String(some.length) + some[0]);
      put(dir, [...flakeFor('agenix'), ...some.map(sealed)]);
      const option = await optionsOf(dir, configFor('agenix'));
      expect(option('age.identityPaths')).toEqual(['/var/lib/agenix/key.txt']);
      for (const name of names) {
        const file = some.includes(name) ? join(dir, `secrets/${name}.age`) : null;
        expect(option(`age.secrets.${name}.file`)).toEqual(file);
      }
      expect(option('users.users.ada.hashedPasswordFile')).toBe(
        some.includes('user-password') ? '/run/agenix/user-password' : null,
      );
      // The value never is in the store: login reads the file.
      const login = String(option('environment.extraInit') ?? '');
      expect(
        login.includes('export ANTHROPIC_API_KEY="$(cat /run/agenix/anthropic-api-key)"'),
      ).toBe(some.includes('anthropic-api-key'));
      expect(login.includes('export OPENAI_API_KEY="$(cat /run/agenix/openai-api-key)"')).toBe(
        some.includes('openai-api-key'),
      );
    }
  });

  it('come with a list for the agenix command that names each file and every key', () => {
    const recipients = [`age1${'q'.repeat(58)}`, `age1${'p'.repeat(58)}`];
    const paths = [recipients, recipients.slice(0, 1)].map((some, i) => {
      const text = renderRecipients(some).get('secrets/secrets.nix') as string;
      put(join(folder, 'data'), [[`${i}.nix`, text]]);
      return join(folder, 'data', `${i}.nix`);
    });
    const rules = (publicKeys: string[]) =>
      Object.fromEntries(names.map((name) => [`${name}.age`, { publicKeys }]));
    expect(evaluateFiles(paths)).toEqual([rules(recipients), rules(recipients.slice(0, 1))]);
  });

  it('are tracked by Git together with that list, and key.txt is not', () => {
    put(guest, [
      ...flakeFor('agenix'),
      ...renderRecipients([`age1${'q'.repeat(58)}`]),
      ...names.map(sealed),
      ['key.txt', 'AGE-SECRET-KEY-1\n'],
      ['secrets.nix', '{ }\n'],
    ]);
    commitAll(guest);
    const tracked = new Set(trackedFiles(guest));
    for (const path of ['secrets/secrets.nix', ...names.map((name) => `secrets/${name}.age`)]) {
      expect(tracked, path).toContain(path);
    }
    expect(tracked).not.toContain('key.txt');
    expect(tracked).not.toContain('secrets.nix');
  });
});

import { describe, expect, it } from 'vitest';
import { catalogue } from '@/lib/config/catalogue';
import { fieldSchemas, fields } from '@/lib/config/fields';
import { configSchema, defaultConfig } from '@/lib/config/schema';
import { findNames, judgeName, knownNames, typedName, whatIsKnown } from './nixpkgs-names';

const names = (text: string) => findNames(text).map(({ name }) => name);

describe('names beyond the catalogue', () => {
  it.each([
    ['helix', 'helix'],
    ['cowsay', 'cowsay'],
    ['1password', '_1password-cli'],
    ['Firefox', 'firefox'],
    ['noto fonts', 'noto-fonts'],
    ['restic', 'restic'],
  ])('“%s” finds %s first', (text, name) => {
    expect(names(text)[0]).toBe(name);
  });

  it('leaves to the catalogue what stands there, and offers each name once', () => {
    const attributes = new Set(catalogue.map(({ attr }) => attr));
    expect(knownNames.filter(({ name }) => attributes.has(name))).toEqual([]);
    expect(names('htop')).toEqual([]);
    expect(new Set(knownNames.map(({ name }) => name)).size).toBe(knownNames.length);
  });

  it('offers no old name, no set of packages and nothing for macOS alone', () => {
    for (const name of ['swww', 'nodejs_20', 'haskellPackages', 'vimPlugins', 'aerospace']) {
      expect(names(name), name).not.toContain(name);
    }
  });

  it('every name is one by the schema, and has its grounds', () => {
    const rule = fieldSchemas.get('user.morePackages');
    for (const { name, grounds } of knownNames) {
      expect(rule?.safeParse([name]).data, name).toEqual([name]);
      expect(grounds).toMatch(/\d{4}$|^had a file|^as far as we know/);
    }
  });
});

describe('a name as it was typed', () => {
  it.each(['hugo', 'inkscape', 'helix-gpt', 'python3Packages.numpy'])(
    'takes %s as it is',
    (text) => {
      expect(typedName(text)).toEqual({ name: text, old: undefined, near: [] });
    },
  );

  it('takes the name out of what nix prints', () => {
    expect(typedName(' nixpkgs#hugo ')?.name).toBe('hugo');
  });

  it.each(['two words', '1password', 'a/b', '', 'x'.repeat(200)])('“%s” is no name', (text) => {
    expect(typedName(text)).toBeUndefined();
  });

  it.each(['htop', 'nmap', 'helix', 'pkgs.cowsay'])('%s is known, so nobody types it', (text) => {
    expect(typedName(text)).toBeUndefined();
  });

  it.each([
    ['helx', 'helix'],
    ['htopp', 'htop'],
    ['Firefox', 'firefox'],
    ['cowsy', 'cowsay'],
  ])('%s looks like a slip of %s', (text, meant) => {
    expect(typedName(text)?.near).toContain(meant);
  });

  it('says what became of an old name', () => {
    expect(typedName('swww')).toMatchObject({ old: expect.stringContaining('awww'), near: [] });
  });
});

describe('what is known', () => {
  it('says of each name how sure it is', () => {
    const known = (text: string) => findNames(text).map(whatIsKnown)[0];
    expect(known('helix')).toBe('Not checked by us: used by Home Manager itself, August 2026');
    expect(known('vivaldi')).toMatch(/not free software$/);
  });

  it('says what the answers rule out, or bring already', () => {
    const { host, user } = defaultConfig;
    const judge = (name: string, config = defaultConfig) => judgeName(name, config, fields);
    expect(judge('restic')).toEqual({});
    expect(judge('helix').hint).toContain('Editor');
    expect(judge('neovim').refused).toContain('Editor');
    const onArm = { ...defaultConfig, host: { ...host, arch: 'aarch64-linux' as const } };
    expect(judge('soundwireserver')).toEqual({});
    expect(judge('soundwireserver', onArm).refused).toContain('only made for Intel and AMD');
    const withGcc = { ...defaultConfig, user: { ...user, packages: ['gcc'] } };
    expect(judge('clang')).toEqual({});
    expect(judge('clang', withGcc)).toEqual({
      hint: 'Has commands that gcc has, too; gcc keeps them',
    });
  });

  it('says that the editor keeps its other name', () => {
    expect(judgeName('vim', defaultConfig, fields).hint).toContain('neovim keeps them');
    const more = configSchema.parse({ user: { editor: 'none', morePackages: ['neovim', 'vim'] } });
    expect(judgeName('vim', more, fields)).toEqual({});
  });

  it('of two further packages the one that was named first keeps the commands', () => {
    const more = configSchema.parse({ user: { morePackages: ['clang', 'gcc-unwrapped', 'gcc'] } });
    expect(judgeName('gcc', more, fields).hint).toContain('clang keeps them');
    expect(judgeName('clang', more, fields)).toEqual({});
  });

  it('refuses what the schema refuses, and says nothing against what it takes', () => {
    for (const arch of ['x86_64-linux', 'aarch64-linux'] as const) {
      const config = configSchema.parse({ host: { arch } });
      for (const name of [...knownNames.map((known) => known.name), 'steam', 'discord']) {
        const { host } = config;
        const isValid = configSchema.safeParse({ host, user: { morePackages: [name] } }).success;
        const { refused } = judgeName(name, config, fields);
        if (!refused?.includes('brings it already')) {
          expect(refused === undefined, `${name} on ${arch}`).toBe(isValid);
        }
      }
    }
  });
});

it('leads from a container engine to the question that sets it up', () => {
  const engine = (containers: string) =>
    judgeName('docker', configSchema.parse({ host: { containers } }), fields);
  expect(engine('none').hint).toBe('“Containers” offers it, too, and sets it up');
  expect(engine('docker').refused).toBe('Your answer to “Containers” brings it already.');
});

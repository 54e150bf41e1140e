import { describe, expect, it } from 'vitest';
import { catalogue, catalogueGroups, isX86Only } from './catalogue';
import sources from './data/package-sources.json';

const known = new Map(sources.map((source) => [source.name, source]));

describe('every package of the catalogue', () => {
  it.each(catalogue)('$attr exists, and its flags agree', (entry) => {
    const source = known.get(entry.attr);
    expect(source?.status).toBe('ok');
    expect(source?.unfree).toBe(entry.unfree === true);
    expect(source?.aarch64).toBe(entry.x86Only !== true);
    // Grounds in somebody's files, not in memory.
    expect(source?.basis).not.toBe('not confirmed');
  });

  it('is named and described in a short phrase', () => {
    for (const { attr, title, description } of catalogue) {
      expect(attr).toMatch(/^[A-Za-z_][A-Za-z0-9_'-]*(?:\.[A-Za-z_][A-Za-z0-9_'-]*)*$/);
      expect(title).not.toBe('');
      expect(description.length, description).toBeGreaterThan(4);
      expect(description.length, description).toBeLessThanOrEqual(60);
      expect(description, description).toMatch(/^\S.*[^\s.]$/);
    }
  });

  it('is there once', () => {
    const attrs = catalogue.map((entry) => entry.attr);
    expect(attrs.filter((attr, at) => attrs.indexOf(attr) !== at)).toEqual([]);
    const titles = catalogue.map((entry) => entry.title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  });
});

it('fills every group, in the order of the groups', () => {
  const order = catalogue.map((entry) => entry.group);
  expect([...new Set(order)]).toEqual(Object.keys(catalogueGroups));
});

// Packages that bring the same file cannot be installed together: bin/cc, bin/cargo, bin/killall …
it.each([
  [['gcc', 'clang'], 'bin/cc'],
  [['cargo', 'rustup'], 'bin/cargo'],
  [['rustc', 'rustup'], 'bin/rustc'],
  [['rust-analyzer', 'rustup'], 'bin/rust-analyzer'],
  [['kubectl', 'minikube'], 'bin/kubectl'],
  [['psmisc', 'killall'], 'bin/killall'],
  [['tealdeer', 'tldr'], 'bin/tldr'],
  [['nodejs', 'nodejs_22', 'nodejs_24'], 'bin/node'],
  [['python3', 'python312', 'python313'], 'bin/python3'],
  [['jdk', 'jdk21'], 'bin/java'],
  [['nixfmt', 'nixfmt-rfc-style'], 'bin/nixfmt'],
])('has at most one of %o', (rivals, shared) => {
  const attrs = new Set(catalogue.map((entry) => entry.attr));
  expect(rivals.filter((rival) => attrs.has(rival)).length, shared).toBeLessThanOrEqual(1);
});

it('leaves out what the wizard installs in a form of its own', () => {
  const wrapped = ['neovim', 'vim', 'firefox', 'chromium', 'helix', 'waybar', 'rofi'];
  const attrs = new Set(catalogue.map((entry) => entry.attr));
  expect(wrapped.filter((attr) => attrs.has(attr))).toEqual([]);
});

it('knows which packages ARM lacks', () => {
  const foreign = sources.filter(({ status, aarch64 }) => status === 'ok' && aarch64 === false);
  expect(foreign.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['google-chrome', 'spotify', 'steam', 'soundwireserver']),
  );
  for (const { name } of foreign) expect(isX86Only(name), name).toBe(true);
  expect(isX86Only('ripgrep')).toBe(false);
  expect(isX86Only('no-such-package')).toBe(false);
});

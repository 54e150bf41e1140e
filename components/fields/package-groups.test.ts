import { describe, expect, it } from 'vitest';
import { catalogue } from '@/lib/config/catalogue';
import * as names from './nixpkgs-names';
import { exactHit, findGroups } from './package-groups';

const nameOf = (found: ReturnType<typeof findGroups>['groups'][number]['found'][number]) =>
  found.from === 'catalogue' ? found.entry.attr : found.entry.name;
const hits = (text: string) =>
  findGroups(text, names).groups.flatMap(({ found }) =>
    found.map((one) => `${one.from} ${nameOf(one)}`),
  );

describe('one search for every package', () => {
  it('without a text is the whole catalogue', () => {
    expect(hits('')).toEqual(catalogue.map(({ attr }) => `catalogue ${attr}`));
  });

  it.each([
    ['helix', 'nixpkgs helix'],
    ['cowsay', 'nixpkgs cowsay'],
    ['htop', 'catalogue htop'],
    ['nmap', 'catalogue nmap'],
    ['git', 'catalogue git'],
    ['1password', 'catalogue _1password-gui'],
    ['visual studio code', 'catalogue vscode'],
    // A word of descriptions, and the whole name of another package.
    ['fish', 'nixpkgs fish'],
    ['inkscape', 'typed inkscape'],
    ['hugo', 'typed hugo'],
    ['helix-gpt', 'typed helix-gpt'],
    // Slips find what they are slips of before themselves.
    ['thunderbrd', 'catalogue thunderbird'],
    ['helx', 'nixpkgs helix'],
    ['htopp', 'catalogue htop'],
  ])('“%s” finds %s first', (text, first) => {
    expect(hits(text)[0]).toBe(first);
  });

  it('finds in both lists at once', () => {
    expect(hits('1password')).toContain('nixpkgs _1password-cli');
    expect(hits('python')).toContain('nixpkgs python313');
  });

  it('offers a slip as it was typed, last', () => {
    expect(hits('helx').at(-1)).toBe('typed helx');
    expect(findGroups('helx', names).count).toBe(0);
  });

  it('finds nothing for what no package can be called', () => {
    expect(hits('zzzz qqqq')).toEqual([]);
  });

  it('has the catalogue before the names are loaded', () => {
    expect(findGroups('htop', undefined).count).toBe(1);
    expect(findGroups('helix', undefined)).toEqual({ groups: [], count: 0 });
  });
});

describe('Enter takes', () => {
  const enter = (text: string) => {
    const found = exactHit(text, findGroups(text, names), names);
    return found && `${found.from} ${nameOf(found)}`;
  };

  it.each([
    ['helix', 'nixpkgs helix'],
    ['Zellij', 'catalogue zellij'],
    ['nixpkgs#htop', 'catalogue htop'],
    ['pkgs.cowsay', 'nixpkgs cowsay'],
    ['visual studio code', 'catalogue vscode'],
    ['helix-gpt', 'typed helix-gpt'],
    ['constructor', 'typed constructor'],
  ])('“%s”: %s', (text, taken) => {
    expect(enter(text)).toBe(taken);
  });

  it('makes no guess', () => {
    const texts = [
      'hello',
      'nixpkgs#hello',
      'helx',
      'zelij',
      'nmpa',
      'system',
      'exa',
      'fire',
      'lib',
      '',
    ];
    expect(texts.filter((text) => enter(text) !== undefined)).toEqual([]);
  });
});

it('knows no old name of what every object has', () => {
  for (const name of ['constructor', 'toString', '__proto__', 'valueOf']) {
    expect(names.typedName(name)?.old).toBeUndefined();
  }
});

it('refuses what is no name in the words of its question', () => {
  expect(names.refusalOf('$' + '{builtins.currentTime}')).toMatch(/is not a package name/);
  expect(names.refusalOf('x'.repeat(300)).length).toBeLessThan(400);
});

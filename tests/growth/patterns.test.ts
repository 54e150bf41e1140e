import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { isLinear } from './measure';

/**
 * Where input of strangers may come to: by the server, or by the page from a link, a form or a file. The rest of lib and
 * components reads what this repository holds: templates, key binds, the example texts of the desktop.
 */
const folders = [
  'app',
  ...['fields', 'next-steps', 'preview', 'ui', 'wizard'].map((name) => `components/${name}`),
  ...['archive', 'config', 'http', 'merge', 'next-steps', 'nix', 'secrets', 'update'].map(
    (name) => `lib/${name}`,
  ),
];

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

/** @param recursive whether folders below count, too */
function sourceFiles(folder: string, recursive: boolean): string[] {
  return readdirSync(folder, { recursive, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\./.test(name))
    .map((name) => join(folder, name));
}

/** Every regular expression that is written down in a file; one that is put together at run time throws. */
function patternsOf(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(visit);
    else if (typeof node === 'object' && node !== null) {
      const { regex } = node as { regex?: { pattern: string; flags: string } };
      if (regex) found.push({ file, source: regex.pattern, flags: regex.flags });
      Object.values(node).forEach(visit);
    }
  };
  visit(parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' }));
  return found;
}

/** Texts that make a pattern begin again and again: its own words and signs, with what may stand between them. */
function attacks({ source }: Pattern): string[] {
  const plain = source.replace(/\\[a-zA-Z]|\\u\{?[0-9A-F]+\}?/g, ' ');
  const words = plain.match(/[\w$./:@-]+/g) ?? [];
  const some = [...new Set(['a', ...words.flatMap((word) => [word, word.slice(-1)])])].slice(0, 12);
  const signs = [...new Set(plain.replace(/[\w\s]/g, ''))].slice(0, 14);
  return [
    ...some.flatMap((word) => ['', '-', ' ', '.', '=', '\n'].map((between) => between + word)),
    // A quoted text that never ends: each sign after each other one.
    ...signs.flatMap((sign) => [sign, ...signs.map((after) => sign + after)]),
  ];
}

const patterns = [
  ...folders.flatMap((folder) => sourceFiles(folder, true)),
  // What compares, patches and reads the command line.
  ...sourceFiles('lib', false),
  'instrumentation.ts',
].flatMap(patternsOf);

it('sees the patterns', () => {
  expect(patterns.length).toBeGreaterThan(60);
});

it('knows a dangerous pattern when it sees one', () => {
  const quadratic: Pattern = { file: '', source: '\\beyJ[\\w-]{8,}\\.eyJ', flags: '' };
  const grows = attacks(quadratic).some(
    (pump) => !isLinear((n) => new RegExp(quadratic.source).test(pump.repeat(n))),
  );
  expect(grows).toBe(true);
  const quoted: Pattern = { file: '', source: '"(?:[^"\\\\]|\\\\.)*"|[[\\]{}]', flags: 'gs' };
  expect(
    attacks(quoted).some(
      (pump) =>
        !isLinear((n) => void [...pump.repeat(n).matchAll(new RegExp(quoted.source, 'gs'))]),
    ),
  ).toBe(true);
  expect(analyse({ source: '^(?:a+)+$', flags: '' }).reports).not.toEqual([]);
});

describe.each(patterns)('$file: $source', (pattern) => {
  it('looks at a text once, not once for each place it could begin at', () => {
    const { source, flags } = pattern;
    expect(analyse({ source, flags }).reports.map((report) => report.type)).toEqual([]);
    const regex = new RegExp(source, flags);
    for (const pump of attacks(pattern)) {
      // Every match where a text is asked for all of them, the first one elsewhere.
      const search = (n: number) => {
        const text = pump.repeat(n);
        if (regex.global) for (const _ of text.matchAll(regex));
        else text.search(regex);
      };
      expect(isLinear(search), JSON.stringify(pump)).toBe(true);
    }
  });
});

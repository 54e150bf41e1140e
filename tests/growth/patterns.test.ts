import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { parseAst } from 'vitest/node';
import { isLinear } from './measure';

/** Where input of strangers is read: by the server, or by the page from a link, a form or a file. */
const folders = [
  'app',
  'components/fields',
  'components/wizard',
  'lib/config',
  'lib/http',
  'lib/secrets',
];

interface Pattern {
  file: string;
  source: string;
  flags: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
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

/** Texts that make a pattern begin again and again: its own words, with what may stand between them. */
function attacks({ source }: Pattern): string[] {
  const words = source.replace(/\\[a-zA-Z]|\\u\{?[0-9A-F]+\}?/g, ' ').match(/[\w$./:@-]+/g) ?? [];
  const some = [...new Set(['a', ...words.flatMap((word) => [word, word.slice(-1)])])].slice(0, 12);
  return some.flatMap((word) => ['', '-', ' ', '.', '=', '\n'].map((between) => between + word));
}

const patterns = [...folders.flatMap(sourceFiles), 'instrumentation.ts'].flatMap(patternsOf);

it('sees the patterns', () => {
  expect(patterns.length).toBeGreaterThan(60);
});

it('knows a dangerous pattern when it sees one', () => {
  const quadratic: Pattern = { file: '', source: '\\beyJ[\\w-]{8,}\\.eyJ', flags: '' };
  const grows = attacks(quadratic).some(
    (pump) => !isLinear((n) => new RegExp(quadratic.source).test(pump.repeat(n))),
  );
  expect(grows).toBe(true);
  expect(analyse({ source: '^(?:a+)+$', flags: '' }).reports).not.toEqual([]);
});

describe.each(patterns)('$file: $source', (pattern) => {
  it('looks at a text once, not once for each place it could begin at', () => {
    const { source, flags } = pattern;
    expect(analyse({ source, flags }).reports.map((report) => report.type)).toEqual([]);
    const regex = new RegExp(source, flags);
    for (const pump of attacks(pattern)) {
      const search = (n: number) => {
        regex.lastIndex = 0;
        pump.repeat(n).search(regex);
      };
      expect(isLinear(search), JSON.stringify(pump)).toBe(true);
    }
  });
});

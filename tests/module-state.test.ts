/** Modules that remember something between calls are few, and each has its reason here. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Module → why it remembers, and for whom. */
const reasons: Readonly<Record<string, string>> = {
  'components/wizard/folder/opened-folder.ts':
    'keeps the folder that is open from the start page to the review: it is in no address and no storage',
  'components/preview/highlight.ts':
    'keeps the highlighter and its grammars, which take long to load',
  'components/wizard/palette/find-entries.ts':
    'keeps what is searched of each entry, as long as that is there: a thousand take longer to fold than to search',
  'lib/http/flake-archive.ts': 'keeps archives and deflated files for the next request',
};

/** Names at the top of a module whose value changes: reassigned, or a collection that is written to. */
function stateOf(text: string): string[] {
  const reassigned = [...text.matchAll(/^(?:export )?let (\w+)/gm)].map(([, name = '']) => name);
  const kept = [...text.matchAll(/^(?:export )?const (\w+)/gm)]
    .map(([, name = '']) => name)
    .filter((name) =>
      new RegExp(
        `\\b${name}(?:\\.(?:set|add|delete|clear|push|splice)\\(|\\[[^\\]]+\\] \\??\\??=)`,
      ).test(text),
    );
  const stores = [...text.matchAll(/^(?:export )?const (\w+) = createStore\b/gm)];
  return [...reassigned, ...kept, ...stores.map(([, name = '']) => name)];
}

const below = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path));

it('finds what changes at the top of a module, and nothing else', () => {
  expect(stateOf('let running: number | undefined;\n')).toEqual(['running']);
  expect(stateOf('const known = new Map();\nknown.set(1, 2);\n')).toEqual(['known']);
  expect(stateOf('export const s = createStore<T>(x);\n')).toEqual(['s']);
  expect(stateOf('const table = new Map([[1, 2]]);\ntable.get(1);\n')).toEqual([]);
  expect(
    stateOf('function f() {\n  let x = 1;\n  const m = new Map();\n  m.set(1, x);\n}\n'),
  ).toEqual([]);
});

it('only these modules remember something, each for its reason', () => {
  const entries = readdirSync('.').filter((path) => /\.tsx?$/.test(path));
  const files = [...entries, ...['lib', 'components', 'app'].flatMap(below)];
  const found = files
    .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$|^lib\/generated\//.test(path))
    .filter((path) => stateOf(readFileSync(path, 'utf8')).length > 0);
  expect(found.sort()).toEqual(Object.keys(reasons).sort());
  expect(found.length).toBeLessThanOrEqual(5);
});

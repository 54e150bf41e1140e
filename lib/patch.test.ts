import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { arbitraryConfig } from '@/tests/arbitrary-config';
import { presets } from './config/presets';
import { generate } from './generate';
import { changedPaths, hunksOf, printPatch } from './patch';
import { type FileTree, fileTree, isExecutable } from './render/file-tree';

const work = mkdtempSync(join(tmpdir(), 'patch-'));
afterAll(() => rmSync(work, { recursive: true }));
let folders = 0;

function write(folder: string, files: FileTree) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
    if (isExecutable(text)) chmodSync(join(folder, path), 0o755);
  }
}

/** What the real git makes of a folder and a patch. */
function applied(base: FileTree, patch: string, asRepository: boolean): Map<string, string> {
  folders += 1;
  const folder = join(work, String(folders));
  mkdirSync(folder);
  write(folder, base);
  // Only what is read may be handed over: a program that ends before it has read breaks the pipe.
  const git = (input: string, ...args: string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      env: { ...process.env, GIT_CEILING_DIRECTORIES: work, GIT_CONFIG_GLOBAL: '/dev/null' },
      input,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  if (asRepository) {
    git('', 'init', '-q');
    git('', 'add', '--all');
  }
  if (patch !== '') git(patch, 'apply', '--whitespace=nowarn', '-');
  const listed = execFileSync(
    'find',
    ['.', '-name', '.git', '-prune', '-o', '-type', 'f', '-print'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  );
  return new Map(
    listed
      .split('\n')
      .filter((path) => path !== '')
      .map((path) => {
        const text = readFileSync(join(folder, path), 'utf8');
        expect((statSync(join(folder, path)).mode & 0o111) !== 0, path).toBe(isExecutable(text));
        return [path.slice(2), text] as const;
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

describe('a patch', () => {
  const trees = presets.map(({ config }) => generate(config).files);

  it('makes one preset of another by the real git, in a folder and in a repository', () => {
    for (const [index, base] of trees.entries()) {
      const files = trees[(index + 1) % trees.length] as FileTree;
      const patch = printPatch(base, files);
      expect([...applied(base, patch, false)]).toEqual([...files]);
      expect([...applied(base, patch, true)]).toEqual([...files]);
    }
  });

  it('makes any flake of any other', () => {
    fc.assert(
      fc.property(arbitraryConfig, arbitraryConfig, (a, b) => {
        const [base, files] = [generate(a).files, generate(b).files];
        expect([...applied(base, printPatch(base, files), false)]).toEqual([...files]);
      }),
      { numRuns: 8 },
    );
  });

  it('takes texts of any ends, empty files and scripts', () => {
    const text = fc
      .array(fc.constantFrom('a\n', 'b\n', '\n', 'x\r\n', '#!/bin/sh\n', 'end'))
      .map((parts) => parts.join(''));
    const tree = fc
      .dictionary(fc.constantFrom('a', 'b/c', 'b/d.nix', '.e'), text)
      .map((files) => new Map(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))));
    fc.assert(
      fc.property(tree, tree, (base, files) => {
        expect([...applied(base, printPatch(base, files), false)]).toEqual([...files]);
      }),
      { numRuns: 20 },
    );
  });

  it('replaces texts that have little in common as a whole, before the search takes seconds', () => {
    const long = (letter: string, end = '\n') =>
      Array.from({ length: 5000 }, (_, i) => `${letter}${i}`).join('\n') + end;
    for (const [before, after] of [
      [long('a'), long('b')],
      [long('a', ''), long('b')],
      [long('a'), long('b', '')],
      ['', long('b')],
      [long('a', ''), ''],
      [`${long('a')}\r\n\n`, `\n${long('b')}`],
    ] as const) {
      const [base, files] = [before, after].map((text) => new Map([['a', text]]));
      const patch = printPatch(base as FileTree, files as FileTree);
      expect(patch.match(/^@@/gm)).toHaveLength(1);
      expect([...applied(base as FileTree, patch, false)]).toEqual([...(files as FileTree)]);
    }
    const short = trees[0]?.get('install.sh') ?? '';
    const odd = Array.from({ length: 20_000 }, (_, i) => `${i}\n`).join('');
    // It took 5 s to find that an empty line is the same.
    expect(hunksOf(short, odd)).toHaveLength(1);
    expect(hunksOf('', short)[0]?.newLines).toBe(short.split('\n').length - 1);
  });

  it('is empty where nothing differs', () => {
    expect(printPatch(trees[0] as FileTree, trees[0] as FileTree)).toBe('');
  });
});

it('shows changes with three lines around them', () => {
  const lines = Array.from({ length: 20 }, (_, index) => `${index}\n`);
  const after = lines.with(10, 'ten\n');
  const [hunk, ...others] = hunksOf(lines.join(''), after.join(''));
  expect(others).toEqual([]);
  expect(hunk).toMatchObject({ oldStart: 8, oldLines: 7, newStart: 8, newLines: 7 });
  expect(hunk?.lines).toEqual([' 7', ' 8', ' 9', '-10', '+ten', ' 11', ' 12', ' 13']);
});

it('is empty exactly where no file differs that it can express', () => {
  const files = (text: string) =>
    fileTree([
      ['a.nix', 'same'],
      ['picture.png', text],
      ['secrets.nix', text],
      ['vmware/seed.iso', text],
    ]);
  const opaque = new Set(['picture.png']);
  expect(changedPaths(files(''), files('1'), opaque)).toEqual([]);
  expect(printPatch(files(''), files('1'), opaque)).toBe('');
  expect(changedPaths(files(''), files('1'))).toEqual(['picture.png']);
  expect(printPatch(files(''), files('1'))).toContain('+++ b/picture.png');
});

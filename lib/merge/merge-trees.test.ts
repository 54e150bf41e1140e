import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryConfig } from '@/tests/arbitrary-config';
import { generate } from '../generate';
import { type FileTree, fileTree } from '../render/file-tree';
import { type Base, mergeTrees, resolveConflicts } from './merge-trees';
import { movedFiles } from './moved-files';

const tree = (files: Record<string, string>) => fileTree(Object.entries(files));
const old = tree({
  'a.nix': '1\n2\n3\n4\n5\n',
  'b.nix': 'b\n',
  'flake.lock': 'old\n',
  'hyprguest.json': '{}\n',
});
/** A base of which every text is known. */
function wholeBase(files: FileTree): Base {
  return {
    text: (path) => files.get(path),
    has: (path) => files.has(path),
    is: (path, text) => files.get(path) === text,
  };
}

const merge = (mine: FileTree, next: FileTree, base: Base = wholeBase(old)) =>
  mergeTrees(base, mine, next);

describe('a folder', () => {
  test('takes what is new and keeps what was edited, added and deleted by hand', () => {
    const mine = tree({
      'a.nix': '1\n2\n3\n4\nmine\n',
      'mine.nix': 'm\n',
      'flake.lock': 'old\n',
      'hyprguest.json': '{}\n',
    });
    const next = tree({
      'a.nix': 'next\n2\n3\n4\n5\n',
      'b.nix': 'b\n',
      'c.nix': 'c\n',
      'flake.lock': 'new\n',
      'hyprguest.json': '{1}\n',
    });
    const merged = merge(mine, next);
    expect(merged.conflicts).toEqual([]);
    expect(Object.fromEntries(merged.files)).toEqual({
      'a.nix': 'next\n2\n3\n4\nmine\n',
      'c.nix': 'c\n',
      'flake.lock': 'new\n',
      'hyprguest.json': '{1}\n',
      'mine.nix': 'm\n',
    });
    expect(Object.fromEntries(merged.changes)).toEqual({
      'a.nix': 'changed',
      'c.nix': 'added',
      'flake.lock': 'changed',
      'hyprguest.json': 'changed',
    });
    expect(Object.fromEntries(merged.edits)).toEqual({
      'a.nix': 'changed',
      'b.nix': 'deleted',
      'mine.nix': 'added',
    });
  });

  test.each([
    ['edited', 'a\nmine\n', 'a\nmine\n', { former: 'deleted', path: 'added' }],
    ['untouched', 'a\nb\n', 'a\nb\n', { former: 'deleted', path: 'added' }],
  ] as const)('takes a file along that has moved since: %s', (_, text, expected, changes) => {
    const [[former, path] = ['', '']] = movedFiles;
    const base = wholeBase(tree({ [former]: 'a\nb\n' }));
    const merged = merge(tree({ [former]: text }), tree({ [path]: 'a\nb\n' }), base);
    expect(merged.conflicts).toEqual([]);
    expect(Object.fromEntries(merged.files)).toEqual({ [path]: expected });
    expect(Object.fromEntries(merged.changes)).toEqual({
      [former]: changes.former,
      [path]: changes.path,
    });
    expect([...merged.edits.keys()]).toEqual(text === 'a\nb\n' ? [] : [former]);
  });

  test('says where a moved file contradicts an edit, or was deleted, and keeps the edit', () => {
    const [[former, path] = ['', '']] = movedFiles;
    const base = wholeBase(tree({ [former]: 'a\nb\n' }));
    const next = tree({ [path]: 'next\nb\n' });
    const edited = merge(tree({ [former]: 'mine\nb\n' }), next, base);
    expect(edited.conflicts.map((conflict) => [conflict.path, conflict.kind])).toEqual([
      [path, 'lines'],
    ]);
    expect(Object.fromEntries(edited.files)).toEqual({ [path]: 'mine\nb\n' });
    const gone = merge(tree({}), tree({ [path]: 'a\nb\n' }), base);
    expect(gone.conflicts.map((conflict) => [conflict.path, conflict.kind])).toEqual([
      [path, 'gone in mine'],
    ]);
    // The new place's import list names it, so that it has to be a module.
    expect(resolveConflicts(gone, () => 'mine').get(path)).toMatch(/\n\{ \}\n$/);
    // Two files of somebody's own under both names stay two files.
    const both = merge(tree({ [former]: 'mine\n', [path]: 'own\n' }), next, base);
    expect(both.conflicts.map(({ kind }) => kind).sort()).toEqual(['both added', 'gone in next']);
  });

  test.each([
    ['lines', { 'b.nix': 'mine\n' }, { 'b.nix': 'next\n' }],
    ['gone in next', { 'b.nix': 'mine\n' }, {}],
    ['gone in mine', {}, { 'b.nix': 'next\n' }],
    ['both added', { 'c.nix': 'mine\n' }, { 'c.nix': 'next\n' }],
    ['whole file', { 'flake.lock': 'mine\n' }, { 'flake.lock': 'next\n' }],
  ] as const)('conflict: %s', (kind, mine, next) => {
    const merged = merge(tree(mine), tree(next));
    const [conflict] = merged.conflicts;
    expect(merged.conflicts).toHaveLength(1);
    expect(conflict?.kind).toBe(kind);
    const path = conflict?.path ?? '';
    const [m, n] = [tree(mine).get(path), tree(next).get(path)];
    expect(merged.files.get(path), 'the file waits as it is').toBe(m);
    expect(merged.changes.has(path)).toBe(false);
    expect(resolveConflicts(merged, () => 'mine').get(path)).toBe(m);
    expect(resolveConflicts(merged, () => 'next').get(path)).toBe(n);
  });

  test('is merged as far as hashes allow, where the generator of the base cannot be had', () => {
    const hashesOnly: Base = { ...wholeBase(old), text: () => undefined };
    const next = tree({ 'a.nix': '9\n', 'b.nix': '9\n' });
    const merged = merge(tree({ 'a.nix': 'mine\n', 'b.nix': 'b\n' }), next, hashesOnly);
    expect(merged.conflicts.map(({ path, kind }) => [path, kind])).toEqual([
      ['a.nix', 'base unknown'],
    ]);
    expect(merged.files.get('b.nix')).toBe('9\n');
  });

  test('takes no text for no text: it stays, or is a conflict', () => {
    const opaque = new Set(['a.nix', 'c.nix', 'own.png']);
    const mine = tree({ 'a.nix': '', 'b.nix': 'b\n', 'c.nix': '', 'own.png': '' });
    const unchanged = mergeTrees(wholeBase(old), mine, old, { opaque });
    expect(unchanged.files.get('a.nix')).toBe('');
    expect(unchanged.conflicts).toEqual([]);
    const next = tree({ 'a.nix': 'next\n', 'b.nix': 'b\n', 'c.nix': '' });
    const merged = mergeTrees(wholeBase(old), mine, next, { opaque });
    expect(merged.conflicts.map(({ path, kind }) => [path, kind])).toEqual([
      ['a.nix', 'no text'],
      ['c.nix', 'both added'],
    ]);
    expect(resolveConflicts(merged, () => 'next').get('a.nix')).toBe('next\n');
    expect(resolveConflicts(merged, () => 'mine').get('own.png')).toBe('');
  });

  test('takes the lock that it is asked for', () => {
    const mine = tree({ 'flake.lock': 'mine\n' });
    const next = tree({ 'flake.lock': 'next\n' });
    for (const [lock, text] of [
      ['mine', 'mine\n'],
      ['next', 'next\n'],
    ] as const) {
      const merged = mergeTrees(wholeBase(old), mine, next, { lock });
      expect(merged.conflicts).toEqual([]);
      expect(merged.files.get('flake.lock')).toBe(text);
      const without = mergeTrees(wholeBase(old), tree({}), next, { lock });
      expect(without.conflicts.map(({ kind }) => kind)).toEqual(['gone in mine']);
    }
  });

  test('marks both sides as Git does, where that is asked for', () => {
    const merged = merge(tree({ 'a.nix': '1\nmine' }), tree({ 'a.nix': '1\nnext\n' }));
    expect(resolveConflicts(merged, () => 'marked').get('a.nix')).toBe(
      '1\n<<<<<<< yours\nmine\n=======\nnext\n>>>>>>> new answers\n',
    );
  });

  test('secrets stay as they are, and nobody reads them', () => {
    const mine = tree({
      'key.txt': 'mine',
      'secrets.nix': 'mine',
      'secrets/hashedPassword.age': 'mine',
    });
    const next = tree({ 'secrets.nix': 'next', 'secrets/anthropic.age': 'next' });
    expect(Object.fromEntries(merge(mine, next).files)).toEqual({
      'key.txt': 'mine',
      'secrets.nix': 'mine',
      'secrets/anthropic.age': 'next',
      'secrets/hashedPassword.age': 'mine',
    });
  });
});

describe('laws over random answers A and B and random edits E', () => {
  const twoAnswers = fc.tuple(arbitraryConfig, arbitraryConfig);
  const edits = fc.array(
    fc.record({
      file: fc.nat(),
      kind: fc.constantFrom('insert', 'remove', 'delete', 'add'),
      line: fc.nat(200),
      mark: fc.nat(9999),
    }),
    { minLength: 1, maxLength: 6 },
  );

  test('no edit: the merge is B', () => {
    fc.assert(
      fc.property(twoAnswers, ([a, b]) => {
        const [A, B] = [generate(a).files, generate(b).files];
        const merged = mergeTrees(wholeBase(A), A, B);
        expect(merged.conflicts).toEqual([]);
        expect(merged.edits.size).toBe(0);
        expect(merged.files).toEqual(B);
      }),
      { numRuns: 30 },
    );
  });

  test('same answers: the merge is A with its edits', () => {
    fc.assert(
      fc.property(arbitraryConfig, edits, (a, list) => {
        const A = generate(a).files;
        const edited = edit(A, list).files;
        const merged = mergeTrees(wholeBase(A), edited, A);
        expect(merged.conflicts).toEqual([]);
        expect(merged.files).toEqual(edited);
        expect(merged.changes.size).toBe(0);
      }),
      { numRuns: 30 },
    );
  });

  test('every line added by hand is in the result or in a conflict, every deletion is kept or in a conflict', () => {
    fc.assert(
      fc.property(twoAnswers, edits, ([a, b], list) => {
        const [A, B] = [generate(a).files, generate(b).files];
        const { files: edited, added, deleted } = edit(A, list);
        const merged = mergeTrees(wholeBase(A), edited, B);
        const torn = new Set(merged.conflicts.map(({ path }) => path));
        const kept = resolveConflicts(merged, () => 'mine');
        for (const [path, line] of added) {
          if (edited.get(path)?.includes(line)) expect(kept.get(path)).toContain(line);
        }
        for (const path of deleted) {
          if (!edited.has(path) && B.has(path))
            expect(torn.has(path)).toBe(B.get(path) !== A.get(path));
          if (!edited.has(path)) expect(kept.has(path)).toBe(false);
        }
        for (const [path, text] of B) {
          if (!merged.edits.has(path)) expect(merged.files.get(path)).toBe(text);
        }
      }),
      { numRuns: 30 },
    );
  });

  interface Edit {
    file: number;
    kind: string;
    line: number;
    mark: number;
  }

  function edit(files: FileTree, list: readonly Edit[]) {
    const result = new Map(files);
    const paths = [...files.keys()].filter((path) => path !== 'hyprguest.json');
    const added: [path: string, line: string][] = [];
    const deleted: string[] = [];
    for (const { file, kind, line, mark } of list) {
      const path = paths[file % paths.length] ?? '';
      const lines = result.get(path)?.split(/(?<=\n)/);
      const mine = `# by hand ${mark}\n`;
      if (kind === 'add') {
        result.set(`modules/home/mine-${mark}.nix`, mine);
        added.push([`modules/home/mine-${mark}.nix`, mine]);
      } else if (kind === 'delete') {
        result.delete(path);
        deleted.push(path);
      } else if (lines) {
        if (kind === 'insert') added.push([path, mine]);
        lines.splice(
          line % lines.length,
          kind === 'remove' ? 1 : 0,
          ...(kind === 'insert' ? [mine] : []),
        );
        result.set(path, lines.join(''));
      }
    }
    return { files: fileTree(result), added, deleted };
  }
});

/** Page, command line and guest come to the same files, and to the same conflicts, over random answers and random edits. */
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { mergeFolder } from '@/components/wizard/folder/merge-folder';
import { readOpened } from '@/components/wizard/folder/read-folder';
import { generate } from '@/lib/generate';
import { type FileTree, fileTree } from '@/lib/render/file-tree';
import { reasonOf } from '@/lib/update/reasons';
import { planUpdate, type UpdateError, writeUpdate } from '@/lib/update/update-folder';
import { arbitraryConfig } from '../arbitrary-config';

const script = join(import.meta.dirname, '../../templates/modules/core/reconfigure.sh');

const edit = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'replace', 'delete', 'add', 'add theirs', 'no text'),
  file: fc.nat(),
  line: fc.nat(300),
  mark: fc.nat(999),
});
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

/** Edits a folder as a person would. */
function apply(folder: string, next: FileTree, { kind, file, line, mark }: Edit): void {
  const paths = list(folder).filter((path) => path !== 'hyprguest.json');
  const path = paths[file % paths.length] ?? '';
  const mine = `# by hand ${mark}\n`;
  const theirs = [...next.keys()].filter((name) => !existsSync(join(folder, name)));
  if (kind === 'delete') rmSync(join(folder, path));
  else if (kind === 'add') put(folder, `modules/home/mine-${mark}.nix`, mine);
  else if (kind === 'add theirs') put(folder, theirs[file % theirs.length] ?? 'mine.nix', mine);
  else if (kind === 'no text') {
    writeFileSync(join(folder, path), Buffer.from([0x89, 0x50, 0xff, 0x00, mark & 255]));
  } else {
    const lines = readFileSync(join(folder, path), 'utf8').split(/(?<=\n)/);
    lines.splice(
      line % lines.length,
      kind === 'insert' ? 0 : 1,
      ...(kind === 'remove' ? [] : [mine]),
    );
    put(folder, path, lines.join(''));
  }
}

const list = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const read = (folder: string) =>
  new Map(list(folder).map((path) => [path, readFileSync(join(folder, path)).toString('latin1')]));

/** What the guest says of conflicts, and whether it did anything. */
function reconfigure(folder: string, ...words: string[]) {
  const { status, stdout, stderr } = spawnSync('sh', [script, '--folder', folder, ...words], {
    encoding: 'utf8',
  });
  const conflicts = [...stdout.matchAll(/^ {2}(\S+: you .+)$/gm)].map(([, line = '']) => line);
  return { status, conflicts: conflicts.sort(), stderr };
}

it('page = command line = guest', { timeout: 600_000 }, async () => {
  const seen = { clean: 0, torn: 0 };
  const edits = fc.array(edit, { minLength: 1, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(arbitraryConfig, arbitraryConfig, edits, async (a, b, hand) => {
      const work = mkdtempSync(join(tmpdir(), 'same-merge-'));
      try {
        const [mine, next] = [join(work, 'mine'), generate(b).files];
        for (const [path, text] of generate(a).files) put(mine, path, text);
        cpSync(mine, join(work, 'guest.base'), { recursive: true });
        for (const one of hand) apply(mine, next, one);
        put(mine, 'secrets.nix', '{ }\n');
        for (const [path, text] of next) put(join(work, 'next'), path, text);

        const opened = await readOpened(
          list(mine).map((path) => ({
            path: `mine/${path}`,
            file: async () => new File([readFileSync(join(mine, path))], path),
          })),
        );
        if (!('query' in opened) || !opened.folder) throw new Error(opened.problems.join());
        const { folder } = opened;
        const { merge } = mergeFolder(folder, { sides: new Map(), lock: undefined }, next);
        const reported = merge.conflicts
          .map(({ path, kind }) => `${path}: ${reasonOf(kind)}`)
          .sort();
        seen[reported.length > 0 ? 'torn' : 'clean']++;

        const commandLine = await planUpdate(mine, next).then(
          () => [],
          (error) => (error as UpdateError).problems.map((p) => `${p.path}: ${p.message}`).sort(),
        );
        expect(commandLine).toEqual(reported);
        const isTorn = reported.length > 0;
        // Where nothing is torn no side counts.
        for (const side of isTorn ? (['mine', 'next'] as const) : (['mine'] as const)) {
          const guest = join(work, 'guest');
          cpSync(mine, guest, { recursive: true });
          if (side === 'mine') {
            const asked = reconfigure(guest, join(work, 'next'));
            expect(asked.conflicts, asked.stderr).toEqual(reported);
            expect(asked.status).toBe(isTorn ? 1 : 0);
            if (isTorn) expect(read(guest)).toEqual(read(mine));
          }
          if (isTorn) {
            const done = reconfigure(
              guest,
              `--${side === 'mine' ? 'mine' : 'new'}`,
              join(work, 'next'),
            );
            expect(done.stderr).toBe('');
          }
          const cli = join(work, 'cli');
          cpSync(mine, cli, { recursive: true });
          writeUpdate(cli, await planUpdate(cli, next, { side }));
          const sides = new Map(merge.conflicts.map(({ path }) => [path, side]));
          const page = mergeFolder(folder, { sides, lock: undefined }, next);
          expect(read(guest)).toEqual(read(cli));
          const texts = fileTree(
            [...page.files].filter(([path, text]) => text !== '' || !folder.unread.has(path)),
          );
          for (const [path, text] of texts) {
            expect(readFileSync(join(cli, path), 'utf8'), path).toBe(text);
          }
          expect([...page.files.keys()].sort()).toEqual(list(cli));
          for (const name of ['guest', 'guest.before', 'guest.base', 'cli', 'cli.before']) {
            rmSync(join(work, name), { recursive: true, force: true });
          }
          for (const [path, text] of generate(a).files) put(join(work, 'guest.base'), path, text);
        }
      } finally {
        rmSync(work, { recursive: true, force: true });
      }
    }),
    { numRuns: 5, seed: 15 },
  );
  expect(seen.clean).toBeGreaterThan(0);
  expect(seen.torn).toBeGreaterThan(0);
});

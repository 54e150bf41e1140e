/**
 * Homes that the real Home Manager made (recorded/, written by scripts/record-home.ts): what modules set, and
 * the files that came of it. Both are kept, so that templates may change without recording again.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ModuleReport } from '@/tools/nix-options/evaluate';
import type { HomeFile } from './home-file';

/** One recorded home, as cases.json has it. */
export interface RecordedCase {
  id: string;
  /** The pinned Home Manager, by its key in pins.json, and the commit it was then. */
  pin: string;
  commit: string;
  user: string;
  /** Lines of modules.jsonl. */
  modules: readonly number[];
  /** How each file came about, `empty` for an empty one; `FORM=CASE/PATH` says where the same text is kept. */
  files: Readonly<Record<string, string>>;
}

export interface RecordedHome {
  id: string;
  pin: string;
  user: string;
  modules: readonly ModuleReport[];
  files: ReadonlyMap<string, HomeFile>;
}

/** Where the recorded homes lie. */
export const recordedFolder = fileURLToPath(new URL('./recorded/', import.meta.url));

/** Where `hm-session-vars.sh` lies among the files of a home, though it is in the profile. */
export const sessionVariablesPath = 'hm-session-vars.sh';

const read = (path: string) => readFileSync(recordedFolder + path, 'utf8');

/** Every recorded home. */
export function readRecorded(): RecordedHome[] {
  const modules = read('modules.jsonl')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as ModuleReport);
  const cases = JSON.parse(read('cases.json')) as RecordedCase[];
  return cases.map(({ id, pin, user, modules: lines, files }) => ({
    id,
    pin,
    user,
    modules: lines.map((line) => modules[line] as ModuleReport),
    files: new Map(
      Object.entries(files).map(([path, how]) => [path, readFile(`${id}/${path}`, how)]),
    ),
  }));
}

function readFile(path: string, how: string): HomeFile {
  if (how === 'unseen') return { form: 'unseen' };
  if (how === 'empty') return { form: 'text', text: '' };
  const [form, elsewhere] = how.split(/=(.*)/s) as [Exclude<HomeFile['form'], 'unseen'>, string?];
  return { form, text: read(elsewhere ?? path) };
}

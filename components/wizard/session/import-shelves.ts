/** Reads what “Export all” printed, here or on another computer, and adds it to what is kept. */
import { secretProblem } from '@/lib/config/secret-shape';
import { secretInQuery } from '@/lib/config/url';
import { newDraftId } from './drafts';
import {
  isKept,
  type Kept,
  longestName,
  type Shelf,
  type Shelves,
  shelves,
  tidyName,
} from './shelf';

/** What an import did with the entries of a file. */
export interface Imported {
  /** What stands on the shelves afterwards. */
  kept: Record<Shelf, Kept[]>;
  added: Record<Shelf, number>;
  /** How many were there already. */
  present: number;
  /** Names that a newer entry took: the older one has a new name. */
  renamed: { name: string; older: string }[];
  noRoom: Record<Shelf, number>;
}

/** Far more than a hundred ordinary entries. */
const largestExport = 5_000_000;

/**
 * More than any answers need: what is longest among them, twenty SSH keys of the longest kind, takes some 75,000 characters. A
 * browser keeps about five million in all.
 */
const longestQuery = 200_000;

const foreign =
  'This file is not from “Export all”. Open a configuration or a flake on the start page.';
const damaged = 'This file is damaged, or it is not from “Export all”.';

/**
 * The entries of a file, as far as they can be used. Of a link only the answers are taken, never the site it leads to.
 * @returns also how many cannot be read or hold a secret; or what is wrong with the file
 */
export function readExport(
  text: string,
): { saves: Kept[]; downloads: Kept[]; unread: number } | { problem: string } {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return { problem: damaged };
  }
  const { saves, downloads } = (read ?? {}) as Record<string, unknown>;
  if (!Array.isArray(saves) || !Array.isArray(downloads)) return { problem: foreign };
  const usable = (entries: unknown[]) => entries.flatMap((entry) => readEntry(entry) ?? []);
  const found = { saves: usable(saves), downloads: usable(downloads) };
  const unread = saves.length + downloads.length - found.saves.length - found.downloads.length;
  return { ...found, unread };
}

function readEntry(entry: unknown): Kept | undefined {
  const { id, name, date, link } = (entry ?? {}) as Record<string, unknown>;
  if (typeof name !== 'string' || typeof date !== 'string' || typeof link !== 'string') {
    return undefined;
  }
  const query = link.slice(link.indexOf('?') + 1).split('#')[0] ?? '';
  if (query.length > longestQuery) return undefined;
  // Not from days to come, because then it would stay above all that follow.
  const at = Math.min(Date.parse(date), Date.now());
  const kept = { id, name: tidyName(name), query, at };
  // Files of older versions hold no ids.
  const withId = isKept(kept) && kept.id.length <= 20 ? kept : { ...kept, id: newDraftId() };
  if (!isKept(withId) || secretProblem(withId.name) || secretInQuery(query)) return undefined;
  return withId;
}

/**
 * Adds entries to what is kept. An entry is there already if it has the same id or name, and the same answers. Of two saves of one
 * name the newer keeps the name and the older gets another. Nothing that is kept goes: what has no room is left out, the oldest first.
 * @param here what is kept
 * @param file what a file holds
 */
export function addExport(
  here: Record<Shelf, readonly Kept[]>,
  file: Record<Shelf, readonly Kept[]>,
): Imported {
  const done: Imported = {
    kept: { saves: [...here.saves], downloads: [...here.downloads] },
    added: { saves: 0, downloads: 0 },
    present: 0,
    renamed: [],
    noRoom: { saves: 0, downloads: 0 },
  };
  for (const shelf of ['saves', 'downloads'] as const) {
    const all = done.kept[shelf];
    for (const entry of newestFirst(file[shelf])) {
      const same = all.filter(({ query }) => query === entry.query);
      const twin = all.find(({ name }) => name === entry.name);
      if (same.some(({ id, name }) => id === entry.id || isNamed(name, entry.name, twin))) {
        done.present += 1;
      } else if (all.length >= shelves[shelf]) {
        done.noRoom[shelf] += 1;
      } else {
        const isIdTaken = all.some(({ id }) => id === entry.id);
        const added = isIdTaken ? { ...entry, id: newDraftId() } : { ...entry };
        if (shelf === 'saves' && twin) {
          const older = added.at > twin.at ? twin : added;
          const name = freeName(all, entry.name);
          done.renamed.push({ name: entry.name, older: name });
          // A new object, because the one that is kept belongs to the caller.
          if (older === twin) all[all.indexOf(twin)] = { ...twin, name };
          else added.name = name;
        }
        all.push(added);
        done.added[shelf] += 1;
      }
    }
    done.kept[shelf] = newestFirst(all);
  }
  return done;
}

const newestFirst = (all: readonly Kept[]) => [...all].sort((a, b) => b.at - a.at);

/** Whether an entry has a name, or the one that it got in its place when a newer one took it. */
function isNamed(name: string, wanted: string, twin: Kept | undefined): boolean {
  return name === wanted || (twin !== undefined && numbered(name, wanted));
}

const numberAtEnd = / \(\d{1,3}\)$/;

function numbered(name: string, wanted: string): boolean {
  const end = numberAtEnd.exec(name)?.[0];
  return end !== undefined && name === withNumber(wanted, end);
}

/** A name with a number behind it, in place of one that it has, and no longer than a name may be. */
const withNumber = (name: string, end: string) =>
  tidyName([...name.replace(numberAtEnd, '')].slice(0, longestName - end.length).join('')) + end;

function freeName(all: readonly Kept[], name: string): string {
  for (let n = 2; ; n += 1) {
    const free = withNumber(name, ` (${n})`);
    if (all.every((kept) => kept.name !== free)) return free;
  }
}

/**
 * Adds the entries of a file to the shelves.
 * @returns what came of it, in sentences
 */
export async function importFrom(
  kept: Shelves,
  source: Blob,
): Promise<{ said: string; isProblem: boolean }> {
  if (source.size > largestExport) return { said: foreign, isProblem: true };
  const file = readExport(await source.text());
  if ('problem' in file) return { said: file.problem, isProblem: true };
  const here = { saves: kept.read('saves'), downloads: kept.read('downloads') };
  const done = addExport(here, file);
  if (!kept.replace(done.kept)) {
    const said = 'This browser has no room for it, or keeps nothing here. Nothing was changed.';
    return { said, isProblem: true };
  }
  return { said: wordsFor(done, file.unread), isProblem: false };
}

const count = (n: number, word: string) => `${n} ${word}${n === 1 ? '' : 's'}`;

function wordsFor({ added, present, renamed, noRoom }: Imported, unread: number): string {
  const both = [
    ...(added.saves > 0 ? [count(added.saves, 'save')] : []),
    ...(added.downloads > 0 ? [count(added.downloads, 'download')] : []),
  ];
  return [
    both.length > 0 ? `${both.join(' and ')} added.` : 'Nothing was added.',
    ...(present > 0 ? [`${present} ${present === 1 ? 'was' : 'were'} here already.`] : []),
    ...renamed.map(
      ({ name, older }) => `“${name}” had two sets of answers: the older is now “${older}”.`,
    ),
    ...(['saves', 'downloads'] as const)
      .filter((shelf) => noRoom[shelf] > 0)
      .map(
        (shelf) =>
          `${count(noRoom[shelf], shelf.slice(0, -1))} had no room: this browser keeps ${shelves[shelf]} at most.`,
      ),
    ...(unread > 0 ? [`${unread} could not be used.`] : []),
  ].join(' ');
}

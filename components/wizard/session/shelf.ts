import { type Keeping, readStored, useStored, writeStored } from '@/components/stored';
import { secretShape } from '@/lib/config/secret-shape';

/** Answers that somebody gave a name, or downloaded: the public ones, as they stand in an address. */
export interface Kept {
  id: string;
  /** What it is called: a name that was given, or that of the zip. */
  name: string;
  query: string;
  /** In milliseconds since 1970. */
  at: number;
}

/** What this browser keeps for good: at most so many of each, the newest first. */
export const shelves = { saves: 50, downloads: 50 } as const;
export type Shelf = keyof typeof shelves;

export const longestName = 60;

/**
 * A name without invisible characters and double spaces, and not too long for a list. What joins letters and pictures stays,
 * between others.
 */
export function tidyName(name: string): string {
  const plain = name.replace(/(?:(?![\u200c\u200d])\p{C}|\s)+/gu, ' ');
  // By characters, because half of one is none.
  const short = [...plain.replace(/^[\s\u200c\u200d]+/, '')].slice(0, longestName).join('');
  // Not by a pattern for the end, which is tried anew at each place that it could begin at.
  let end = short.length;
  while (/[\s\u200c\u200d]/.test(short.charAt(end - 1))) end -= 1;
  return short.slice(0, end);
}

/** The text of a storage as what is kept there; anything else may stand in a storage as well. */
export function readShelf(text: string | null, shelf: Shelf): Kept[] {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '[]');
  } catch {
    return [];
  }
  return Array.isArray(stored) ? stored.filter(isKept).slice(0, shelves[shelf]) : [];
}

/** Whether something is an entry of a shelf. */
export function isKept(value: unknown): value is Kept {
  const { id, name, query, at } = (value ?? {}) as Partial<Kept>;
  return (
    typeof id === 'string' &&
    /^[a-z0-9]+$/.test(id) &&
    typeof name === 'string' &&
    name !== '' &&
    name === tidyName(name) &&
    typeof query === 'string' &&
    /^v=1(?:&[\w.~:/,&=%-]+)?$/.test(query) &&
    typeof at === 'number' &&
    !Number.isNaN(new Date(at).getTime())
  );
}

/** Shelves where texts are kept; where that is forbidden or full, nothing is. */
export function createShelves(keeping: Keeping) {
  const read = (shelf: Shelf) => readShelf(keeping.read(shelf), shelf);
  /** @returns whether it could be kept */
  const write = (shelf: Shelf, all: readonly Kept[]) =>
    keeping.write(shelf, all.length === 0 ? null : JSON.stringify(all.slice(0, shelves[shelf])));
  return {
    read,
    /**
     * Keeps answers. A name that is kept already is written anew, and so is the same download made again. The oldest download
     * goes where there are too many; of what somebody gave a name, nothing goes by itself.
     * @param query valid public answers, as the schema let them through
     * @returns what came of it: a storage may also be forbidden
     */
    keep: (
      shelf: Shelf,
      { name, ...kept }: Kept,
    ): 'new' | 'replaced' | 'full' | 'forbidden' | 'secret' => {
      const tidy = tidyName(name) || 'vmware-guest';
      // A storage holds no secret, not even one that was pasted as a name.
      if (secretShape(tidy)) return 'secret';
      const all = read(shelf);
      const others = all.filter((other) =>
        shelf === 'saves'
          ? other.name !== tidy
          : !(other.query === kept.query && other.name === tidy),
      );
      if (shelf === 'saves' && others.length >= shelves.saves) return 'full';
      if (!write(shelf, [{ ...kept, name: tidy }, ...others])) return 'forbidden';
      return others.length < all.length ? 'replaced' : 'new';
    },
    /** @returns whether it has the name now: no save takes another one's, and a secret is no name */
    rename: (shelf: Shelf, id: string, name: string): boolean => {
      const tidy = tidyName(name);
      const all = read(shelf);
      const isTaken = all.some((other) => other.name === tidy && other.id !== id);
      if (tidy === '' || secretShape(tidy) || (shelf === 'saves' && isTaken)) return false;
      return write(
        shelf,
        all.map((kept) => (kept.id === id ? { ...kept, name: tidy } : kept)),
      );
    },
    forget: (shelf: Shelf, id: string) => {
      write(
        shelf,
        read(shelf).filter((kept) => kept.id !== id),
      );
    },
    /**
     * Puts back what was forgotten.
     * @param at how many stand before it
     * @returns what came of it: meanwhile another save may have its name, or its room
     */
    restore: (
      shelf: Shelf,
      kept: Kept,
      at: number,
    ): 'restored' | 'taken' | 'full' | 'forbidden' => {
      const all = read(shelf);
      if (all.some(({ id }) => id === kept.id)) return 'restored';
      if (shelf === 'saves' && all.some(({ name }) => name === kept.name)) return 'taken';
      if (all.length >= shelves[shelf]) return 'full';
      return write(shelf, [...all.slice(0, at), kept, ...all.slice(at)]) ? 'restored' : 'forbidden';
    },
    /**
     * Writes both shelves anew.
     * @returns whether it could be done; else they are as they were
     */
    replace: (kept: Record<Shelf, readonly Kept[]>): boolean => {
      const before = read('saves');
      if (write('saves', kept.saves) && write('downloads', kept.downloads)) return true;
      write('saves', before);
      return false;
    },
    /**
     * Everything as one JSON text, to be kept elsewhere.
     * @param origin where links begin
     */
    print: (origin: string): string => {
      const listed = (shelf: Shelf) =>
        read(shelf).map(({ id, name, query, at }) => ({
          id,
          name,
          date: new Date(at).toISOString(),
          link: `${origin}/review?${query}`,
        }));
      return `${JSON.stringify({ saves: listed('saves'), downloads: listed('downloads') }, null, 2)}\n`;
    },
  };
}

export type Shelves = ReturnType<typeof createShelves>;

/** The shelves of this browser. */
export const browserShelves = createShelves({ read: readStored, write: writeStored });

/** What is kept at the moment; nothing while the server draws. */
export function useShelf(shelf: Shelf): readonly Kept[] {
  return readShelf(useStored(shelf), shelf);
}

import { type Keeping, readStored, useStored, writeStored } from '@/components/stored';

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

const longestName = 60;

/** A name without invisible characters and double spaces, and not too long for a list. */
export function tidyName(name: string): string {
  return name
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, longestName);
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

function isKept(value: unknown): value is Kept {
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
     * Keeps answers. A name that is kept already is written anew, and so is the same download made again.
     * @param query valid public answers, as the schema let them through
     * @returns whether it could be kept
     */
    keep: (shelf: Shelf, { name, ...kept }: Kept): boolean => {
      const tidy = tidyName(name) || 'vmware-guest';
      const others = read(shelf).filter((other) =>
        shelf === 'saves'
          ? other.name !== tidy
          : !(other.query === kept.query && other.name === tidy),
      );
      return write(shelf, [{ ...kept, name: tidy }, ...others]);
    },
    rename: (shelf: Shelf, id: string, name: string) => {
      const tidy = tidyName(name);
      if (tidy === '') return;
      write(
        shelf,
        read(shelf).map((kept) => (kept.id === id ? { ...kept, name: tidy } : kept)),
      );
    },
    forget: (shelf: Shelf, id: string) => {
      write(
        shelf,
        read(shelf).filter((kept) => kept.id !== id),
      );
    },
    /**
     * Everything as one JSON text, to be kept elsewhere.
     * @param origin where links begin
     */
    print: (origin: string): string => {
      const listed = (shelf: Shelf) =>
        read(shelf).map(({ name, query, at }) => ({
          name,
          date: new Date(at).toISOString(),
          link: `${origin}/review?${query}`,
        }));
      return `${JSON.stringify({ saves: listed('saves'), downloads: listed('downloads') }, null, 2)}\n`;
    },
  };
}

/** The shelves of this browser. */
export const browserShelves = createShelves({ read: readStored, write: writeStored });

/** What is kept at the moment; nothing while the server draws. */
export function useShelf(shelf: Shelf): readonly Kept[] {
  return readShelf(useStored(shelf), shelf);
}

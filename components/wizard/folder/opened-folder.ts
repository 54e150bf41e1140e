import { createStore } from '@/components/store';
import type { Config } from '@/lib/config/schema';
import type { Change, Side } from '@/lib/merge/merge-trees';
import type { Contradiction } from '@/lib/update/contradictions';
import type { OpenedTree } from '@/lib/update/open-tree';

/** A flake made before, as somebody edited it. It stands on their disk; here are its texts, and a way to its other bytes. */
export interface OpenedFolder extends OpenedTree {
  /** What the visitor calls it. */
  name: string;
  /** Its answers. */
  config: Config;
  /** Files that hold hand edits. */
  edits: ReadonlyMap<string, Change>;
  contradictions: readonly Contradiction[];
  /** Paths of the files that hold secrets. */
  secrets: readonly string[];
  /** Files whose bytes nobody reads until a zip takes them along, and their modes, if known. */
  unread: ReadonlyMap<string, number | undefined>;
  /**
   * Reads the bytes of unread files, as far as a zip takes them along.
   * @throws when the folder or the archive is not there any more, or was changed
   */
  readUnread: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** The folder that the answers are merged into, and what was decided about it. */
export interface FolderState {
  folder: OpenedFolder | undefined;
  /** Path of a file in conflict → the side that it takes. */
  sides: ReadonlyMap<string, Side>;
  /** Whose versions are taken; undefined: nobody has said. */
  lock: 'mine' | 'next' | undefined;
}

export const noFolder: FolderState = { folder: undefined, sides: new Map(), lock: undefined };

/** The start page opens it, the review merges into it; between them lies a change of the page. */
export const openedFolder = createStore<FolderState>(noFolder);

import type { Config } from '@/lib/config/schema';
import type { FileTree } from '@/lib/render/file-tree';
import type { Provenance } from '@/lib/render/render';
import type { PaneTab } from './pane-tabs';
import type { FileAlone } from './render-alone';
import type { FileStatus, LineCounts } from './tree-changes';

/** What the preview needs to know of the answers. */
export interface PreviewedAnswers {
  /** The presets there are. */
  presets: readonly { id: string; title: string }[];
  config: Config;
  /** The answers as links carry them. */
  linkQuery: string;
  /** Whether the answers are the visitor's; until then they are the defaults. */
  live: boolean;
  /** What changes are counted against (bases.ts). */
  base: string;
  /** The answers of the link that was opened, unless they are a preset's. */
  opened?: Config | undefined;
  /** The question that has or last had the focus. */
  focused?: string | undefined;
}

/** What the preview shows. */
export interface PreviewState {
  /** Undefined until the generator is here. */
  files?: FileTree | undefined;
  /** The open file, where it shows newer answers than the others, which are made in the frame after. */
  ahead?: FileAlone | undefined;
  provenance: readonly Provenance[];
  /** The same for lines that import a file. */
  imports: readonly Provenance[];
  base: FileTree;
  baseTitle: string;
  /** The base's answers as a query. */
  baseQuery: string;
  /** The answers before the last question that was changed. */
  previous?: Config | undefined;
  /** The query of the last download on this computer. */
  downloaded?: string | undefined;
  changes: ReadonlyMap<string, FileStatus>;
  /** How many lines differ, by path of a file that does. */
  counts: ReadonlyMap<string, LineCounts>;
  /** Files that only the download in this browser will hold. */
  privateFiles: FileTree;
  selected?: string | undefined;
  /** Jump to the lines that the question in focus wrote. */
  follow: boolean;
  /** Where there is no room for both: the files instead of the questions. */
  shownAlone: boolean;
  /** Where there is no room for both: the open file instead of the list of files. */
  fileShown: boolean;
  /** The tab that somebody chose; until then each step has its own. */
  tab?: PaneTab | undefined;
  /** Whether the pane shows the desktop, for which the files may wait for the frame after a key. */
  filesWait: boolean;
  /** Whether the address says what is shown: from the first choice on. */
  inAddress: boolean;
  /** How the answers are shown: as a list, until somebody chooses. */
  answersView?: 'list' | 'text';
  /** The answers as a text that was edited and not applied; nothing that looks like a secret. */
  answersText?: EditedAnswers | undefined;
  /** Whether the text that was edited held a secret, and went with the box it stood in. */
  textForgotten?: boolean;
  /** Whether the focus is to go to the text, and to its first problem. */
  textWanted?: boolean;
}

/** A text of answers while it is edited. */
interface EditedAnswers {
  /** Empty where it holds a secret: then it stands in the box alone. */
  text: string;
  holdsSecret: boolean;
  /** The text of the answers as they were when somebody began. */
  since: string;
  /** Whether some of it was not typed sign by sign: SSH keys in it may be somebody else's. */
  isForeign: boolean;
}

export const emptyPreview: PreviewState = {
  provenance: [],
  imports: [],
  base: new Map(),
  baseTitle: '',
  baseQuery: '',
  changes: new Map(),
  counts: new Map(),
  privateFiles: new Map(),
  follow: true,
  shownAlone: false,
  fileShown: false,
  filesWait: false,
  inAddress: false,
};

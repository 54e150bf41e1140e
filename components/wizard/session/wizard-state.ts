import type { Advice } from '@/lib/config/advice-rule';
import type { Verification } from '@/lib/config/flake-lock';
import type { Config, Problem } from '@/lib/config/schema';
import type { FileTree } from '@/lib/render/file-tree';
import type { Secret } from '@/lib/secrets/secret';
import type { Exclusions } from './answer-rules';
import type { Change, Consequence } from './consequences';
import type { Unfinished } from './drafts';

/** What the wizard knows about answers; it loads after the page is usable. */
export type Rules = typeof import('./answer-rules');

/** A preset, as far as it can be chosen. */
export interface PresetTitle {
  id: string;
  title: string;
}

/** A change of several answers, as the page shows it and can undo it. */
export interface ChangeNotice {
  /** What made it, as the beginning of a sentence that the changes end. */
  title: string;
  changes: readonly Change[];
  /** The same changes and, where a choice made them, the choice itself. */
  undo: readonly Change[];
  /** As it was before, because undoing restores this, too: also that keys which come back came by a link. */
  before: Pick<WizardState, 'consequences' | 'foreignKeys'>;
  /** The changes right before this one, the oldest first: once it is undone, the last of them can be. */
  earlier: readonly Omit<ChangeNotice, 'earlier'>[];
}

export interface WizardState {
  /** The answers as they stand in the address. */
  query: string;
  /** The same for the links on the page: it follows once typing rests, because every link is drawn again with it. */
  linkQuery: string;
  /** The last valid answers. */
  config: Config;
  /** Whether the schema is here and the answers are the visitor's; until then they are the defaults. */
  live: boolean;
  /** Whether all pages of the wizard are here, so that it goes on without a network. */
  complete: boolean;
  problems: readonly Problem[];
  /** What is not valid as it was typed, by question; nothing that looks like a secret. */
  unfinished: Unfinished;
  /** Questions that a draft restored as they were left: not valid. */
  restored: readonly string[];
  /** The changes that choices and presets made to other answers, because they go when the choice goes. */
  consequences: readonly Consequence[];
  /** What the page says of the last change of several answers, until it is undone or closed. */
  changeNotice?: ChangeNotice | undefined;
  /** SSH keys that came by a link or file, and that nobody typed here. */
  foreignKeys: readonly string[];
  advice: readonly Advice[];
  /** Which versions the flake takes, and how far they were checked; known once the schema is here. */
  verification?: Verification | undefined;
  exclusions: Exclusions;
  /** What could not be used of the link that was opened. */
  linkProblems: readonly Problem[];
  /** The presets there are. */
  presets: readonly PresetTitle[];
  /** The query of the link that was opened, unless all of it could be used: a button copies it. */
  originalLink?: string | undefined;
  /** Whether the answers are longer than an address may be. */
  tooLong: boolean;
  /** Whether they are too long and this browser keeps nothing: a reload loses them. */
  unkept: boolean;
  /** Whether the address leads to answers that this browser does not have: the defaults stand in their place. */
  lostDraft?: boolean;
  /** Whether the answers of the link that was opened are late: then the page says what it waits for. */
  late: boolean;
  /** The question that somebody came from Review to change. */
  fromReview?: string | undefined;
  /** Whether somebody asked on another page for the zip, which Review then makes once. */
  downloadAsked: boolean;
  /** Whether another tab has changed the same draft. */
  otherTab: boolean;
  /** Whether another build of this site is there, and begins when this one is left. */
  newVersion: boolean;
  /** What changes are counted against (preview/bases.ts). */
  base: string;
  /** The answers of the link that was opened, unless they are a preset's. */
  opened?: Config | undefined;
  /** What is open above the page. */
  dialog?: 'palette' | 'keys' | 'saved' | 'dropped' | undefined;
  /** The question that has or last had the focus: its lines are marked in the files. */
  focused?: string | undefined;
}

/** What is known without the schema: made on the server, so that nothing moves when it arrives. */
export interface InitialAnswers {
  config: Config;
  advice: readonly Advice[];
  presets: readonly PresetTitle[];
}

export const initialState: Omit<WizardState, keyof InitialAnswers> = {
  query: 'v=1',
  linkQuery: 'v=1',
  live: false,
  complete: false,
  problems: [],
  unfinished: {},
  restored: [],
  consequences: [],
  foreignKeys: [],
  exclusions: {},
  linkProblems: [],
  tooLong: false,
  unkept: false,
  late: false,
  downloadAsked: false,
  otherTab: false,
  newVersion: false,
  base: 'default',
};

/** The password's hash: none asked for, being made, or there. */
export type HashState =
  | { status: 'none' }
  | { status: 'working'; password: Secret; result: Promise<Secret>; progress: number }
  | { status: 'ready'; password: Secret; hash: Secret; recognised: boolean }
  | { status: 'failed'; message: string };

/** A zip that was handed to the browser. */
export interface Downloaded {
  name: string;
  blob: Blob;
  /** How many are in it, the seed disc aside. */
  files: number;
  hasDisc: boolean;
  sha256: string;
  /** Why the page's own files were packed instead of the server's; undefined where they are the server's. */
  trouble: string | undefined;
  /** What is to be known of it besides, as a sentence. */
  note: string | undefined;
  /** Names of the secrets that went into it, which are forgotten by now. */
  secrets: readonly string[];
  /** The encrypted files in it, which no secret can be read from: the next zip may hold them too. */
  sealed: FileTree | undefined;
  /** The answers it was made from. */
  query: string;
  /** Whether a folder that was open went into it. */
  merged: boolean;
}

/** What is made of secrets and lives no longer than the page. */
export interface VaultState {
  hash: HashState;
  /** The text of key.txt, until the page is left: every encrypted zip of this visit opens with it. */
  identity: Secret | undefined;
  /** The last zip, to save it once more: it may hold secrets. */
  lastZip: Downloaded | undefined;
  /** Whether a password stands in the form. Questions ask here, because React would keep the values of a form they watched. */
  hasPassword: boolean;
}

export const emptyVault: VaultState = {
  hash: { status: 'none' },
  identity: undefined,
  lastZip: undefined,
  hasPassword: false,
};

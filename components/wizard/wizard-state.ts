import type { Advice } from '@/lib/config/advice';
import type { Config, Problem } from '@/lib/config/schema';
import type { Exclusions } from './core';

export interface WizardState {
  /** The answers as they stand in the address. */
  query: string;
  /** The last valid answers; undefined until the schema is here. */
  config: Config | undefined;
  problems: readonly Problem[];
  advice: readonly Advice[];
  exclusions: Exclusions;
  /** What could not be used of the link that was opened. */
  linkProblems: readonly Problem[];
  /** The preset that changes are counted against. */
  base: string;
  /** The question that has or last had the focus: its lines are marked in the files. */
  focused: string | undefined;
}

export const initialState: WizardState = {
  query: 'v=1',
  config: undefined,
  problems: [],
  advice: [],
  exclusions: {},
  linkProblems: [],
  base: 'default',
  focused: undefined,
};

/** The password's hash: none asked for, being made, or there. */
export type HashState =
  | { status: 'none' }
  | { status: 'working'; progress: number }
  | { status: 'ready'; hash: string; recognised: boolean }
  | { status: 'failed'; message: string };

/** What is made of secrets and lives no longer than the page. */
export interface VaultState {
  hash: HashState;
  /** The text of key.txt, until the page is left. */
  identity: string | undefined;
  identitySaved: boolean;
}

export const emptyVault: VaultState = {
  hash: { status: 'none' },
  identity: undefined,
  identitySaved: false,
};

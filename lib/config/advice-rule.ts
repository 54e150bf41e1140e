import type { Config } from './schema';

/** Something worth saying about answers that are valid, with the remedy. */
export interface Advice {
  id: string;
  /** `warning`: it will not work as hoped. `info`: good to know. What cannot work is refused by the schema. */
  level: 'warning' | 'info';
  /** The answers it is about. */
  paths: readonly string[];
  message: string;
  remedy: string;
  /** What would settle it, though no answer says so: a secret that was typed. */
  until?: 'password';
}

/** A rule says either the same each time, or what fits the answers. */
export type Said = string | ((config: Config) => string);
export interface Rule extends Omit<Advice, 'message' | 'remedy'> {
  when: (config: Config) => boolean;
  message: Said;
  remedy: Said;
}

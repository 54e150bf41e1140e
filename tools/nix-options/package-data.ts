/**
 * What is known about packages of nixpkgs: the list that the catalogue stands on, and beside it the few
 * names that only templates reach, each with the file in which it was seen.
 */
import listed from '@/lib/config/data/package-sources.json';
import added from './data/packages-added.json';

export interface PackageFacts {
  name: string;
  /** `alias`: an old name that still works; `removed`: gone. */
  status: string;
  unfree: boolean;
  /** Whether it can be had on aarch64-linux; null: not known. */
  aarch64: boolean | null;
  /** How the name was confirmed. */
  basis: string;
  /** What to use instead of an old name. */
  note?: string;
}

/** By attribute path, for example `nerd-fonts.hack`. */
export const packageFacts: ReadonlyMap<string, PackageFacts> = new Map(
  [...(listed as PackageFacts[]), ...(added as PackageFacts[])].map((facts) => [facts.name, facts]),
);

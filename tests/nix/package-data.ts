/** What is known about packages of nixpkgs: data/packages.json, and what was added by hand with a source. */
import { readData } from './option-data';

export interface PackageFacts {
  /** `alias`: an old name that still works; `removed`: gone. Absent: exists. */
  status?: 'alias' | 'removed';
  unfree?: true;
  /** Where it can be had, if not on both systems. */
  platforms?: readonly string[];
  note?: string;
  /** How the name was confirmed. */
  basis: string;
}

function read(name: string): [string, PackageFacts][] {
  const { packages } = JSON.parse(readData(name)) as { packages: Record<string, PackageFacts> };
  return Object.entries(packages);
}

/** By attribute path, for example `nerd-fonts.hack`. What was added by hand wins. */
export const packageFacts: ReadonlyMap<string, PackageFacts> = new Map([
  ...read('packages.json'),
  ...read('packages-added.json'),
]);

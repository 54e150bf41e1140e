/** One file of a home, as Home Manager makes it. */

import { stringify } from 'smol-toml';
import type { View } from '@/tools/nix-options/evaluate';

/**
 * How a file comes about: written as it stands; laid out by a tool from data (kept as JSON) or, for fish, from
 * a text; or built from something that is not here.
 */
export type HomeFile =
  | { form: 'text' | 'json' | 'toml' | 'yaml' | 'fish'; text: string }
  | { form: 'unseen' };

/** The files of a home, by path below the home directory. */
export type HomeFiles = ReadonlyMap<string, HomeFile>;

/** What a program would read, or undefined for a file that is not here. */
export function fileText(file: HomeFile): string | undefined {
  if (file.form === 'unseen') return undefined;
  if (file.form === 'text' || file.form === 'fish') return file.text;
  const data = JSON.parse(file.text) as View;
  // YAML: every JSON text is one.
  return file.form === 'toml' ? `${stringify(data)}\n` : `${JSON.stringify(data, null, 2)}\n`;
}

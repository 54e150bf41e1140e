import { type PastedLink, readLink } from './config/link';
import { secretProblem } from './config/secret-shape';
import { isPresetName, noPresetNamed, presetNamed } from './preset-names';

/** Finds the answers in what somebody wrote or pasted: a link as people paste it, or the name of a preset. */
export function readPasted(text: string): PastedLink {
  const name = text.trim();
  if (!isPresetName(name)) return readLink(text);
  const preset = presetNamed(name);
  if (preset) return { query: preset.query, rest: '' };
  return { problem: secretProblem(name) ?? noPresetNamed(name) };
}

import { type Preset, presets } from './config/presets';

/** Signs aside, “Preset “Apple silicon””, as this site has it, is `apple-silicon`. */
const plainName = (name: string) =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .replace(/^preset/, '');

const presetByName = new Map(
  presets.flatMap((preset) => [preset.id, preset.title].map((name) => [plainName(name), preset])),
);

const titles = new Intl.ListFormat('en', { type: 'disjunction' })
  .format(presets.map(({ title }) => title))
  .replace(', or ', ' or ');

/** What may be somebody's name of a preset: no link, and no part of one, is without these signs. */
export const isPresetName = (text: string) => /^[^?=&/:%.#\r\n]{1,60}$/.test(text);

/** The preset of an id or title, in any case. */
export const presetNamed = (name: string): Preset | undefined => presetByName.get(plainName(name));

/** The words about a name that no preset has, where a link would do as well. */
export const noPresetNamed = (name: string) =>
  `There is no preset “${name}”. Write ${titles}, or paste a link.`;

/** What the files are compared with. */
import { readStored, writeStored } from '@/components/stored';
import { presetById } from '@/lib/config/presets';
import { type Config, defaultConfig } from '@/lib/config/schema';
import { decodeQuery, encodeQuery } from '@/lib/config/url';

/** The answers there are to compare with, beside the presets. */
export interface OtherBases {
  /** The answers of the link that was opened. */
  opened: Config | undefined;
  /** The answers before the last question that was changed. */
  previous: Config | undefined;
  /** The query of the last download on this computer. */
  downloaded: string | undefined;
}

/** Whether a base is a query of its own: a link that was pasted, or a file that was read. */
export function isQueryBase(base: string): boolean {
  return base.startsWith('v=');
}

/**
 * The answers that a base stands for.
 * @param base id of a preset, `link`, `previous`, `download`, or a query
 * @returns the default preset for a base that there is not (any more)
 */
export function baseOf(
  base: string,
  { opened, previous, downloaded }: OtherBases,
): { config: Config; title: string } {
  const read = (query: string) => decodeQuery(new URLSearchParams(query)).config;
  if (base === 'link' && opened) return { config: opened, title: 'link you opened' };
  if (base === 'previous' && previous) return { config: previous, title: 'state before' };
  if (base === 'download' && downloaded !== undefined) {
    return { config: read(downloaded), title: 'last download' };
  }
  if (isQueryBase(base)) return { config: read(base), title: 'link or file you chose' };
  const preset = presetById.get(base) ?? presetById.get('default');
  return {
    config: preset?.config ?? defaultConfig,
    title: `preset “${preset?.title ?? 'Default'}”`,
  };
}

/** A base without what cannot be used of it. An address may ask for one with a secret, which no storage is to hold. */
export function usableBase(base: string): string {
  if (isQueryBase(base)) return encodeQuery(decodeQuery(new URLSearchParams(base)).config);
  return presetById.has(base) || ['link', 'previous', 'download'].includes(base) ? base : 'default';
}

/** Which answers differ, by path. */
export function differingFields(a: Config, b: Config): string[] {
  return Object.entries(a).flatMap(([step, answers]) =>
    Object.entries(answers)
      .filter(([key, value]) => {
        const other = (b[step as keyof Config] as Record<string, unknown>)[key];
        return JSON.stringify(value) !== JSON.stringify(other);
      })
      .map(([key]) => `${step}.${key}`),
  );
}

/**
 * Notes what the answers were before each change.
 * @returns called with the answers as they are now, gives those before the last question that was changed: what is typed into
 *   one box, letter by letter, is one change
 */
export function createHistory(): (now: Config) => Config | undefined {
  let last: Config | undefined;
  let previous: Config | undefined;
  let changed = '';
  return (now) => {
    if (last && last !== now) {
      const fields = differingFields(last, now).join();
      if (fields !== '' && fields !== changed) {
        changed = fields;
        previous = last;
      }
    }
    last = now;
    return previous;
  };
}

const key = 'last-download';

/** The last download on this computer, as far as it may be kept: its public answers, never its secrets. */
export const lastDownload = {
  read: () => readStored(key) ?? undefined,
  keep: (query: string) => writeStored(key, query),
};

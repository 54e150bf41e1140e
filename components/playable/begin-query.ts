import type { Looks } from './surprise';

/**
 * The answers of a preset in other looks, as an address has them. Without the schema: the start page does not load it.
 * @param query the preset’s own
 * @param plain the looks of the default answers, which have no word in an address
 * @returns empty for the default answers
 */
export function beginQuery(query: string, looks: Looks, plain: Looks): string {
  const [version = 'v=1', ...answers] = query.split('&');
  const keys = Object.keys(looks) as (keyof Looks)[];
  const others = answers.filter(
    (answer) => !keys.some((key) => answer.startsWith(`hyprland.${key}=`)),
  );
  const own = keys
    .filter((key) => looks[key] !== plain[key])
    .map((key) => `hyprland.${key}=${looks[key]}`);
  const all = [...others, ...own].sort();
  return all.length === 0 ? '' : [version, ...all].join('&');
}

/** Values of options as the renderer sees them, and how Nix turns them into text. */
import type { View } from '@/tools/nix-options/evaluate';

export type Values = { readonly [key: string]: View };

const store = '/nix/store/00000000000000000000000000000000-';

/** The pretended store path of a package or of something built. */
export function storePath(name: string): string {
  return store + name;
}

/** A plain set: neither a list nor a value that stands for something else. */
export function isValues(value: View | undefined): value is Values {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    typeof (value as Values).$ !== 'string' &&
    typeof (value as Values)._type !== 'string'
  );
}

/** Members in the order in which Nix walks a set. */
export function sortedMembers(values: Values): [string, View][] {
  return Object.entries(values).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A copy whose sets have their members in Nix' order, packages as their paths: what `builtins.toJSON` prints. */
export function sortedValue(value: View): View {
  if (Array.isArray(value)) return value.map(sortedValue);
  if (isValues(value)) {
    return Object.fromEntries(sortedMembers(value).map(([key, one]) => [key, sortedValue(one)]));
  }
  return typeof value === 'object' && value !== null ? toText(value) : value;
}

/**
 * `builtins.toString`: true is 1, false and null are empty, lists are joined with spaces, a fraction has six digits.
 * A float without a fraction looks like an integer here.
 */
export function toText(value: View | undefined): string {
  if (value === undefined || value === null || value === false) return '';
  if (value === true) return '1';
  if (Array.isArray(value)) return value.map(toText).join(' ');
  if (typeof value === 'number') return Number.isInteger(value) ? `${value}` : value.toFixed(6);
  if (typeof value !== 'object') return value;
  const { $, name = '' } = value as Values;
  // `python3Packages.requests` is a package called `requests`.
  if ($ === 'package') return storePath(String(name).split('.').at(-1) ?? '');
  if ($ === 'built') return storePath(String(name));
  throw new Error(`No text can be made of ${JSON.stringify(value)}`);
}

/** A list, also where one value stands for a list of one, as systemd's and Git's options allow. */
export function listOf(value: View | undefined): readonly View[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

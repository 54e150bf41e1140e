/** nixpkgs' `lib.generators.toLua`, in its default form: one member per line. */
import type { View } from '@/tools/nix-options/evaluate';
import { isValues, sortedMembers, toText, type Values } from './nix-value';

/** A Lua expression; `mkLuaInline` values stand as they are, in parentheses. */
export function toLua(value: View, indent = ''): string {
  if (value === null) return 'nil';
  if (typeof value !== 'object') return JSON.stringify(value);
  const inner = `${indent}  `;
  const table = (items: readonly string[]) =>
    items.length === 0 ? '{}' : `{\n${inner}${items.join(`,\n${inner}`)}\n${indent}}`;
  if (Array.isArray(value)) return table(value.map((one: View) => toLua(one, inner)));
  if ((value as Values)._type === 'lua-inline') return `(${(value as Values).expr})`;
  if (!isValues(value)) return JSON.stringify(toText(value));
  return table(
    sortedMembers(value).map(([key, one]) => `[${JSON.stringify(key)}] = ${toLua(one, inner)}`),
  );
}

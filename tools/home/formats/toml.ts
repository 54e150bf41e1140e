/**
 * TOML. Home Manager lets a tool of Python (remarshal) lay out the data, so that samples compare the data and
 * not the text; this is a text that says the same.
 */
import type { View } from '@/tools/nix-options/evaluate';
import { isValues, sorted, type Values } from './nix-value';

const key = (name: string) => (/^[\w-]+$/.test(name) ? name : JSON.stringify(name));

function inline(value: View): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (isValues(value)) {
    return `{ ${sorted(value)
      .map(([name, one]) => `${key(name)} = ${inline(one)}`)
      .join(', ')} }`;
  }
  // TOML's strings are JSON's, but for the control character that JSON leaves alone.
  return JSON.stringify(value).replaceAll('\u007f', '\\u007f');
}

/** Data as TOML: plain values first, then one table for each set. */
export function toToml(values: Values, path: readonly string[] = []): string {
  const members = sorted(values).filter(([, value]) => value !== null);
  const isTables = (value: View) =>
    Array.isArray(value) && value.length > 0 && value.every((one: View) => isValues(one));
  const plain = members.filter(([, value]) => !isValues(value) && !isTables(value));
  const lines = plain.map(([name, value]) => `${key(name)} = ${inline(value)}\n`).join('');
  const tables = members
    .filter(([, value]) => isValues(value) || isTables(value))
    .map(([name, value]) => {
      const here = [...path, name];
      const title = here.map(key).join('.');
      if (!Array.isArray(value)) return `\n[${title}]\n${toToml(value as Values, here)}`;
      return value.map((one) => `\n[[${title}]]\n${toToml(one as Values, here)}`).join('');
    });
  return lines + tables.join('');
}

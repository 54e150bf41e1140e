/** nixpkgs' `lib.generators`: lines of keys and values, and sections of them. */
import type { View } from '@/tools/nix-options/evaluate';
import { isValues, sortedMembers, toText, type Values } from './nix-value';

export interface KeyValueStyle {
  /** One line, without its end. By default `key=value` in the words of {@link plainValue}. */
  line?: (key: string, value: View) => string;
  /** A list makes one line for each item. */
  listsAsDuplicateKeys?: boolean;
  indent?: string;
}

/** `mkValueStringDefault`: numbers and words as they are, nothing quoted. */
export function plainValue(value: View): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  return toText(value);
}

/** `mkKeyValueDefault`: a separator inside the key is escaped. */
export function keyValueLine(
  separator: string,
  valueText: (value: View) => string = plainValue,
): (key: string, value: View) => string {
  return (key, value) => key.replaceAll(separator, `\\${separator}`) + separator + valueText(value);
}

/** `lib.generators.toKeyValue`. */
export function toKeyValue(values: Values, style: KeyValueStyle = {}): string {
  const { line = keyValueLine('='), listsAsDuplicateKeys = false, indent = '' } = style;
  return sortedMembers(values)
    .flatMap(([key, value]) =>
      listsAsDuplicateKeys && Array.isArray(value)
        ? value.map((one: View) => `${indent}${line(key, one)}\n`)
        : [`${indent}${line(key, value)}\n`],
    )
    .join('');
}

/** `lib.generators.toINI`: sections by name, an empty line between them. */
export function toIni(sections: Values, style: KeyValueStyle = {}): string {
  return sortedMembers(sections)
    .map(([name, values]) => {
      const title = name.replace(/[[\]]/g, '\\$&');
      return `[${title}]\n${toKeyValue(values as Values, style)}`;
    })
    .join('\n');
}

/** `lib.generators.toGitINI`: sections within sections become `[outer "inner"]`, strings are quoted. */
export function toGitIni(values: Values): string {
  const sections: Record<string, Record<string, View>> = {};
  const walk = (path: readonly string[], value: View) => {
    if (isValues(value)) {
      for (const [key, member] of sortedMembers(value)) walk([...path, key], member);
    } else if (path.length > 1) {
      const name = path.slice(0, -1).join('.');
      sections[name] = { ...sections[name], [path.at(-1) ?? '']: value };
    }
  };
  for (const [key, value] of sortedMembers(values)) {
    if (isValues(value) && Object.keys(value).length === 0) sections[key] = {};
    walk([key], value);
  }
  const quoted = (value: View) =>
    typeof value === 'string'
      ? `"${value.replace(/[\\"]/g, '\\$&').replaceAll('\n', '\\n').replaceAll('\t', '\\t')}"`
      : plainValue(value);
  const line = (key: string, value: View) => `\t${keyValueLine(' = ', quoted)(key, value)}`;
  return sortedMembers(sections)
    .map(([name, section]) => {
      const [outer = '', ...inner] = name.split('.');
      const title =
        inner.length === 0 || name.includes('"') ? name : `${outer} "${inner.join('.')}"`;
      return `[${title}]\n${toKeyValue(section as Values, { line, listsAsDuplicateKeys: true })}`;
    })
    .join('\n');
}

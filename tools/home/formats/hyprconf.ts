/** Home Manager's `lib.hm.generators.toHyprconf`: hyprlang, as hyprlock and hypridle still read it. */
import { toKeyValue } from './key-value';
import { isValues, sortedMembers, type Values } from './nix-value';

/**
 * @param values sections and fields; a list makes one section or line for each item
 * @param importantPrefixes names beginning so come first in their section
 */
export function toHyprconf(
  values: Values,
  importantPrefixes: readonly string[],
  indent = '',
): string {
  const isSection = (value: unknown) => Array.isArray(value) || isValues(value as never);
  const isImportant = (name: string) => importantPrefixes.some((prefix) => name.startsWith(prefix));
  const pick = (keep: (name: string, value: unknown) => boolean): Values =>
    Object.fromEntries(sortedMembers(values).filter(([name, value]) => keep(name, value)));
  const fields = (chosen: Values) => toKeyValue(chosen, { indent, listsAsDuplicateKeys: true });

  const section = (name: string, value: unknown): string => {
    if (Array.isArray(value)) {
      const separator = value.every((one) => isValues(one)) ? '\n' : '';
      return value.map((one) => section(name, one)).join(separator);
    }
    if (!isValues(value as never))
      return toHyprconf({ [name]: value } as Values, importantPrefixes, indent);
    const inner = toHyprconf(value as Values, importantPrefixes, `  ${indent}`);
    return `${indent}${name} {\n${inner}${indent}}\n`;
  };
  return (
    fields(pick((name) => isImportant(name))) +
    sortedMembers(pick((name, value) => isSection(value) && !isImportant(name)))
      .map(([name, value]) => section(name, value))
      .join('\n') +
    fields(pick((name, value) => !isSection(value) && !isImportant(name)))
  );
}

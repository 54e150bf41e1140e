/** Rofi's own language, as Home Manager's rofi module writes it. */
import type { View } from '@/tools/nix-options/evaluate';
import { isValues, sortedMembers, toText, type Values } from './nix-value';

function value(view: View): string {
  if (typeof view === 'boolean') return view ? 'true' : 'false';
  if (typeof view === 'string') return `"${view}"`;
  if (Array.isArray(view)) return `[ ${view.map(value).join(',')} ]`;
  if (typeof view === 'object' && view !== null && (view as Values)._type === 'literal') {
    return String((view as Values).value);
  }
  return toText(view);
}

function body(values: Values): string {
  return sortedMembers(values)
    .filter(([, one]) => one !== null)
    .map(([name, one]) =>
      isValues(one) ? `${name} {\n${body(one)}\n}` : `${name}: ${value(one)};`,
    )
    .join('\n');
}

/** A file of sections; `@theme` and `@import` are statements and come first. */
export function toRasi(values: Values): string {
  const first = ['@theme', '@import'];
  const statements = first.flatMap((name) =>
    name in values ? [[name, values[name]] as const] : [],
  );
  const sections = sortedMembers(values).filter(([name]) => !first.includes(name));
  return [...statements, ...sections]
    .map(([name, one]) =>
      isValues(one) ? `${name} {\n${body(one)}\n}\n` : `${name} ${value(one as View)}\n`,
    )
    .join('\n');
}

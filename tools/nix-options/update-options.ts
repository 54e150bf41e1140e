/** How lists of options become the ones that generated flakes are checked against. */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NixValue, printLiteral } from '@/lib/nix/literal';
import { loadTemplates } from '@/lib/render/load-templates';
import { defaultsFile, lineOptions } from './line-options';
import {
  addOption,
  dataFile,
  emptyNode,
  joinName,
  listOptions,
  type Option,
  type OptionNode,
  type OptionStatus,
  parseOptions,
  printOptions,
  readData,
} from './option-data';

interface RawOption {
  type?: string;
  /** A value, or an expression: `{ expr }`, in the manuals' own list `{ text }`. */
  default?: unknown;
  status?: string;
  renamedTo?: string;
  note?: string;
  /** Months of the lists that have it, as `2024-12 2026-03`; in lists put together by hand only. */
  seen?: string;
  /** Only in the manuals' own list. */
  loc?: readonly string[];
}

const kept: ReadonlySet<string> = new Set<OptionStatus>([
  'renamed',
  'removed',
  'gone',
  'new-or-hidden',
  'undocumented',
  'hidden',
  'internal',
]);

/**
 * A tree of options from a list by name.
 * @param raw the list, in either of the two forms
 * @param before the present tree, from which a manual's list takes the names that no manual prints
 */
export function optionTree(
  raw: Readonly<Record<string, RawOption>>,
  before?: OptionNode,
): OptionNode {
  const root = emptyNode();
  const entries = Object.entries(raw);
  if (before && entries.some(([, option]) => option.loc)) {
    for (const { path, option } of listOptions(before)) {
      if (option.status && option.status !== 'gone') addOption(root, joinName(path), option);
    }
  }
  for (const [name, { type = 'unspecified', status, renamedTo, note }] of entries) {
    const option: Option = { type };
    if (status && kept.has(status)) option.status = status as OptionStatus;
    if (renamedTo) option.renamedTo = renamedTo;
    if (note) option.note = note.replace(/\s+/g, ' ');
    addOption(root, name, option);
  }
  return root;
}

/** Defaults in words, with Markdown in them, or with a path of whoever printed the manual. */
const isWords = /^\(described|state version|`|\$\{nixos\}/;

/** Nobody reads more in one line. */
const longestDefault = 100;

/**
 * The default of an option as Nix, in one line.
 * @returns undefined where the list has none, has it in words only, or it is too long
 */
export function defaultText({ default: value }: RawOption): string | undefined {
  if (value === undefined) return undefined;
  const { expr, text } = Object(value) as { expr?: unknown; text?: unknown };
  const code = expr ?? text;
  const printed =
    typeof code === 'string' ? code : typeof value === 'number' ? String(value) : literal(value);
  const line = printed?.replace(/\s+/g, ' ').trim();
  return line && line.length <= longestDefault && !isWords.test(line) ? line : undefined;
}

function literal(value: unknown): string | undefined {
  try {
    return printLiteral(value as NixValue);
  } catch {
    // A fraction in a list: no option of ours has one.
    return undefined;
  }
}

/** The month before which each channel was cut from unstable: NixOS releases branch off a week or two ahead. */
const branched: Readonly<Record<string, string>> = { 'nixpkgs-26.05': '2026-05' };

/**
 * Names that only lists younger than a channel speak of, by the channel's pin.
 * @param raw the list, with the months in which each name was seen
 */
export function laterNames(
  raw: Readonly<Record<string, RawOption>>,
): Record<string, { missing: string[]; extra: string[] }> {
  return Object.fromEntries(
    Object.entries(branched).map(([pin, month]) => [
      pin,
      {
        missing: Object.entries(raw)
          .filter(([, { seen }]) => seen?.split(' ').every((when) => when > month))
          .map(([name]) => name)
          .sort(),
        extra: [],
      },
    ]),
  );
}

/** Writes every list whose source lies in a folder: `scripts/update-options.ts` tells which. */
export function updateOptions(from: string): void {
  const read = (name: string): unknown =>
    existsSync(join(from, name)) ? JSON.parse(readFileSync(join(from, name), 'utf8')) : undefined;
  const write = (name: string, text: string) => {
    writeFileSync(dataFile(name), text);
    console.log(`tools/nix-options/data/${name}: ${text.length} bytes`);
  };
  for (const list of ['nixos', 'home-manager']) {
    const raw = read(`${list}.json`) as Record<string, RawOption> | undefined;
    if (!raw) continue;
    const file = `${list}-options.txt`;
    const before = existsSync(dataFile(file))
      ? parseOptions(readFileSync(dataFile(file), 'utf8'))
      : undefined;
    write(file, printOptions(optionTree(raw, before), [`Options of ${list}: see README.md.`]));
  }
  const templates = loadTemplates(fileURLToPath(new URL('../../templates', import.meta.url)));
  const set = lineOptions(templates);
  const defaults: Record<string, Record<string, string>> = JSON.parse(readData(defaultsFile));
  for (const [list, scope] of [
    ['nixos', 'nixos'],
    ['home-manager', 'home'],
  ] as const) {
    const raw = read(`${list}.json`) as Record<string, RawOption> | undefined;
    if (!raw) continue;
    defaults[scope] = Object.fromEntries(
      Object.keys(set[scope]).flatMap((name) => {
        const text = defaultText(raw[name] ?? {});
        return text === undefined ? [] : [[name, text]];
      }),
    );
  }
  const hyprland = read('hyprland.json') as { options: Record<string, RawOption> } | undefined;
  if (hyprland) {
    defaults.hyprland = Object.fromEntries(
      Object.entries(hyprland.options).flatMap(([name, option]) => {
        const text = defaultText(option);
        return text === undefined ? [] : [[name, text]];
      }),
    );
  }
  write(defaultsFile, `${JSON.stringify(defaults, null, 2)}\n`);
  for (const list of ['nixos', 'home-manager']) {
    const pins = read(`${list}-options.json`) as Record<string, unknown> | undefined;
    const { about: _, ...byPin } = pins ?? {};
    if (pins) write(`${list}-pins.json`, JSON.stringify(byPin));
  }
  const nixos = read('nixos.json') as Record<string, RawOption> | undefined;
  if (nixos && !existsSync(join(from, 'nixos-options.json'))) {
    write('nixos-pins.json', JSON.stringify(laterNames(nixos)));
  }
  execFileSync('npx', ['biome', 'format', '--write', 'tools/nix-options/data'], {
    stdio: 'inherit',
  });
}

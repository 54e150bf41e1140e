/**
 * Writes the option lists that tests/nix/ checks generated flakes against.
 *
 *   tsx scripts/update-options.ts --from DIR
 *
 * DIR holds any of these files; a list whose file is missing stays as it is.
 * - `nixos.json`, `home-manager.json`: `{ "name.of.option": { type, status?, renamedTo?, note? } }`, or what
 *   the manuals are made from (`options.json` of nixpkgs' and Home Manager's option documentation:
 *   `{ "name": { loc, type, … } }`). The latter knows no old names: those of the present list are kept.
 * - `home-manager-options.json`: names that the other pinned Home Manager commits lack or have beyond it,
 *   `{ "<pin>": { missing: […], extra: […] } }`
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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
} from '@/tests/nix/option-data';

interface RawOption {
  type?: string;
  status?: string;
  renamedTo?: string;
  note?: string;
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

function main(): void {
  const { values } = parseArgs({ options: { from: { type: 'string' } } });
  const from = values.from;
  if (!from) {
    console.error('Usage: tsx scripts/update-options.ts --from DIR');
    process.exitCode = 2;
    return;
  }
  const read = (name: string): unknown =>
    existsSync(join(from, name)) ? JSON.parse(readFileSync(join(from, name), 'utf8')) : undefined;
  const write = (name: string, text: string) => {
    writeFileSync(dataFile(name), text);
    console.log(`tests/nix/data/${name}: ${text.length} bytes`);
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
  const pins = read('home-manager-options.json') as Record<string, unknown> | undefined;
  if (pins) {
    const { about: _, ...byPin } = pins;
    write('home-manager-pins.json', JSON.stringify(byPin));
  }
  execFileSync('npx', ['biome', 'format', '--write', 'tests/nix/data'], { stdio: 'inherit' });
}

if (process.argv[1]?.endsWith('update-options.ts')) main();

/**
 * The option check: every setting of a generated flake names an option that exists, under its present
 * name, and its value fits the option's type. Also finds definitions that NixOS would call conflicting.
 */
import {
  byMember,
  collectSettings,
  type Definition,
  hasFormOf,
  itemOf,
  memberOf,
  membersOf,
  mergedValue,
  mergeKind,
  plainDefinition,
  type Setting,
  tagOf,
  typeOf,
  unwrapDefinition,
  type ViewSet,
  winningDefinitions,
} from './definitions';
import type { FlakeReport, ModuleReport, SystemReport, View } from './evaluate';
import { joinName, type OptionNode, splitName } from './option-data';
import { homeManagerOptions, nixosOptions } from './option-lists';
import { describeType, type Type } from './option-type';

/** Something wrong in a flake. */
export interface Finding {
  /** For example `vmware-guest` or `vmware-guest/home/alice`. */
  scope: string;
  /** Option or package. */
  path: string;
  /** Where it is set, relative to the flake. */
  file: string;
  message: string;
}

/** Everything that one set of modules sets, ready to be asked for. */
export interface Scope {
  name: string;
  kind: 'nixos' | 'homeManager';
  options: OptionNode;
  settings: Map<string, Setting>;
  findings: Finding[];
  /** Options whose values could not be judged: their type is unknown, or the value is a function. */
  unjudged: Set<string>;
  /**
   * What an option, or something inside its value, comes to when all modules are merged; null when nothing
   * sets it.
   */
  value: (option: string) => View;
}

/** How a message names a value: short, and what it is. */
function show(value: View): string {
  const tag = tagOf(value);
  if (tag === 'package' || tag === 'package-set') return `the package ${(value as ViewSet).name}`;
  if (tag === 'built') return `what ${(value as ViewSet).builder} builds`;
  if (tag === 'float') return String((value as ViewSet).value);
  if (tag === 'path') return `the path ${(value as ViewSet).value}`;
  if (tag) return `a ${tag}`;
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

interface Judge {
  report: (path: readonly string[], file: string, message: string) => void;
  unjudged: (path: readonly string[]) => void;
}

/** Whether an option holds a whole module, which is judged as a scope of its own. */
function isScope([set, part, name, ...rest]: readonly string[]): boolean {
  if (rest.length > 0 || name === undefined) return false;
  return (
    (set === 'specialisation' && name === 'configuration') ||
    (set === 'home-manager' && part === 'users')
  );
}

/** Problems of one value, its members included, against a type. */
function judge(
  definitions: readonly Definition[],
  type: Type,
  node: OptionNode | undefined,
  path: readonly string[],
  to: Judge,
): void {
  for (const definition of definitions.flatMap(unwrapDefinition)) {
    if (!definition.shapeOnly) judgeForm(definition, type, path, to);
  }
  const live = winningDefinitions(definitions).filter(({ value }) => hasFormOf(type, value));
  const [first] = live;
  if (!first || isScope(path)) return;
  const options =
    type.kind === 'either' ? type.types.filter((one) => hasFormOf(one, first.value)) : [];
  if (options.length > 1) {
    judgeEither(live, options, node, path, to);
    return;
  }
  const [only] = options;
  if (only) {
    judge(live, only, node, path, to);
    return;
  }

  if (type.kind === 'unknown' || type.kind === 'unread') to.unjudged(path);
  if (tagOf(first.value) === 'function') {
    // A submodule given as a function: evaluate.nix looks into those of Home Manager and images only.
    if (type.kind === 'submodule') to.unjudged(path);
    return;
  }
  const kind = mergeKind(type, first.value);
  if (kind === 'equal') {
    judgeEqual(live, path, to);
    return;
  }
  if (kind === 'list') {
    const item = itemOf(type, node);
    for (const { file, value } of live) {
      if (!Array.isArray(value)) continue;
      for (const [i, one] of value.entries()) {
        judge(
          [plainDefinition(file, one as View)],
          item.type,
          item.node,
          [...path, `*${i + 1}`],
          to,
        );
      }
    }
    return;
  }
  if (kind === 'set') {
    for (const [name, members] of byMember(live)) {
      const here = [...path, name];
      const dagEntry = type.kind === 'dag' && isDagEntry(members);
      const member = memberOf(type, node, name);
      const [{ file } = { file: '' }] = members;
      if (!member) {
        to.report(here, file, unknownMessage(here, [...(node?.children.keys() ?? [])]));
      } else if (!judgeStatus(member.node, here, file, to)) {
        judge(dagEntry ? dagData(members) : members, member.type, member.node, here, to);
      }
    }
  }
}

/** Whether a value that fits several types of an “either” is right in one of them. */
function judgeEither(
  live: readonly Definition[],
  types: readonly Type[],
  node: OptionNode | undefined,
  path: readonly string[],
  to: Judge,
): void {
  let best: { found: Parameters<Judge['report']>[]; open: (readonly string[])[] } | undefined;
  for (const type of types) {
    const found: Parameters<Judge['report']>[] = [];
    const open: (readonly string[])[] = [];
    judge(live, type, node, path, {
      report: (...args) => found.push(args),
      unjudged: (where) => open.push(where),
    });
    if (!best || found.length < best.found.length) best = { found, open };
  }
  for (const args of best?.found ?? []) to.report(...args);
  for (const where of best?.open ?? []) to.unjudged(where);
}

/** The outer form of one definition: its kind, range, pattern. */
function judgeForm(definition: Definition, type: Type, path: readonly string[], to: Judge): void {
  const { value, file } = definition;
  const wrong = (what = describeType(type)) =>
    to.report(path, file, `must be ${what}, but is ${show(value)}`);
  if (!hasFormOf(type, value)) {
    wrong();
    return;
  }
  if (type.kind === 'int' || type.kind === 'number') {
    const number = tagOf(value) === 'float' ? Number((value as ViewSet).value) : Number(value);
    const max = type.kind === 'int' ? type.max : undefined;
    if ((type.min !== undefined && number < type.min) || (max !== undefined && number > max))
      wrong();
  }
  if (type.kind === 'string') {
    const text = value as string;
    if (type.nonEmpty && text.trim() === '') wrong('a string that is not empty');
    if (type.oneLine && /\n./s.test(text)) wrong('one line of text');
    if (type.pattern && !matches(type.pattern, text)) wrong();
  }
  if (type.kind === 'list' && type.nonEmpty && (value as readonly View[]).length === 0) {
    wrong('a list with at least one item');
  }
  if (tagOf(value) === 'path' && (value as ViewSet).exists === false) {
    to.report(path, file, `points to ${(value as ViewSet).value}, which does not exist`);
  }
}

/** Nix matches POSIX extended expressions against the whole string; ours are close enough to JavaScript's. */
function matches(pattern: string, text: string): boolean {
  try {
    return new RegExp(`^(?:${pattern.replaceAll('[:alnum:]', 'A-Za-z0-9')})$`).test(text);
  } catch {
    return true;
  }
}

/** Types that take one value only: several modules must agree. */
function judgeEqual(live: readonly Definition[], path: readonly string[], to: Judge): void {
  const [first, ...others] = live;
  if (!first) return;
  const different = others.find(
    ({ value }) => JSON.stringify(value) !== JSON.stringify(first.value),
  );
  if (different) {
    to.report(
      path,
      different.file,
      `has conflicting values: ${show(first.value)} in ${first.file}, ${show(different.value)} in ${different.file}`,
    );
  }
}

/** Reports an old name, or one that the lists do not vouch for; true when there was something to say. */
function judgeStatus(
  node: OptionNode | undefined,
  path: readonly string[],
  file: string,
  to: Judge,
): boolean {
  const option = node?.option;
  const say = (message: string) => {
    to.report(path, file, message);
    return true;
  };
  switch (option?.status) {
    case 'renamed':
      return say(`was renamed to ${option.renamedTo ?? 'an unknown name'}`);
    case 'removed':
      return say(`was removed${option.note ? `: ${option.note}` : ''}`);
    case 'gone':
      return say('is gone: it was in the manual of 2024-12 and is not declared any more');
    case 'later':
      return say(
        'is not known of this channel, only of a later one: show that it exists there in data/reviewed-unknown.json',
      );
    case 'new-or-hidden':
    case 'undocumented':
    case 'hidden':
    case 'internal':
      return say(
        `is ${option.status} in the option list: show that it exists in data/reviewed-unknown.json`,
      );
    default:
      return false;
  }
}

function isDagEntry(members: readonly Definition[]): boolean {
  return members.some(({ value }) => {
    const set = membersOf(value);
    return set !== undefined && 'data' in set && 'after' in set && 'before' in set;
  });
}

function dagData(members: readonly Definition[]): Definition[] {
  return members.map((definition) => {
    const data = membersOf(definition.value)?.data;
    return data === undefined ? definition : { ...definition, value: data };
  });
}

function unknownMessage(path: readonly string[], siblings: readonly string[]): string {
  const name = path.at(-1) ?? '';
  const near = siblings
    .map((sibling) => ({ sibling, distance: editDistance(name, sibling) }))
    .filter(({ distance }) => distance <= Math.max(2, name.length / 4))
    .sort((a, b) => a.distance - b.distance)[0];
  return `is no option${near ? ` (did you mean ${near.sibling}?)` : ''}`;
}

/** Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length] ?? 0;
}

/**
 * Judges one set of modules.
 * @param name what findings call it
 * @param dir the flake, so that files can be named from there
 */
export function checkScope(
  name: string,
  kind: Scope['kind'],
  modules: readonly ModuleReport[],
  options: OptionNode,
  dir: string,
): Scope {
  const findings = new Map<string, Finding>();
  const unjudged = new Set<string>();
  const judgeHere: Judge = {
    report: (path, file, message) => {
      const at = { scope: name, path: joinName(path), file: file.replace(`${dir}/`, ''), message };
      findings.set(JSON.stringify(at), at);
    },
    unjudged: (path) => {
      unjudged.add(joinName(path.map((part) => (/^\*\d+$/.test(part) ? '*' : part))));
    },
  };
  const { settings, strays } = collectSettings(modules, options);
  for (const { path, file, siblings } of strays) {
    judgeHere.report(path, file, unknownMessage(path, siblings));
  }
  for (const { path, node, definitions } of settings) {
    const [{ file } = { file: '' }] = definitions;
    const old = node.option?.status === 'renamed' || node.option?.status === 'removed';
    judgeStatus(node, path, file, judgeHere);
    if (!old) judge(definitions, typeOf(node), node, path, judgeHere);
  }
  const merged = new Map<string, View>();
  const byName = new Map(settings.map((setting) => [joinName(setting.path), setting]));
  return {
    name,
    kind,
    options,
    settings: byName,
    findings: [...findings.values()],
    unjudged,
    value: (name) => {
      const parts = splitName(name);
      for (let i = parts.length; i > 0; i--) {
        const setting = byName.get(joinName(parts.slice(0, i)));
        if (!setting) continue;
        const key = joinName(setting.path);
        const whole =
          merged.get(key) ?? mergedValue(setting.definitions, typeOf(setting.node), setting.node);
        merged.set(key, whole);
        return parts
          .slice(i)
          .reduce<View>((value, part) => membersOf(value)?.[part] ?? null, whole);
      }
      return null;
    },
  };
}

/**
 * Every scope of a flake, judged: each system, each Home Manager user, each image variant, and the same of each
 * specialisation.
 * @param homeManagerPin key of the Home Manager in lib/config/pins.json that the flake's lock holds; its nixpkgs follows
 */
export function checkFlake(report: FlakeReport, homeManagerPin: string): Scope[] {
  return Object.entries(report.configurations).flatMap(([name, system]) =>
    checkSystem(name, system, homeManagerPin, report.dir),
  );
}

/**
 * What nixpkgs' own image modules set, so that a clash with them shows. Read in
 * nixos/modules/virtualisation/vmware-image.nix of Swarsel/nixpkgs 4aa6836 (nixos-unstable of summer 2026).
 */
const imageModules: Readonly<Record<string, readonly ModuleReport[]>> = {
  vmware: [
    {
      file: 'nixpkgs: virtualisation/vmware-image.nix',
      external: null,
      declares: {},
      settings: {
        boot: {
          growPartition: true,
          loader: { grub: { device: 'nodev', efiInstallAsRemovable: true, efiSupport: true } },
        },
        fileSystems: {
          '/': { autoResize: true, device: '/dev/disk/by-label/nixos', fsType: 'ext4' },
          '/boot': { device: '/dev/disk/by-label/ESP', fsType: 'vfat' },
        },
        virtualisation: { vmware: { guest: { enable: true } } },
      },
    },
  ],
};

function checkSystem(name: string, system: SystemReport, pin: string, dir: string): Scope[] {
  const options = nixosOptions(system.modules, pin);
  return [
    checkScope(name, 'nixos', system.modules, options, dir),
    ...Object.entries(system.homes).map(([user, { modules }]) =>
      checkScope(`${name}/home/${user}`, 'homeManager', modules, homeManagerOptions(pin), dir),
    ),
    ...Object.entries(system.variants).map(([variant, { modules }]) =>
      checkScope(
        `${name}/image/${variant}`,
        'nixos',
        [...modules, ...(imageModules[variant] ?? [])],
        nixosOptions(modules, pin),
        dir,
      ),
    ),
    ...Object.entries(system.specialisations).flatMap(([entry, report]) =>
      checkSystem(`${name}/specialisation/${entry}`, report, pin, dir),
    ),
  ];
}

/** Assertions that do not hold, and warnings that NixOS or Home Manager would print. */
export function messagesOf(scope: Scope): { assertions: string[]; warnings: string[] } {
  const assertions = (scope.value('assertions') ?? []) as readonly ViewSet[];
  const warnings = (scope.value('warnings') ?? []) as readonly string[];
  return {
    assertions: assertions
      .filter(({ assertion }) => assertion !== true)
      .map(({ message }) => String(message)),
    warnings: [...warnings],
  };
}

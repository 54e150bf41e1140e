/**
 * The NixOS module system's rules for what modules set, applied to the views of evaluate.nix: which
 * settings belong to which option, which of several definitions wins, and what they merge to.
 * Source of the rules: nixpkgs' lib/modules.nix and lib/types.nix.
 */
import { isSetView, type ModuleReport, type View } from './evaluate';
import type { OptionNode } from './option-data';
import { joinName } from './option-data';
import { parseType, type Type } from './option-type';

export type ViewSet = { readonly [key: string]: View };

/** One module's value for one option. */
export interface Definition {
  file: string;
  value: View;
  /** 100 for a plain value; the smallest wins. */
  priority: number;
  /** 1000 for a plain value; lists and lines are joined in this order. */
  order: number;
}

/** An option and everything that sets it. */
export interface Setting {
  path: readonly string[];
  node: OptionNode;
  definitions: Definition[];
}

/** A name that no option has. */
export interface Stray {
  path: readonly string[];
  file: string;
  /** Names that exist at this place. */
  siblings: readonly string[];
}

/** What a set with `$` stands for; undefined for any other value. */
export function tagOf(view: View | undefined): string | undefined {
  return isSetView(view) && typeof view.$ === 'string' ? view.$ : undefined;
}

/** The members of a plain set, also of one that has a member called `$`. */
export function membersOf(view: View | undefined): ViewSet | undefined {
  if (!isSetView(view)) return undefined;
  const tag = tagOf(view);
  if (tag === 'set') return view.value as ViewSet;
  return tag === undefined ? view : undefined;
}

/** A value without its wrappings; `mkMerge` makes several, a false `mkIf` its shape only. */
export function unwrapDefinition(definition: Definition): (Definition & { shapeOnly?: true })[] {
  const { value } = definition;
  switch (tagOf(value)) {
    case 'merge':
      return ((value as ViewSet).contents as readonly View[]).flatMap((content) =>
        unwrapDefinition({ ...definition, value: content }),
      );
    case 'override': {
      const { priority, content } = value as ViewSet;
      const outer = definition.priority === plainPriority ? Number(priority) : definition.priority;
      return unwrapDefinition({ ...definition, value: content as View, priority: outer });
    }
    case 'order': {
      const { priority, content } = value as ViewSet;
      return unwrapDefinition({ ...definition, value: content as View, order: Number(priority) });
    }
    case 'if':
      return [{ ...definition, value: (value as ViewSet).shape as View, shapeOnly: true }];
    default:
      return [definition];
  }
}

const plainPriority = 100;

/** The wrapping-free values of a path's live definitions, the losing ones left out, in order. */
export function winningDefinitions(definitions: readonly Definition[]): Definition[] {
  const live = definitions.flatMap(unwrapDefinition).filter((definition) => !definition.shapeOnly);
  const best = Math.min(...live.map((definition) => definition.priority));
  return live
    .filter((definition) => definition.priority === best)
    .sort((a, b) => a.order - b.order);
}

/**
 * Sorts what modules set by option.
 * @param modules in the order of their imports
 * @param root the options
 */
export function collectSettings(
  modules: readonly ModuleReport[],
  root: OptionNode,
): { settings: Setting[]; strays: Stray[] } {
  const byName = new Map<string, Setting>();
  const strays: Stray[] = [];
  const descend = (definition: Definition, node: OptionNode, path: readonly string[]) => {
    if (node.option && path.length > 0) {
      const name = joinName(path);
      const setting = byName.get(name) ?? { path, node, definitions: [] };
      byName.set(name, setting);
      setting.definitions.push(definition);
      return;
    }
    for (const { value, file, priority, order } of unwrapDefinition(definition)) {
      const members = membersOf(value);
      if (!members) {
        // The shape of a false condition may end above an option: nothing more can be said.
        if (value !== null) strays.push({ path, file, siblings: [...node.children.keys()] });
        continue;
      }
      for (const [name, member] of Object.entries(members)) {
        const here = [...path, name];
        const child = node.children.get(name);
        // `_module` belongs to the module system, not to NixOS.
        if (path.length === 0 && name === '_module') continue;
        if (child) descend({ file, priority, order, value: member }, child, here);
        else strays.push({ path: here, file, siblings: [...node.children.keys()] });
      }
    }
  };
  for (const { file, settings } of modules) descend(plainDefinition(file, settings), root, []);
  return { settings: [...byName.values()], strays };
}

const typeCache = new Map<string, Type>();

/** The type of an option, read once. */
export function typeOf(node: OptionNode | undefined): Type {
  const words = node?.option?.type ?? 'unspecified';
  const known = typeCache.get(words) ?? parseType(words);
  typeCache.set(words, known);
  return known;
}

/** How several values of this type become one. */
export function mergeKind(type: Type, value: View): 'list' | 'set' | 'text' | 'equal' {
  switch (type.kind) {
    case 'list':
      return 'list';
    case 'set':
    case 'dag':
    case 'submodule':
    case 'attrs':
      return 'set';
    case 'string':
      return type.joins ? 'text' : 'equal';
    case 'data':
    case 'any':
    case 'unknown':
    case 'unread':
      if (Array.isArray(value)) return type.kind === 'data' ? 'list' : 'equal';
      return membersOf(value) ? 'set' : 'equal';
    case 'either': {
      const fitting = type.types.find((one) => hasFormOf(one, value));
      return fitting ? mergeKind(fitting, value) : 'equal';
    }
    default:
      return 'equal';
  }
}

/** Whether a value has the outer form of a type; its inside is not looked at. */
export function hasFormOf(type: Type, value: View): boolean {
  const tag = tagOf(value);
  switch (type.kind) {
    case 'null':
      return value === null;
    case 'bool':
      return typeof value === 'boolean';
    case 'int':
      return Number.isInteger(value) && tag === undefined;
    case 'float':
      return tag === 'float';
    case 'number':
      return typeof value === 'number' || tag === 'float';
    case 'string':
      return typeof value === 'string';
    case 'enum':
      return type.values.includes(value);
    case 'path':
      return (
        tag === 'path' ||
        tag === 'package' ||
        tag === 'built' ||
        tag === 'flake' ||
        (typeof value === 'string' && value.startsWith('/'))
      );
    case 'package':
      return (
        tag === 'package' ||
        tag === 'built' ||
        tag === 'package-set' ||
        (typeof value === 'string' && value.startsWith('/nix/store/'))
      );
    case 'function':
      return tag === 'function';
    case 'list':
      return Array.isArray(value);
    case 'set':
    case 'dag':
    case 'attrs':
      return membersOf(value) !== undefined;
    case 'submodule':
      return membersOf(value) !== undefined || tag === 'function' || tag === 'path';
    case 'either':
      return type.types.some((one) => hasFormOf(one, value));
    case 'data':
      return tag !== 'function' && (value !== null || type.nullable);
    default:
      return true;
  }
}

/** Type and node of a set's member, as far as either is known. */
export interface Member {
  type: Type;
  node: OptionNode | undefined;
}

const any: Type = { kind: 'any' };

/**
 * What the member of a set must fit.
 * @param type the set's type
 * @param node its place among the options, which may declare members of its own
 * @returns undefined when there is no such member
 */
export function memberOf(
  type: Type,
  node: OptionNode | undefined,
  name: string,
): Member | undefined {
  const declared = node?.children.get(name);
  if (declared?.option) return { node: declared, type: typeOf(declared) };
  if (declared) {
    // A set between a submodule and its options: what is free around it is free inside it.
    const free = memberOf(type, undefined, name)?.type;
    return { node: declared, type: { kind: 'submodule', ...(free ? { free } : {}) } };
  }
  const anyName = node?.children.get('<name>');
  switch (type.kind) {
    case 'set':
    case 'dag':
      return { type: type.of, node: anyName };
    case 'submodule':
      if (!type.free) return undefined;
      return type.free.kind === 'set'
        ? { type: type.free.of, node: anyName }
        : { type: type.free.kind === 'data' ? type.free : any, node: undefined };
    case 'unknown':
      return { type, node: anyName };
    case 'data':
      return { type, node: undefined };
    case 'either': {
      const sets = type.types.filter((one) => setKinds.has(one.kind));
      return sets.map((one) => memberOf(one, node, name)).find((found) => found !== undefined);
    }
    default:
      return { type: any, node: anyName };
  }
}

const setKinds = new Set<Type['kind']>([
  'set',
  'dag',
  'submodule',
  'attrs',
  'data',
  'any',
  'either',
]);

/** What a list's items must fit. */
export function itemOf(type: Type, node: OptionNode | undefined): Member {
  if (type.kind === 'list') return { type: type.of, node: node?.children.get('*') };
  if (type.kind === 'data') return { type, node: undefined };
  if (type.kind === 'either') {
    const list = type.types.find((one) => one.kind === 'list' || one.kind === 'data');
    if (list) return itemOf(list, node);
  }
  return { type: any, node: undefined };
}

/** The members of several sets, by name, each with all its definitions. */
export function byMember(definitions: readonly Definition[]): Map<string, Definition[]> {
  const members = new Map<string, Definition[]>();
  for (const { file, value } of definitions) {
    for (const [name, member] of Object.entries(membersOf(value) ?? {})) {
      const list = members.get(name) ?? [];
      members.set(name, list);
      list.push(plainDefinition(file, member));
    }
  }
  return members;
}

/** A definition of usual priority and order, as a module without mkForce or mkBefore makes it. */
export function plainDefinition(file: string, value: View): Definition {
  return { file, value, priority: plainPriority, order: 1000 };
}

/**
 * What an option comes to: the winning definitions merged, wrappings gone. Numbers with a fraction become
 * plain numbers, paths strings; other tagged values stay as they are.
 */
export function mergedValue(
  definitions: readonly Definition[],
  type: Type,
  node: OptionNode | undefined,
): View {
  const live = winningDefinitions(definitions);
  const [first] = live;
  if (!first) return null;
  switch (mergeKind(type, first.value)) {
    case 'list': {
      const item = itemOf(type, node);
      return live.flatMap(({ value, file }) =>
        (Array.isArray(value) ? value : [value]).map((one: View) =>
          mergedValue([plainDefinition(file, one)], item.type, item.node),
        ),
      );
    }
    case 'set':
      return Object.fromEntries(
        [...byMember(live)]
          .filter(([, list]) => winningDefinitions(list).length > 0)
          .map(([name, list]) => {
            const member = memberOf(type, node, name);
            return [name, mergedValue(list, member?.type ?? any, member?.node)];
          }),
      );
    case 'text':
      return live.map(({ value }) => value).join('\n');
    default:
      return plain(first.value);
  }
}

/** A value that nothing is merged into, with numbers and paths untagged all the way down. */
function plain(value: View): View {
  const tag = tagOf(value);
  if (tag === 'float' || tag === 'path') return (value as ViewSet).value as View;
  if (Array.isArray(value)) return value.map(plain);
  const members = membersOf(value);
  if (!members) return value;
  return Object.fromEntries(Object.entries(members).map(([name, one]) => [name, plain(one)]));
}

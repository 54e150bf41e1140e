/** The option lists that apply to a flake: by scope, by pinned Home Manager, by imported module. */
import { pins as locked } from '@/lib/config/flake-lock';
import type { ModuleReport } from './evaluate';
import { oldOptions } from './old-names';
import {
  addOption,
  emptyNode,
  joinName,
  listOptions,
  type OptionNode,
  parseOptions,
  readData,
} from './option-data';

interface Reviewed {
  type: string;
  source: string;
}

/** What is used although the lists do not vouch for it, each with the source that does. */
export const reviewedOptions = JSON.parse(readData('reviewed-unknown.json')) as {
  nixos: Readonly<Record<string, Reviewed>>;
  homeManager: Readonly<Record<string, Reviewed>>;
  /** Module files of nixpkgs, below nixos/modules. */
  modules: Readonly<Record<string, string>>;
};

function reviewedTree(scope: 'nixos' | 'homeManager'): OptionNode {
  const root = emptyNode();
  for (const [name, { type }] of Object.entries(reviewedOptions[scope]))
    addOption(root, name, { type });
  return root;
}

const readTree = (name: string) => parseOptions(readData(name));

const nixosList = readTree('nixos-options.txt');
const homeManagerList = readTree('home-manager-options.txt');

/** Options that a module of another flake declares. */
const moduleOptions: Readonly<Record<string, OptionNode>> = {
  'home-manager:nixosModules.home-manager': readTree('home-manager-nixos-options.txt'),
  'agenix:nixosModules.default': readTree('agenix-options.txt'),
};

/** By pin: names of the main list that a commit lacks, or is not known to have, and names beyond it. */
type Differences = Readonly<Record<string, { missing: string[]; extra: string[] }>>;
const pins = JSON.parse(readData('home-manager-pins.json')) as Differences;
const nixosPins = JSON.parse(readData('nixos-pins.json')) as Differences;

/** Adds one tree to a copy of another. */
function grafted(base: OptionNode, added: readonly OptionNode[]): OptionNode {
  if (added.length === 0) return base;
  const copy = (node: OptionNode): OptionNode => ({
    ...(node.option ? { option: node.option } : {}),
    children: new Map(node.children),
  });
  const graft = (onto: OptionNode, from: OptionNode): OptionNode => {
    const result = copy(onto);
    if (from.option) result.option = from.option;
    for (const [name, child] of from.children) {
      const present = result.children.get(name);
      result.children.set(name, present ? graft(present, child) : child);
    }
    return result;
  };
  return added.reduce(graft, base);
}

/** Old names that the lists themselves do not mark as such, or with less exact new names. */
function oldTree(scope: 'nixos' | 'homeManager'): OptionNode {
  const root = emptyNode();
  for (const { old, now } of oldOptions.filter((one) => one.scope === scope)) {
    addOption(root, old, {
      type: 'unspecified',
      ...(now === 'nothing'
        ? { status: 'removed' as const }
        : { status: 'renamed' as const, renamedTo: now }),
    });
  }
  return root;
}

const nixosByPin = new Map<string | undefined, OptionNode>();

/** The list as one of the pinned nixpkgs knows it; without a pin, the main one's. */
function nixosOf(pin: string | undefined): OptionNode {
  const known = nixosByPin.get(pin);
  if (known) return known;
  const { missing, extra } = (pin && nixosPins[pin]) || { missing: [], extra: [] };
  const own = emptyNode();
  for (const name of missing) addOption(own, name, { type: 'unspecified', status: 'later' });
  for (const name of extra) addOption(own, name, { type: 'unspecified' });
  const tree = grafted(nixosList, [own, oldTree('nixos'), reviewedTree('nixos')]);
  nixosByPin.set(pin, tree);
  return tree;
}

/** The nixpkgs that goes with a pinned Home Manager. */
function nixpkgsBeside(homeManagerPin: string): string | undefined {
  return Object.values(locked.roots)
    .flatMap((bySource) => Object.values(bySource))
    .find((inputs) => inputs['home-manager'] === homeManagerPin)?.nixpkgs;
}

const homeManager = grafted(homeManagerList, [oldTree('homeManager'), reviewedTree('homeManager')]);

/** The options that the modules declare themselves. */
function declared(modules: readonly ModuleReport[]): OptionNode {
  const root = emptyNode();
  const walk = (view: unknown, path: readonly string[]) => {
    if (typeof view !== 'object' || view === null) return;
    const set = view as Record<string, unknown>;
    if (set.$ === 'option') addOption(root, joinName(path), { type: String(set.type) });
    else for (const [name, member] of Object.entries(set)) walk(member, [...path, name]);
  };
  for (const module of modules) walk(module.declares, []);
  return root;
}

/**
 * The NixOS options these modules may set.
 * @param homeManagerPin key of the Home Manager in lib/config/pins.json beside which NixOS stands; none: the newest
 */
export function nixosOptions(
  modules: readonly ModuleReport[],
  homeManagerPin?: string,
): OptionNode {
  const nixos = nixosOf(homeManagerPin && nixpkgsBeside(homeManagerPin));
  const trees = modules.flatMap(({ external }) => (external && moduleOptions[external]) || []);
  const own = declared(modules);
  return grafted(nixos, own.children.size > 0 ? [...trees, own] : trees);
}

const homeManagerByPin = new Map<string, OptionNode>();

/**
 * The Home Manager options of one of the pinned commits.
 * @param pin its key in lib/config/pins.json; the list describes `home-manager-unstable`
 */
export function homeManagerOptions(pin: string): OptionNode {
  const known = homeManagerByPin.get(pin);
  if (known) return known;
  const { missing, extra } = pins[pin] ?? { missing: [], extra: [] };
  const absent = new Set(missing);
  const root = emptyNode();
  for (const { path, option } of listOptions(homeManager)) {
    const name = joinName(path);
    // What is below a missing option is missing with it.
    if (!path.some((_, i) => absent.has(joinName(path.slice(0, i + 1)))))
      addOption(root, name, option);
  }
  for (const name of extra) addOption(root, name, { type: 'unspecified' });
  homeManagerByPin.set(pin, root);
  return root;
}

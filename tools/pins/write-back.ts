/** Fresh lock files → pins. Pure. A node is found by its way from the root, never by its name in the lock. */
import { type LockChoice, type Pin, type Pins, rootOf } from '@/lib/config/flake-lock';

interface LockedNode {
  inputs?: Record<string, string | string[]>;
  flake?: boolean;
  locked?: { rev?: string; narHash?: string; lastModified?: number; type?: string };
  original?: { type?: string; owner?: string; repo?: string; ref?: string; rev?: string };
}

export interface Lock {
  nodes: Record<string, LockedNode>;
  root: string;
  version: number;
}

/** A commit that an input of the flake is locked to. */
export interface Locked {
  github: string;
  rev: string;
  lastModified: number;
}

/**
 * The node that a way of inputs leads to.
 * @param way for example `['hyprland', 'nixpkgs']`
 * @throws when there is none
 */
export function lockedAt(lock: Lock, way: readonly string[]): Locked {
  let name = lock.root;
  for (const input of way) {
    const next = lock.nodes[name]?.inputs?.[input];
    if (next === undefined) throw new Error(`The lock has no input ${way.join(' → ')}`);
    if (typeof next !== 'string') return lockedAt(lock, next);
    name = next;
  }
  const { github, rev, lastModified } = readNode(name, lock.nodes[name]);
  return { github, rev, lastModified };
}

function readNode(name: string, node: LockedNode | undefined): Omit<Pin, 'source' | 'inputs'> {
  const { locked, original, flake } = node ?? {};
  const { rev, narHash, lastModified } = locked ?? {};
  const { owner, repo, ref } = original ?? {};
  if (locked?.type !== 'github' || original?.type !== 'github' || !owner || !repo) {
    throw new Error(`${name} does not come from GitHub: pins.json cannot hold it`);
  }
  if (!rev || !narHash || !lastModified || original.rev) {
    throw new Error(`${name} is not locked as pins.json expects`);
  }
  const github = [owner, repo, ...(ref ? [ref] : [])].join('/');
  return { github, rev, narHash, lastModified, ...(flake !== undefined && { flake }) };
}

/**
 * Pins with the nodes of one more lock file.
 * @param before pins so far: their keys stay, what is new gets the name of its input
 * @param choice which flake the lock belongs to
 * @param from where the lock is from, for the pins' `source`: for example `nix flake update, 2026-12-01`
 * @param written pins that earlier locks of this run have set: they must not be set to something else
 * @throws when two locks ask for different commits under one key
 */
export function writePins(
  before: Pins,
  choice: LockChoice,
  lock: Lock,
  from: string,
  written: Map<string, Pin>,
): Pins {
  const nodes: Record<string, Pin> = { ...before.nodes };
  const done = new Map<string, string>();

  const take = (input: string, name: string, known: string | undefined, by: string): string => {
    const again = done.get(name);
    if (again !== undefined) return again;
    const read = readNode(name, lock.nodes[name]);
    const key = known ?? freshKey(input, read, nodes);
    done.set(name, key);
    const old = before.nodes[key];
    const inputs: Record<string, string | string[]> = {};
    for (const [child, target] of Object.entries(lock.nodes[name]?.inputs ?? {})) {
      const present = old?.inputs?.[child];
      inputs[child] =
        typeof target === 'string'
          ? take(child, target, typeof present === 'string' ? present : undefined, describe(read))
          : target;
    }
    const { rev, narHash, lastModified, github, flake } = read;
    const pin: Pin = {
      github,
      rev,
      narHash,
      lastModified,
      ...(Object.keys(inputs).length > 0 && { inputs }),
      ...(flake !== undefined && { flake }),
      source: old?.rev === rev ? old.source : by,
    };
    const earlier = written.get(key);
    if (earlier && !samePin(earlier, pin)) {
      throw new Error(`Two locks want different commits of ${key}: ${earlier.rev} and ${rev}`);
    }
    written.set(key, pin);
    nodes[key] = pin;
    return key;
  };

  const root = rootOf(before, choice);
  const inputs = lock.nodes[lock.root]?.inputs ?? {};
  if (Object.keys(inputs).sort().join() !== Object.keys(root).sort().join()) {
    throw new Error(`The lock has other inputs (${Object.keys(inputs)}) than ${Object.keys(root)}`);
  }
  for (const [input, target] of Object.entries(inputs)) {
    if (typeof target !== 'string') throw new Error(`The root's ${input} follows something`);
    take(input, target, root[input], from);
  }
  return { ...before, nodes };
}

/** How the lock of a flake is called as the source of a pin: `flake.lock of Hyprland v0.56.2`. */
function describe({ github, rev }: { github: string; rev: string }): string {
  const [, repo, ref] = github.split('/');
  return `flake.lock of ${repo} ${ref && /^v\d/.test(ref) ? ref : rev.slice(0, 7)}`;
}

/** A key for a pin that was not there: its input's name, or that with its repository's owner. */
function freshKey(
  input: string,
  { github, rev }: { github: string; rev: string },
  nodes: Readonly<Record<string, Pin>>,
): string {
  const same = Object.entries(nodes).find(([, pin]) => pin.github === github && pin.rev === rev);
  if (same) return same[0];
  if (!nodes[input]) return input;
  const [owner] = github.split('/');
  for (let n = 1; ; n++) {
    const key = `${input}-${owner}${n === 1 ? '' : `-${n}`}`;
    if (!nodes[key]) return key;
  }
}

function samePin(a: Pin, b: Pin): boolean {
  return JSON.stringify({ ...a, source: '' }) === JSON.stringify({ ...b, source: '' });
}

/** Pins without the nodes that no root reaches any more. */
export function withoutUnreachable(pins: Pins): Pins {
  const used = new Set<string>();
  const use = (key: string): void => {
    if (used.has(key)) return;
    used.add(key);
    for (const target of Object.values(pins.nodes[key]?.inputs ?? {})) {
      if (typeof target === 'string') use(target);
    }
  };
  for (const bySource of Object.values(pins.roots)) {
    for (const root of Object.values(bySource)) Object.values(root).forEach(use);
  }
  use(pins.agenix);
  const nodes = Object.fromEntries(Object.entries(pins.nodes).filter(([key]) => used.has(key)));
  return { ...pins, nodes };
}

/** The keys of pins that are locked to something else, that came, or that went. */
export function movedPins(before: Pins, after: Pins): string[] {
  const keys = new Set([...Object.keys(before.nodes), ...Object.keys(after.nodes)]);
  return [...keys].sort().filter((key) => {
    const [old, now] = [before.nodes[key], after.nodes[key]];
    return !old || !now || !samePin(sorted(old), sorted(now));
  });
}

/** The same pin with its inputs in one order. */
function sorted({ github, rev, narHash, lastModified, inputs = {}, flake, source }: Pin): Pin {
  const ordered = Object.fromEntries(Object.entries(inputs).sort(([a], [b]) => (a < b ? -1 : 1)));
  return {
    github,
    rev,
    narHash,
    lastModified,
    inputs: ordered,
    ...(flake !== undefined && { flake }),
    source,
  };
}

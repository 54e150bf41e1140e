/**
 * Writes the flake.lock of an answer set from lib/config/pins.json. Pure: no disk, no network.
 *
 * One node of `pins.json`:
 * - `github`: `owner/repo` or `owner/repo/ref`, the flake URL without its scheme
 * - `rev`, `narHash`, `lastModified`: what the lock pins; dates shown to people come from `lastModified`
 * - `inputs`: another pin by its key, or a list: the path a `follows` takes (`[]` for `follows = ""`)
 * - `flake`: false for a plain source tree
 * - `source`: where the pin was read
 * `roots` says which pin each input of our flake takes. Nothing else has to change for new pins.
 */
import rawPins from './pins.json';
import type { Config } from './schema';

export interface Pin {
  github: string;
  rev: string;
  narHash: string;
  lastModified: number;
  inputs?: Readonly<Record<string, string | readonly string[]>>;
  flake?: boolean;
  source: string;
}

/** Input of our flake → key of the pin it takes. */
export type Root = Readonly<Record<string, string>>;

export interface Verified {
  /** Day of the check, `YYYY-MM-DD`. */
  date: string;
  /**
   * - `offline`: lock files tried, flakes compared with lists of options and packages
   * - `evaluation`: NixOS and Home Manager themselves were evaluated, for every preset
   */
  kind: 'offline' | 'evaluation';
  /** What was done and what was not, in whole sentences. */
  how: string;
}

export interface Pins {
  lockVersion: number;
  /** How far what these pins make was last checked; `npm run update:pins` and `check:nix:full` write it. */
  verified: Verified;
  roots: Readonly<Record<Channel, Readonly<Record<HyprlandSource, Root>>>>;
  /** The pin of agenix, added to the root when that scheme is chosen. */
  agenix: string;
  nodes: Readonly<Record<string, Pin>>;
}

/** A channel's name: lib/config/channels.json. */
type Channel = string;
type HyprlandSource = 'flake' | 'nixpkgs';

/** The answers that decide which inputs the flake has. */
export interface LockChoice {
  channel: Channel;
  source: HyprlandSource;
  agenix: boolean;
}

/** The part of an answer set that decides the inputs. */
export function lockChoice({ host, hyprland, secrets }: Config): LockChoice {
  return {
    channel: host.channel,
    source: hyprland.source,
    agenix: secrets.scheme === 'agenix',
  };
}

export const pins: Pins = { ...rawPins, verified: readVerified(rawPins.verified) };

function readVerified({ date, kind, how }: { date: string; kind: string; how: string }): Verified {
  if (kind !== 'offline' && kind !== 'evaluation') throw new TypeError(`Not a check: ${kind}`);
  return { date, kind, how };
}

/** Which pin each input of the flake takes for these answers. */
export function rootOf(from: Pins, { channel, source, agenix }: LockChoice): Root {
  const root = from.roots[channel]?.[source];
  if (!root) throw new Error(`pins.json has no roots for the channel ${channel}`);
  return agenix ? { ...root, agenix: from.agenix } : root;
}

/**
 * The lock file for these answers.
 * @returns the bytes Nix itself would write: two spaces, sorted keys, a final newline
 */
export function flakeLock(choice: LockChoice): string {
  const ofChannel = locks.get(choice.channel);
  if (!ofChannel) throw new Error(`No lock file for the channel ${choice.channel}`);
  return ofChannel[choice.source][choice.agenix ? 'agenix' : 'plain'];
}

interface LockNode {
  inputs?: Record<string, string | readonly string[]>;
  [attribute: string]: unknown;
}

/**
 * Builds a lock file from any set of pins, so that fresh pins can be tried before they are kept.
 * Nodes are named as Nix names them (src/libflake/lockfile.cc): depth first, inputs in alphabetical
 * order, a taken name gets `_2`, `_3`, …; an input that follows another makes no node.
 * @throws when an input names a pin that is not there
 */
export function assembleLock(from: Pins, root: Root): string {
  const nodes: Record<string, LockNode> = {};
  const claim = (input: string): { name: string; node: LockNode } => {
    let name = input;
    for (let n = 2; name in nodes; n++) name = `${input}_${n}`;
    const node: LockNode = {};
    nodes[name] = node;
    return { name, node };
  };
  const link = (node: LockNode, inputs: NonNullable<Pin['inputs']>) => {
    const names = Object.keys(inputs).sort();
    if (names.length === 0) return;
    node.inputs = {};
    for (const input of names) {
      const target = inputs[input] as string | readonly string[];
      node.inputs[input] = typeof target === 'string' ? add(input, target) : target;
    }
  };
  const add = (input: string, key: string): string => {
    const pin = from.nodes[key];
    if (!pin) throw new Error(`pins.json has no node “${key}”, which input “${input}” takes`);
    const { name, node } = claim(input);
    link(node, pin.inputs ?? {});
    if (pin.flake !== undefined) node.flake = pin.flake;
    const [owner, repo, ref] = pin.github.split('/');
    const { rev, narHash, lastModified } = pin;
    node.locked = { lastModified, narHash, owner, repo, rev, type: 'github' };
    node.original = { owner, ...(ref && { ref }), repo, type: 'github' };
    return name;
  };
  link(claim('root').node, root);
  return `${JSON.stringify(sortKeys({ nodes, root: 'root', version: from.lockVersion }), null, 2)}\n`;
}

function sortKeys(value: unknown): unknown {
  if (Array.isArray(value) || value === null || typeof value !== 'object') return value;
  const object = value as Record<string, unknown>;
  return Object.fromEntries(
    Object.keys(object)
      .sort()
      .map((key) => [key, sortKeys(object[key])]),
  );
}

const urlOf = (key: string) => `github:${pins.nodes[key]?.github}`;

/**
 * The input URLs as flake.nix must spell them: Nix compares them with the lock and fetches again
 * where one differs. An input that these answers leave out still has its URL here.
 */
export function inputUrls(choice: LockChoice): {
  nixpkgs: string;
  homeManager: string;
  hyprland: string;
  agenix: string;
} {
  const root = rootOf(pins, choice);
  return {
    nixpkgs: urlOf(root.nixpkgs as string),
    homeManager: urlOf(root['home-manager'] as string),
    hyprland: urlOf(rootOf(pins, { ...choice, source: 'flake' }).hyprland as string),
    agenix: urlOf(pins.agenix),
  };
}

/** One line of what a flake was verified with. */
export interface VerifiedInput {
  /** Name of the flake input. */
  input: string;
  /** Branch or tag, where the URL names one. */
  ref?: string;
  /** The first seven digits of the commit. */
  rev: string;
  /** Day of the commit in UTC, `YYYY-MM-DD`. */
  date: string;
}

/** What the lock for these answers pins, for people to read; sorted by input. */
export function verifiedWith(choice: LockChoice, from: Pins = pins): VerifiedInput[] {
  const root = rootOf(from, choice);
  return Object.keys(root)
    .sort()
    .map((input) => {
      const pin = from.nodes[root[input] as string] as Pin;
      const ref = pin.github.split('/')[2];
      const date = new Date(pin.lastModified * 1000).toISOString().slice(0, 10);
      return { input, ...(ref && { ref }), rev: pin.rev.slice(0, 7), date };
    });
}

/** What is to be said about how far a flake was checked. */
export interface Verification extends Verified {
  inputs: VerifiedInput[];
}

/** Everything to be said about how far a flake for these answers was checked. */
export function verificationOf(choice: LockChoice, from: Pins = pins): Verification {
  return { ...from.verified, inputs: verifiedWith(choice, from) };
}

const locksOf = (channel: Channel, source: HyprlandSource) => {
  const lock = (agenix: boolean) => assembleLock(pins, rootOf(pins, { channel, source, agenix }));
  return { plain: lock(false), agenix: lock(true) };
};
const locksOfChannel = (channel: Channel) => ({
  flake: locksOf(channel, 'flake'),
  nixpkgs: locksOf(channel, 'nixpkgs'),
});

/** All lock files there are: to look one up takes a thousandth of the time that it takes to make it. */
const locks = new Map(Object.keys(pins.roots).map((channel) => [channel, locksOfChannel(channel)]));

import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import acceptedLocks from './accepted-locks.json';
import {
  assembleLock,
  flakeLock,
  inputUrls,
  type LockChoice,
  type Pins,
  pins,
  verificationOf,
} from './flake-lock';

// sha256 of lock files that Nix left byte for byte as they were; `npm run update:pins` writes the list.
const acceptedByNix = acceptedLocks.locks.map(
  ({ sha256, ...choice }) => [choice as LockChoice, sha256] as const,
);
const choices = acceptedByNix.map(([choice]) => choice);

interface Lock {
  nodes: Record<
    string,
    {
      inputs?: Record<string, string | string[]>;
      flake?: boolean;
      locked?: Record<string, unknown>;
      original?: Record<string, unknown>;
    }
  >;
  root: string;
  version: number;
}

/** Walks a lock from its root and says everything that is wrong with it. */
function faults(text: string): string[] {
  const { nodes, root, version } = JSON.parse(text) as Lock;
  const found: string[] = [];
  if (version !== 7) found.push(`version is ${version}`);

  // Where a follows path ends, or why it ends nowhere.
  const follow = (path: readonly string[], trail: readonly string[]): string | undefined => {
    let at = root;
    for (const input of path) {
      const here = `${at}.${input}`;
      const next = trail.includes(here) ? undefined : nodes[at]?.inputs?.[input];
      if (next === undefined) return undefined;
      const end = typeof next === 'string' ? next : follow(next, [...trail, here]);
      if (end === undefined) return undefined;
      at = end;
    }
    return at in nodes ? at : undefined;
  };

  const reached = new Set([root]);
  for (const name of reached) {
    for (const [input, target] of Object.entries(nodes[name]?.inputs ?? {})) {
      if (typeof target !== 'string') {
        if (follow(target, []) === undefined) found.push(`${name}.${input} follows nothing`);
      } else if (target in nodes) reached.add(target);
      else found.push(`${name}.${input}: node ${target} is missing`);
    }
  }
  for (const [name, { locked = {}, original = {} }] of Object.entries(nodes)) {
    if (!reached.has(name)) found.push(`${name} is not referenced`);
    if (name === root) continue;
    const hash = /^sha256-([A-Za-z0-9+/]{43}=)$/.exec(String(locked.narHash))?.[1];
    if (Buffer.from(hash ?? '', 'base64').length !== 32) found.push(`${name}: bad narHash`);
    if (!/^[0-9a-f]{40}$/.test(String(locked.rev))) found.push(`${name}: bad rev`);
    if (!(Number(locked.lastModified) > 1e9)) found.push(`${name}: bad lastModified`);
    for (const key of ['type', 'owner', 'repo']) {
      if (!locked[key] || locked[key] !== original[key]) found.push(`${name}: ${key} differs`);
    }
  }
  return found;
}

describe('flakeLock', () => {
  it.each(acceptedByNix)('writes the bytes that Nix accepts for %o', (choice, sha256) => {
    expect(createHash('sha256').update(flakeLock(choice)).digest('hex')).toBe(sha256);
  });

  it.each(choices)('has no missing, unreferenced or dangling node: %o', (choice) => {
    expect(faults(flakeLock(choice))).toEqual([]);
  });

  it('locks nixpkgs to the revision Hyprland itself is locked to, so that its cache hits', () => {
    const { nodes } = JSON.parse(
      flakeLock({ channel: 'nixos-unstable', source: 'flake', agenix: false }),
    ) as Lock;
    const ours = nodes[String(nodes.root?.inputs?.nixpkgs)];
    const hyprland = nodes[String(nodes.root?.inputs?.hyprland)];
    const theirs = nodes[String(hyprland?.inputs?.nixpkgs)];
    expect(ours).not.toBe(theirs);
    expect(ours?.locked).toEqual(theirs?.locked);
  });

  it('uses every pin', () => {
    const used = new Set<string>();
    const use = (key: string) => {
      if (used.has(key)) return;
      used.add(key);
      for (const next of Object.values(pins.nodes[key]?.inputs ?? {})) {
        if (typeof next === 'string') use(next);
      }
    };
    for (const bySource of Object.values(pins.roots)) {
      for (const root of Object.values(bySource)) Object.values(root).forEach(use);
    }
    use(pins.agenix);
    expect([...used].sort()).toEqual(Object.keys(pins.nodes).sort());
  });
});

describe('the walk', () => {
  const good = flakeLock({ channel: 'nixos-26.05', source: 'flake', agenix: true });
  const broken = (change: (lock: Lock) => void) => {
    const lock = JSON.parse(good) as Lock;
    change(lock);
    return faults(JSON.stringify(lock));
  };

  it('sees a missing node', () => {
    expect(broken((lock) => delete lock.nodes.xdph)).toContain(
      'hyprland.xdph: node xdph is missing',
    );
  });
  it('sees an unreferenced node', () => {
    expect(broken((lock) => delete lock.nodes.root?.inputs?.agenix)).toContain(
      'agenix is not referenced',
    );
  });
  it('sees a dangling follows', () => {
    expect(broken((lock) => delete lock.nodes.root?.inputs?.nixpkgs)).toContain(
      'home-manager.nixpkgs follows nothing',
    );
  });
  it('sees follows that go round in a circle', () => {
    const lock = (nixpkgs: string[]) => (it: Lock) => {
      (it.nodes.root as { inputs: Record<string, unknown> }).inputs.nixpkgs = nixpkgs;
    };
    expect(broken(lock(['home-manager', 'nixpkgs']))).toContain('root.nixpkgs follows nothing');
  });
  it('sees a malformed hash and revision', () => {
    const found = broken((lock) => {
      Object.assign(lock.nodes.agenix?.locked ?? {}, { narHash: 'sha256-abc=', rev: 'main' });
    });
    expect(found).toEqual(['agenix: bad narHash', 'agenix: bad rev']);
  });
});

describe('assembleLock', () => {
  it('refuses a pin that is not there', () => {
    const torn: Pins = { ...pins, nodes: {} };
    expect(() => assembleLock(torn, { nixpkgs: 'nixpkgs-26.05' })).toThrow('nixpkgs-26.05');
  });
});

describe('inputUrls', () => {
  it.each(choices)('agrees with what the lock says was asked for: %o', (choice) => {
    const { nodes } = JSON.parse(flakeLock(choice)) as Lock;
    const asked = (input: string) => {
      const { type, owner, repo, ref } = nodes[String(nodes.root?.inputs?.[input])]?.original ?? {};
      return `${type}:${[owner, repo, ref].filter(Boolean).join('/')}`;
    };
    const urls = inputUrls(choice);
    expect(urls.nixpkgs).toBe(asked('nixpkgs'));
    expect(urls.homeManager).toBe(asked('home-manager'));
    if (choice.source === 'flake') expect(urls.hyprland).toBe(asked('hyprland'));
    if (choice.agenix) expect(urls.agenix).toBe(asked('agenix'));
  });

  it('follows the channel', () => {
    expect(inputUrls({ channel: 'nixos-26.05', source: 'nixpkgs', agenix: false })).toEqual({
      nixpkgs: 'github:NixOS/nixpkgs/nixos-26.05',
      homeManager: 'github:nix-community/home-manager/release-26.05',
      hyprland: expect.stringMatching(/^github:hyprwm\/Hyprland\/v\d+\.\d+\.\d+$/),
      agenix: 'github:ryantm/agenix',
    });
    const unstable = inputUrls({ channel: 'nixos-unstable', source: 'flake', agenix: false });
    expect(unstable.homeManager).toBe('github:nix-community/home-manager');
  });
});

describe('verification', () => {
  const pin = (github: string, rev: string, day: string) => ({
    github,
    rev: rev.repeat(40),
    narHash: `sha256-${'A'.repeat(43)}=`,
    lastModified: Date.parse(day) / 1000,
    source: 'made up',
  });
  const madeUp: Pins = {
    ...pins,
    verified: { date: '2027-01-02', kind: 'evaluation', how: 'By hand.' },
    roots: {
      ...pins.roots,
      'nixos-26.05': { flake: {}, nixpkgs: { nixpkgs: 'stable', b: 'b' } },
    },
    agenix: 'b',
    nodes: {
      stable: pin('NixOS/nixpkgs/nixos-26.05', 'a', '2026-12-31T23:00:00Z'),
      b: pin('owner/b', 'b', '2026-12-01T00:00:00Z'),
    },
  };

  it('names each input with revision and day, and says how far it was checked', () => {
    const choice = { channel: 'nixos-26.05', source: 'nixpkgs', agenix: true } as const;
    expect(verificationOf(choice, madeUp)).toEqual({
      date: '2027-01-02',
      kind: 'evaluation',
      how: 'By hand.',
      inputs: [
        { input: 'agenix', rev: 'bbbbbbb', date: '2026-12-01' },
        { input: 'b', rev: 'bbbbbbb', date: '2026-12-01' },
        { input: 'nixpkgs', ref: 'nixos-26.05', rev: 'aaaaaaa', date: '2026-12-31' },
      ],
    });
  });

  it.each(choices)('knows the pins that the lock of %o has', (choice) => {
    const { nodes } = JSON.parse(flakeLock(choice)) as Lock;
    for (const { input, rev } of verificationOf(choice).inputs) {
      const locked = nodes[String(nodes.root?.inputs?.[input])]?.locked;
      expect(String(locked?.rev).startsWith(rev), input).toBe(true);
    }
  });

  it('claims no evaluation that did not happen', () => {
    const { kind, how, date } = pins.verified;
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    if (kind === 'offline') expect(how).toContain('not evaluated');
    expect(how).toMatch(/\b(?:no|nothing|not) .*built/);
  });
});

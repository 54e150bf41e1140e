import { describe, expect, it } from 'vitest';
import { flakeLock } from '@/lib/config/flake-lock';
import { walkLock } from '@/tools/nix-options/lock-walk';

type Lock = {
  nodes: Record<string, Record<string, Record<string, unknown>>>;
  root: string;
  version: number;
};

const inputs = ['agenix', 'home-manager', 'hyprland', 'nixpkgs'];
const text = flakeLock({ channel: 'nixos-unstable', source: 'flake', agenix: true });

/** The problems of a lock after something was done to it. */
function broken(change: (lock: Lock) => void): string {
  const lock = JSON.parse(text) as Lock;
  change(lock);
  return walkLock(JSON.stringify(lock), inputs).join('\n');
}

/** Sets, or with undefined removes, one attribute of a node. */
function set(lock: Lock, name: string, part: string, key: string, value: unknown): void {
  const node = lock.nodes[name]?.[part];
  if (!node) throw new Error(`no ${name}.${part}`);
  if (value === undefined) delete node[key];
  else node[key] = value;
}

describe('the walk through a lock file', () => {
  it('finds nothing in ours', () => expect(walkLock(text, inputs)).toEqual([]));

  it('finds a transitive node that is missing', () => {
    expect(broken(({ nodes }) => delete nodes.aquamarine)).toContain('node aquamarine is missing');
  });

  it('finds a node that nothing reaches', () => {
    expect(broken(({ nodes }) => Object.assign(nodes, { stray: nodes.nixpkgs }))).toContain(
      'node stray is not reached',
    );
  });

  it('finds a follows that leads nowhere', () => {
    expect(
      broken((lock) => set(lock, 'home-manager', 'inputs', 'nixpkgs', ['nix-packages'])),
    ).toContain('home-manager.inputs.nixpkgs follows nix-packages, which leads nowhere');
  });

  it('finds an input of the flake that is not locked, and one too many', () => {
    expect(broken((lock) => set(lock, 'root', 'inputs', 'hyprland', undefined))).toMatch(
      /locks agenix, home-manager, nixpkgs, but the inputs are agenix, home-manager, hyprland, nixpkgs/,
    );
    expect(walkLock(text, ['nixpkgs']).join()).toMatch(/but the inputs are nixpkgs/);
  });

  it.each([
    ['narHash', undefined, 'hyprland.locked.narHash is undefined'],
    ['rev', 'main', 'hyprland.locked.rev is main'],
    ['lastModified', 0, 'hyprland.locked.lastModified is 0'],
    ['owner', 'evil', 'hyprland: owner differs from what was asked'],
  ])('finds a pin whose %s is wrong', (key, value, message) => {
    expect(broken((lock) => set(lock, 'hyprland', 'locked', key, value))).toContain(message);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { walkLock } from '@/tools/nix-options/lock-walk';
import { withChannel } from '@/tools/pins/add-channel';
import { channels } from './channels';
import { pins } from './flake-lock';
import rawPins from './pins.json';

describe('the channels', () => {
  it('have pins for both sources of Hyprland, and a Home Manager of the same release', () => {
    expect(Object.keys(pins.roots).sort()).toEqual(channels.map(({ id }) => id).sort());
    for (const { id } of channels) {
      const root = pins.roots[id]?.nixpkgs;
      const ref = (input: string) => pins.nodes[root?.[input] ?? '']?.github.split('/')[2];
      expect(ref('nixpkgs')).toBe(id);
      const release = /^nixos-(\d\d\.\d\d)$/.exec(id)?.[1];
      expect(ref('home-manager')).toBe(release && `release-${release}`);
    }
  });

  it('write a release down that NixOS knows', () => {
    for (const { stateVersion, ends } of channels) {
      expect(stateVersion).toMatch(/^\d\d\.(?:05|11)$/);
      expect(ends ?? '2026-12-31').toMatch(/^\d{4}-\d\d-\d\d$/);
    }
  });
});

describe('a release that comes', () => {
  afterEach(() => {
    vi.doUnmock('./channels.json');
    vi.doUnmock('./pins.json');
    vi.resetModules();
  });

  it('is one entry and its pins: everything else follows, and old links keep their meaning', async () => {
    // As `npm run update:pins -- --channel nixos-27.05` adds it; only the commits are made up.
    const added = withChannel(pins, channels, 'nixos-27.05');
    const nodes = {
      ...added.pins.nodes,
      'nixpkgs-27.05': { ...rawPins.nodes['nixpkgs-26.05'], github: 'NixOS/nixpkgs/nixos-27.05' },
      'home-manager-27.05': {
        ...rawPins.nodes['home-manager-26.05'],
        github: 'nix-community/home-manager/release-27.05',
      },
    };
    vi.resetModules();
    vi.doMock('./channels.json', () => ({ default: added.channels }));
    vi.doMock('./pins.json', () => ({ default: { ...added.pins, nodes } }));
    const { parseQuery, encodeQuery } = await import('./url');
    const { generate } = await import('@/lib/generate');
    const asked = (query: string) => {
      const parsed = parseQuery(new URLSearchParams(query));
      if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
      return parsed.config;
    };
    const query = 'v=1&host.channel=nixos-27.05&hyprland.source=nixpkgs';
    const config = asked(query);
    expect(encodeQuery(config)).toBe(query);
    const { files } = generate(config);
    expect(files.get('flake.nix')).toContain('"github:NixOS/nixpkgs/nixos-27.05"');
    expect(files.get('flake.nix')).toContain('"github:nix-community/home-manager/release-27.05"');
    expect(files.get('hosts/vmware-guest/default.nix')).toContain('stateVersion = "27.05"');
    expect(files.get('modules/core/user.nix')).toContain('stateVersion = "27.05"');
    expect(walkLock(files.get('flake.lock') ?? '', ['home-manager', 'nixpkgs'])).toEqual([]);

    // What the command makes of the release before is what the answer gives.
    const before = generate(asked('v=1&host.channel=nixos-26.05&hyprland.source=nixpkgs')).files;
    for (const path of [
      'flake.nix',
      'hosts/vmware-guest/default.nix',
      'modules/home/default.nix',
    ]) {
      expect(added.renamed(before.get(path) ?? ''), path).toBe(files.get(path));
    }

    expect(asked('v=1').host.channel).toBe('nixos-unstable');
    const old = generate(asked('v=1&host.channel=nixos-26.05')).files;
    expect(old.get('hosts/vmware-guest/default.nix')).toContain('stateVersion = "26.05"');
  });
});

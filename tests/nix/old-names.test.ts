/** Every old name of the tables in old-names.ts is caught by the check that stands for it. */
import { describe, expect, it } from 'vitest';
import { checkScope } from '@/tools/nix-options/check-options';
import type { View } from '@/tools/nix-options/evaluate';
import {
  luaCalls,
  oldOptions,
  oldPackages,
  oldValues,
  outdatedWords,
} from '@/tools/nix-options/old-names';
import { type OptionNode, splitName } from '@/tools/nix-options/option-data';
import { homeManagerOptions, nixosOptions } from '@/tools/nix-options/option-lists';
import { packageFacts } from '@/tools/nix-options/package-data';

/** What the option check says when a module sets this one option. */
function verdict(scope: 'nixos' | 'homeManager', option: string, value: View = true): string[] {
  const settings = splitName(option).reduceRight<View>((inner, part) => ({ [part]: inner }), value);
  const module = { file: 'planted.nix', external: null, declares: {}, settings };
  const { findings } = checkScope('planted', scope, [module], listOf(scope), '/');
  return findings.map(({ message }) => message);
}

function listOf(scope: 'nixos' | 'homeManager'): OptionNode {
  return scope === 'nixos' ? nixosOptions([]) : homeManagerOptions('home-manager-unstable');
}

describe('old options', () => {
  it.each(oldOptions)('$scope $old is reported', ({ scope, old }) => {
    const [message, ...more] = verdict(scope, old.replace('<name>', 'alice'));
    expect(message).toMatch(/^was (?:renamed to \S+|removed)/);
    expect(more).toEqual([]);
  });

  it('stand beside new names that the lists know', () => {
    const newerThanTheLists = [
      'image.fileName',
      'services.timesyncd.settings.Time',
      'systemd.user.settings.Manager',
    ];
    const unknown = oldOptions
      .filter(({ scope, now }) => now !== 'nothing' && !isKnown(scope, now))
      .map(({ now }) => now);
    expect(unknown.sort()).toEqual(newerThanTheLists);
  });
});

/** Whether the list holds the name, or an option with members of the owner's choice above it. */
function isKnown(scope: 'nixos' | 'homeManager', name: string): boolean {
  let node = listOf(scope);
  for (const part of splitName(name)) {
    const child = node.children.get(part);
    if (!child) return node.option !== undefined && !node.option.status;
    node = child;
  }
  return node.option?.status !== 'renamed' && node.option?.status !== 'removed';
}

describe('old values', () => {
  it.each(oldValues)('$option = $value is reported', ({ option, value }) => {
    expect(verdict('homeManager', option, value)).toHaveLength(1);
  });
});

describe('old packages', () => {
  it.each(Object.keys(oldPackages))('%s is no package that may be used', (name) => {
    expect(packageFacts.get(name)?.status ?? 'unknown').not.toBe('ok');
  });
});

describe('old words', () => {
  it.each(outdatedWords)(
    '$pattern catches what it is for, and no more',
    ({ pattern, old, right = [] }) => {
      for (const sample of old) expect(sample).toMatch(pattern);
      for (const sample of right) expect(sample).not.toMatch(pattern);
    },
  );

  it('calls of the Lua configuration hold no hyprlang keyword', () => {
    for (const keyword of ['exec-once', 'bindm', 'windowrulev2', 'bezier', 'general', 'source']) {
      expect(luaCalls.has(keyword)).toBe(false);
    }
  });
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLinear } from '@/tests/growth/measure';
import { isPrivate, isPrivateBelow } from './private-paths';

test('secrets, the key and the disc are private, and nothing of the same name elsewhere', () => {
  for (const path of [
    'secrets.nix',
    'key.txt',
    'vmware/seed.iso',
    'secrets/a.age',
    'secrets/b/a.age',
  ]) {
    expect(isPrivate(path), path).toBe(true);
  }
  for (const path of [
    'secrets/secrets.nix',
    'a.age',
    'seed.iso',
    'my-key.txt',
    'secrets.nix.example',
  ]) {
    expect(isPrivate(path), path).toBe(false);
  }
  expect(isPrivateBelow('nixos/my-key.txt')).toBe(false);
});

test('a secret is one in whatever folder the flake lies', () => {
  const part = fc.constantFrom('secrets', 'secrets.nix', 'key.txt', 'vmware', 'seed.iso', 'a.age');
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 6 }), (parts) => {
      const below = parts.map((_, i) => isPrivate(parts.slice(i).join('/')));
      expect(isPrivateBelow(parts.join('/'))).toBe(below.includes(true));
    }),
  );
  expect(isLinear((n) => isPrivateBelow(`${'secrets/'.repeat(40 * n)}x`))).toBe(true);
});

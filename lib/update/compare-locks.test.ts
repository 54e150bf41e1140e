import { expect, it } from 'vitest';
import { flakeLock } from '../config/flake-lock';
import { compareLocks } from './compare-locks';

const choice = { channel: 'nixos-unstable', source: 'flake', agenix: false } as const;
const ours = flakeLock(choice);

/** The lock with another time and revision for one input. */
function withPin(input: string, lastModified: number): string {
  const lock = JSON.parse(ours);
  Object.assign(lock.nodes[lock.nodes.root.inputs[input]].locked, {
    lastModified,
    rev: '0123456789abcdef',
  });
  return JSON.stringify(lock);
}

it('says how old each input is, and which lock is the older one', () => {
  const found = compareLocks(withPin('nixpkgs', 1_700_000_000), ours);
  expect(found?.pins.map(({ input }) => input)).toEqual(['home-manager', 'hyprland', 'nixpkgs']);
  expect(found?.pins[2]).toMatchObject({ mine: { rev: '0123456', date: '2023-11-14' } });
  expect(found).toMatchObject({ older: 'mine', sameInputs: true });
  expect(compareLocks(withPin('nixpkgs', 2_000_000_000), ours)?.older).toBe('next');
  expect(compareLocks(ours, ours)?.older).toBe(undefined);
});

it('says where a lock does not fit any more', () => {
  const agenix = flakeLock({ ...choice, agenix: true });
  const found = compareLocks(ours, agenix);
  expect(found?.sameInputs).toBe(false);
  expect(found?.pins.find(({ input }) => input === 'agenix')?.mine).toBe(undefined);
  expect(compareLocks(ours, flakeLock({ ...choice, channel: 'nixos-26.05' }))?.sameInputs).toBe(
    false,
  );
});

it.each([
  '',
  '{',
  '[]',
  'null',
  '{"nodes":1,"root":{}}',
  '{"root":"x","nodes":{"x":{"inputs":"a"}}}',
])('takes %j for no lock', (text) => expect(compareLocks(text, ours)).toBe(undefined));

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isPaneHash, printPaneHash, readPaneHash } from './pane-address';
import { paneTabs } from './pane-tabs';

it('reads back what it prints', () => {
  const text = fc.option(fc.string({ minLength: 1 }), { nil: undefined });
  fc.assert(
    fc.property(
      fc.record({ tab: fc.constantFrom(...paneTabs.map(({ id }) => id)), file: text, base: text }),
      (address) => {
        const { hash } = new URL(printPaneHash(address), 'https://hyprguest.example/host?v=1');
        expect(isPaneHash(hash)).toBe(true);
        expect(readPaneHash(hash)).toEqual(address);
      },
    ),
  );
});

it('is read by people', () => {
  expect(
    printPaneHash({ tab: 'files', file: 'modules/home/hyprland/default.nix', base: 'minimal' }),
  ).toBe('#pane=files&file=modules/home/hyprland/default.nix&base=minimal');
});

it('says nothing about the pane where a fragment leads elsewhere', () => {
  for (const hash of ['', '#host.name', '#draft-abc', '#pane']) {
    expect(readPaneHash(hash)).toEqual({});
  }
  expect(readPaneHash('#pane=music&file=flake.nix')).toEqual({
    tab: undefined,
    file: 'flake.nix',
    base: undefined,
  });
});

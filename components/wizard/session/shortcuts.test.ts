import { expect, it } from 'vitest';
import { createShortcuts } from './shortcuts';

/** Presses a key; gives what it did. */
function press(key: Partial<KeyboardEvent>, isThere: boolean): string[] {
  const did: string[] = [];
  const onKeyDown = createShortcuts({
    download: () => {
      if (isThere) did.push('download');
      return isThere;
    },
    review: () => did.push('review'),
  });
  onKeyDown({ preventDefault: () => did.unshift('taken'), ...key } as KeyboardEvent);
  return did;
}

it('downloads where the button is, and leads there from elsewhere', () => {
  for (const held of [{ ctrlKey: true }, { metaKey: true }]) {
    expect(press({ key: 'Enter', ...held }, true)).toEqual(['taken', 'download']);
    expect(press({ key: 'Enter', ...held }, false)).toEqual(['taken', 'review']);
  }
});

it('leaves every other key alone', () => {
  expect(press({ key: 'Enter' }, true)).toEqual([]);
  expect(press({ key: 'x', ctrlKey: true }, true)).toEqual([]);
  expect(press({ key: 'Enter', ctrlKey: true, repeat: true }, true)).toEqual([]);
  expect(press({ key: 'Enter', ctrlKey: true, defaultPrevented: true }, true)).toEqual([]);
});

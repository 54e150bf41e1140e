import { expect, it } from 'vitest';
import { isTyped } from './take-text';

it.each([
  ['insertText', '{'],
  ['insertCompositionText', 'kestrel'],
  ['insertLineBreak', null],
  ['deleteContentBackward', null],
])('%s of %j is typed', (inputType, data) => {
  expect(isTyped({ inputType, data })).toBe(true);
});

it.each([
  ['insertFromPaste', null],
  ['insertFromDrop', null],
  ['deleteByDrag', null],
  ['historyUndo', null],
  ['historyRedo', null],
  ['insertReplacementText', 'x'],
  // What keyboards of phones and programs that fill boxes send.
  ['insertText', 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1 eve'],
  ['', null],
  [undefined, undefined],
])('of %s with %j nobody knows who wrote it', (inputType, data) => {
  expect(isTyped({ ...(inputType !== undefined && { inputType }), data: data ?? null })).toBe(
    false,
  );
});

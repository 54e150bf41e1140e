import { afterEach, expect, it, vi } from 'vitest';
import { areSignKeysOn, setSignKeys } from './sign-keys';

afterEach(() => vi.unstubAllGlobals());

it('takes signs until they are switched off, and again when they are on: a browser without a note takes them', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  });
  expect(areSignKeysOn()).toBe(true);
  setSignKeys(false);
  expect(areSignKeysOn()).toBe(false);
  expect([...kept]).toEqual([['sign-keys', 'off']]);
  setSignKeys(true);
  expect(areSignKeysOn()).toBe(true);
  expect([...kept]).toEqual([]);
});

it('takes them where nothing can be kept', () => {
  const forbidden = () => {
    throw new DOMException('The operation is insecure.', 'SecurityError');
  };
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', {
    getItem: forbidden,
    setItem: forbidden,
    removeItem: forbidden,
  });
  setSignKeys(false);
  expect(areSignKeysOn()).toBe(true);
});

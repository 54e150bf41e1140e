import { afterEach, expect, it, vi } from 'vitest';
import { onStored, readStored, writeStored } from './stored';

afterEach(() => vi.unstubAllGlobals());

/** A window, and the storage of its browser. */
function browser(storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>) {
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('localStorage', storage);
  const listener = vi.fn();
  return { listener, stop: onStored(listener) };
}

const forbidden = () => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};

it('keeps a text under its key, and notifies who shows it until they listen no longer', () => {
  const kept = new Map<string, string>();
  const { listener, stop } = browser({
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, text) => void kept.set(key, text),
    removeItem: (key) => void kept.delete(key),
  });
  expect(readStored('a')).toBeNull();
  expect(writeStored('a', 'text')).toBe(true);
  expect(readStored('a')).toBe('text');
  expect(writeStored('a', null)).toBe(true);
  expect(kept.has('a')).toBe(false);
  expect(listener).toHaveBeenCalledTimes(2);
  stop();
  writeStored('a', 'text');
  expect(listener).toHaveBeenCalledTimes(2);
});

it('does without a storage, and still notifies: what a page holds itself may have changed', () => {
  const { listener } = browser({ getItem: forbidden, setItem: forbidden, removeItem: forbidden });
  expect(readStored('a')).toBeNull();
  expect(writeStored('a', 'text')).toBe(false);
  expect(writeStored('a', null)).toBe(false);
  expect(listener).toHaveBeenCalledTimes(2);
});

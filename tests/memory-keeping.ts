import type { Keeping } from '@/components/stored';

/** A place to keep texts in memory, as a browser's storage is one; and one that forbids it. */
export function memoryKeeping(kept = new Map<string, string>()): Keeping {
  return {
    read: (key) => kept.get(key) ?? null,
    write: (key, text) => {
      if (text === null) kept.delete(key);
      else kept.set(key, text);
      return true;
    },
  };
}

export const noKeeping: Keeping = { read: () => null, write: () => false };

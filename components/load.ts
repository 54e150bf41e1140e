import { useEffect, useState } from 'react';

const longestPause = 30_000;

/** Waits for a while, or until the network is back. */
function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      globalThis.removeEventListener?.('online', end);
      signal.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, milliseconds);
    globalThis.addEventListener?.('online', end);
    signal.addEventListener('abort', end);
  });
}

/**
 * Loads until it works: what the network broke off is asked for again when it is back, or after a pause that grows.
 * @param load asks once; what it gives is never kept here
 * @param signal ends the trying; then the promise stays open
 */
export async function loadUntilItSucceeds<T>(
  load: () => Promise<T>,
  signal: AbortSignal,
): Promise<T> {
  for (let wait = 1000; !signal.aborted; wait = Math.min(2 * wait, longestPause)) {
    try {
      return await load();
    } catch {
      await pause(wait, signal);
    }
  }
  return new Promise(() => {});
}

/**
 * Something that is loaded after the page is there.
 * @param load must be the same function each time
 * @param isNeeded false: not yet
 * @returns undefined until it is here
 */
export function useLoaded<T>(load: () => Promise<T>, isNeeded = true): T | undefined {
  const [loaded, setLoaded] = useState<{ value: T }>();
  useEffect(() => {
    if (!isNeeded) return;
    const ending = new AbortController();
    void loadUntilItSucceeds(load, ending.signal).then((value) => {
      if (!ending.signal.aborted) setLoaded({ value });
    });
    return () => ending.abort();
  }, [load, isNeeded]);
  return loaded?.value;
}

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadUntilItSucceeds } from './load';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Fails a number of times, and then gives a word. */
function failing(times: number) {
  let asked = 0;
  const load = async () => {
    asked += 1;
    if (asked <= times) throw new Error('no network');
    return 'here';
  };
  return { load, asked: () => asked };
}

describe('loadUntilItSucceeds', () => {
  it('asks again after a failure, with pauses that grow', async () => {
    const { load, asked } = failing(3);
    const loaded = loadUntilItSucceeds(load, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toBe(1);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toBe(2);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked()).toBe(2);
    await vi.advanceTimersByTimeAsync(1000 + 4000);
    await expect(loaded).resolves.toBe('here');
    expect(asked()).toBe(4);
  });

  it('asks at once when the network is back', async () => {
    const network = new EventTarget();
    vi.stubGlobal('addEventListener', network.addEventListener.bind(network));
    vi.stubGlobal('removeEventListener', network.removeEventListener.bind(network));
    const { load, asked } = failing(1);
    const loaded = loadUntilItSucceeds(load, new AbortController().signal);
    await vi.advanceTimersByTimeAsync(0);
    expect(asked()).toBe(1);
    network.dispatchEvent(new Event('online'));
    await expect(loaded).resolves.toBe('here');
    vi.unstubAllGlobals();
  });

  it('stops asking when it is not wanted any more', async () => {
    const { load, asked } = failing(9);
    const ending = new AbortController();
    void loadUntilItSucceeds(load, ending.signal);
    await vi.advanceTimersByTimeAsync(1000);
    ending.abort();
    await vi.advanceTimersByTimeAsync(100_000);
    expect(asked()).toBe(2);
  });
});

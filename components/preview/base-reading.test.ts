import { afterEach, describe, expect, it, vi } from 'vitest';
import { createBaseReading, type ReadBase } from './base-reading';

/** A link or file that is read until somebody says that it has been. */
function source() {
  let resolve: (read: ReadBase | undefined) => void = () => {};
  let reject: (error: Error) => void = () => {};
  const promise = new Promise<ReadBase | undefined>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  return {
    work: () => promise,
    arrives: (query: string) => resolve({ query, problems: [] }),
    fails: () => reject(new Error('no network')),
    isNone: () => resolve(undefined),
  };
}

function start() {
  const taken: ReadBase[] = [];
  const { read, end } = createBaseReading();
  return {
    read: async (work: () => Promise<ReadBase | undefined>) => {
      const base = await read(work);
      if (base) taken.push(base);
    },
    end,
    taken,
    queries: () => taken.map(({ query }) => query),
  };
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('createBaseReading', () => {
  it('takes what was read, and says when it could not be', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { read, taken } = start();
    const [link, broken, none] = [source(), source(), source()];
    const all = read(link.work);
    link.arrives('v=1&host.cpus=6');
    await all;
    const failing = read(broken.work);
    broken.fails();
    await failing;
    const cancelled = read(none.work);
    none.isNone();
    await cancelled;
    expect(taken.map(({ query, problems }) => [query, problems.length])).toEqual([
      ['v=1&host.cpus=6', 0],
      [undefined, 1],
    ]);
  });

  it('drops a link that arrives after another base was chosen', async () => {
    const { read, end, taken } = start();
    const link = source();
    const late = read(link.work);
    end();
    link.arrives('v=1&host.cpus=6');
    await late;
    expect(taken).toEqual([]);
  });

  it('drops a failure that comes after another base was chosen', async () => {
    vi.spyOn(console, 'warn').mockImplementation(() => {});
    const { read, end, taken } = start();
    const link = source();
    const late = read(link.work);
    end();
    link.fails();
    await late;
    expect(taken).toEqual([]);
  });

  it('takes the newer of two, whichever arrives first', async () => {
    const { read, queries } = start();
    const [older, newer] = [source(), source()];
    const both = [read(older.work), read(newer.work)];
    newer.arrives('v=1&host.cpus=8');
    older.arrives('v=1&host.cpus=6');
    await Promise.all(both);
    expect(queries()).toEqual(['v=1&host.cpus=8']);
  });

  it('reads on after an end, because React may begin a form a second time', async () => {
    const { read, end, queries } = start();
    end();
    const link = source();
    const now = read(link.work);
    link.arrives('v=1&host.cpus=6');
    await now;
    expect(queries()).toEqual(['v=1&host.cpus=6']);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { memoryKeeping, noKeeping } from '@/tests/memory-keeping';
import { importFrom } from './import-shelves';
import { createShelves, type Kept, type Shelf, type Shelves, shelves } from './shelf';

const origin = 'https://h.example';
const query = (cpus: number) => `v=1&host.cpus=${cpus}`;

function browser(kept: Partial<Record<Shelf, readonly Kept[]>> = {}): Shelves {
  const made = createShelves(memoryKeeping());
  made.replace({ saves: kept.saves ?? [], downloads: kept.downloads ?? [] });
  return made;
}

const save = (name: string, cpus: number, at: number): Kept => ({
  ...{ id: `id${at}`, name, query: query(cpus) },
  at,
});

/** Takes one browser's file to another. @returns what that one says */
const carry = async (from: Shelves, to: Shelves) =>
  (await importFrom(to, new Blob([from.print(origin)]))).said;

const shown = (kept: Shelves, shelf: Shelf = 'saves') =>
  kept.read(shelf).map(({ name, query }) => `${name}: ${query.split('=').at(-1)}`);

/** What an import of a text says. */
const saidOf = (text: string, to = browser()) => importFrom(to, new Blob([text]));

it('gives another browser all that this one has, and nothing the second time', async () => {
  const here = browser();
  for (const [at, { title, query }] of presets.entries()) {
    here.keep('saves', { id: `save${at}`, name: title, query, at: 1_000 * at });
    here.keep('downloads', { id: `zip${at}`, name: 'falcon.zip', query, at: 1_000 * at + 7 });
  }
  here.keep('saves', { id: 'last', name: '<b>“été”</b> 👩‍👩‍👧', query: 'v=1', at: 99_000 });
  const there = browser();
  expect(await carry(here, there)).toBe('6 saves and 5 downloads added.');
  expect(there.print(origin)).toBe(here.print(origin));
  expect(await carry(here, there)).toBe('Nothing was added. 11 were here already.');
  expect(there.print(origin)).toBe(here.print(origin));
});

it('lets the newer of two saves have the name, and keeps the older under another', async () => {
  const there = browser({ saves: [save('work', 2, 20), save('home', 3, 10)] });
  const newer = browser({ saves: [save('work', 4, 30), save('home', 3, 11)] });
  expect(await carry(newer, there)).toBe(
    '1 save added. 1 was here already. “work” had two sets of answers: the older is now “work (2)”.',
  );
  expect(shown(there)).toEqual(['work: 4', 'work (2): 2', 'home: 3']);
  const older = browser({ saves: [save('work', 6, 5)] });
  expect(await carry(older, there)).toContain('the older is now “work (3)”');
  expect(shown(there)).toEqual(['work: 4', 'work (2): 2', 'home: 3', 'work (3): 6']);
  // Nor do the files come a second time, though the names are others by now.
  for (const file of [newer, older]) expect(await carry(file, there)).toMatch(/^Nothing was added/);
  expect(there.read('saves')).toHaveLength(4);
});

it('knows a save that was renamed since by its id, and gives another one an id of its own', async () => {
  const file = browser({ saves: [save('work', 2, 20)] });
  const renamed = browser({ saves: [save('my work', 2, 20)] });
  expect(await carry(file, renamed)).toBe('Nothing was added. 1 was here already.');
  const other = browser({ saves: [save('other', 9, 20)] });
  await carry(file, other);
  expect(shown(other)).toEqual(['other: 9', 'work: 2']);
  expect(new Set(other.read('saves').map(({ id }) => id)).size).toBe(2);
});

it('reads files of before, which hold no ids', async () => {
  const text = browser({ saves: [save('work', 2, 20)] })
    .print(origin)
    .replace(/ *"id": .*\n/, '');
  const there = browser();
  expect((await saidOf(text, there)).said).toBe('1 save added.');
  expect((await saidOf(text, there)).said).toBe('Nothing was added. 1 was here already.');
  expect(there.read('saves')).toHaveLength(1);
});

it('removes nothing for what has no room, and says so', async () => {
  const full = (first: number) =>
    Array.from({ length: 49 }, (_, n) => save(`machine ${first + n}`, 2, first + n));
  const there = browser({ saves: full(0), downloads: full(0) });
  const file = browser({
    saves: [save('machine 3', 8, 900), ...full(100).slice(0, 2)],
    downloads: full(100).slice(0, 3),
  });
  const before = there.read('saves');
  expect(await carry(file, there)).toBe(
    '1 save and 1 download added. “machine 3” had two sets of answers: the older is now “machine 3 (2)”. 2 saves had no room: this browser keeps 50 at most. 2 downloads had no room: this browser keeps 50 at most.',
  );
  const names = there.read('saves').map(({ name }) => name);
  expect(names).toEqual(
    expect.arrayContaining(before.map(({ name }) => name).concat('machine 3 (2)')),
  );
  // The newest comes first where not all have room.
  expect(there.read('downloads')[0]?.name).toBe('machine 102');
});

describe('a file that is no export', () => {
  it.each([
    ['', 'damaged'],
    ['{ "saves": [', 'damaged'],
    ['PK\u0003\u0004', 'damaged'],
    ['null', 'not from'],
    ['[]', 'not from'],
    ['"saves"', 'not from'],
    ['{"host": {"name": "falcon"}}', 'not from'],
    ['{"saves": {}, "downloads": []}', 'not from'],
    [' '.repeat(5_000_001), 'not from'],
  ])('is refused in words: %#', async (text, words) => {
    const there = browser({ saves: [save('work', 2, 20)] });
    const { said, isProblem } = await saidOf(text, there);
    expect([isProblem, said]).toEqual([true, expect.stringContaining(words)]);
    expect(shown(there)).toEqual(['work: 2']);
  });

  it.each([
    null,
    'text',
    { name: 'x', date: '2026-01-01' },
    { name: ' \u200b', date: '2026-01-01', link: '/review?v=1' },
    { name: 'x', date: 'yesterday', link: '/review?v=1' },
    { name: 'x', date: '2026-01-01', link: 'javascript:alert(1)' },
    { name: 'x', date: '2026-01-01', link: '/review?v=1&host.name="><script>' },
    { name: 'x', date: '2026-01-01', link: '/review?v=2&host.name=falcon' },
    { name: 'x', date: '2026-01-01', link: '/review?v=1&user.fullName=ghp_abcdefghijklmnop' },
    { name: 'ghp_abcdefghijklmnop', date: '2026-01-01', link: '/review?v=1' },
  ])('loses its bad entry, and keeps the good one: %j', async (bad) => {
    const good = { name: 'work', date: '2026-01-01', link: 'https://evil.example/x?v=1#y' };
    const there = browser();
    const { said } = await saidOf(JSON.stringify({ saves: [bad, good], downloads: [] }), there);
    expect(said).toBe('1 save added. 1 could not be used.');
    expect(there.read('saves')).toMatchObject([{ name: 'work', query: 'v=1' }]);
  });
});

it('changes nothing where the browser keeps nothing', async () => {
  const text = browser({ saves: [save('work', 2, 20)] }).print(origin);
  expect(await saidOf(text, createShelves(noKeeping))).toEqual({
    said: 'This browser has no room for it, or keeps nothing here. Nothing was changed.',
    isProblem: true,
  });
  // Full after the first of the two writings.
  const kept = new Map<string, string>();
  const memory = memoryKeeping(kept);
  const full = createShelves({
    ...memory,
    write: (key, value) => (key === 'downloads' ? false : memory.write(key, value)),
  });
  full.keep('saves', save('home', 3, 10));
  expect((await saidOf(text, full)).isProblem).toBe(true);
  expect(shown(full)).toEqual(['home: 3']);
});

it('loses no answers and doubles no name, whatever two browsers have', async () => {
  const saves = fc.uniqueArray(
    fc.record({
      ...{ id: fc.constantFrom('a', 'b', 'c', 'd', 'e'), cpus: fc.integer({ min: 1, max: 4 }) },
      ...{ name: fc.constantFrom('x', 'x (2)', 'y', 'x'.repeat(60)), at: fc.integer({ min: 0 }) },
    }),
    { selector: ({ name }) => name },
  );
  type Made = typeof saves extends fc.Arbitrary<infer T> ? T : never;
  const having = (all: Made) =>
    browser({
      saves: all.map(({ id, name, cpus, at }, n) => ({ ...save(name, cpus, at), id: `${id}${n}` })),
    });
  await fc.assert(
    fc.asyncProperty(saves, saves, async (first, second) => {
      const [one, two] = [having(first), having(second)];
      const answers = (kept: Shelves) => kept.read('saves').map(({ query }) => query);
      const both = new Set([...answers(one), ...answers(two)]);
      const before = two.read('saves').length;
      await carry(one, two);
      const after = two.read('saves');
      expect(new Set(answers(two))).toEqual(both);
      expect(new Set(after.map(({ name }) => name)).size).toBe(after.length);
      expect(new Set(after.map(({ id }) => id)).size).toBe(after.length);
      expect(after.length).toBeGreaterThanOrEqual(before);
      expect(after.length).toBeLessThanOrEqual(shelves.saves);
      expect(await carry(one, two)).toMatch(/^Nothing was added/);
      expect(two.read('saves')).toEqual(after);
    }),
  );
});

it('takes no answers that would fill the browser, and no day to come', async () => {
  const printed = (link: string, date: string) =>
    JSON.stringify({ saves: [{ name: 'big', date, link }], downloads: [] });
  const long = `${origin}/review?v=1&user.morePackages=${'a'.repeat(200_000)}`;
  const to = browser();
  expect((await saidOf(printed(long, '2026-01-01'), to)).said).toBe(
    'Nothing was added. 1 could not be used.',
  );
  const future = printed(`${origin}/review?v=1`, '+275760-09-13T00:00:00.000Z');
  expect((await saidOf(future, to)).said).toBe('1 save added.');
  expect(to.read('saves')[0]?.at).toBeLessThanOrEqual(Date.now());
});

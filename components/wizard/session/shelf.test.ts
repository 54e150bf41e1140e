import { expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { memoryKeeping, noKeeping } from '@/tests/memory-keeping';
import { createShelves, type Kept, readShelf, tidyName } from './shelf';

function memory() {
  const kept = new Map<string, string>();
  return { kept, shelves: createShelves(memoryKeeping(kept)) };
}

const entry = (name: string, query = 'v=1', at = 1): Kept => ({ id: `id${at}`, name, query, at });

it('keeps every preset under a name, which is written anew, renamed and forgotten', () => {
  const { kept, shelves } = memory();
  for (const [at, { title, query }] of presets.entries()) {
    expect(shelves.keep('saves', entry(title, query, at))).toBe('new');
  }
  expect(shelves.read('saves').map(({ name }) => name)).toEqual(
    presets.map(({ title }) => title).reverse(),
  );
  expect(shelves.keep('saves', entry('Default', 'v=1&host.name=falcon', 9))).toBe('replaced');
  expect(shelves.read('saves')).toHaveLength(presets.length);
  expect(shelves.read('saves')[0]).toMatchObject({
    name: 'Default',
    query: 'v=1&host.name=falcon',
  });
  expect(shelves.rename('saves', 'id9', 'Minimal')).toBe(false);
  expect(shelves.rename('saves', 'id9', '  my\u0000 work  ')).toBe(true);
  expect(shelves.rename('saves', 'id9', 'my work')).toBe(true);
  expect(shelves.rename('saves', 'id1', ' ')).toBe(false);
  expect(shelves.read('saves').map(({ name }) => name)).toContain('my work');
  expect(shelves.read('saves').map(({ name }) => name)).toContain('Minimal');
  for (const { id } of shelves.read('saves')) shelves.forget('saves', id);
  expect(kept.size).toBe(0);
});

it('keeps no secret that was pasted as a name', () => {
  const { kept, shelves } = memory();
  const secret = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';
  expect(shelves.keep('saves', entry(`my ${secret}`))).toBe('secret');
  shelves.keep('saves', entry('work'));
  expect(shelves.rename('saves', 'id1', secret)).toBe(false);
  expect([...kept.values()].join()).not.toContain('ghp_');
});

it('keeps the last fifty downloads, the same one once', () => {
  const { shelves } = memory();
  for (let at = 0; at < 60; at += 1) {
    shelves.keep('downloads', entry('falcon.zip', `v=1&host.cpus=${at}`, at));
  }
  shelves.keep('downloads', entry('falcon.zip', 'v=1&host.cpus=30', 99));
  const all = shelves.read('downloads');
  expect(all).toHaveLength(50);
  expect(all[0]).toMatchObject({ query: 'v=1&host.cpus=30', at: 99 });
  expect(all.filter(({ query }) => query === 'v=1&host.cpus=30')).toHaveLength(1);
});

it('puts back what was deleted where it was, and takes no other one’s place', () => {
  const { shelves } = memory();
  for (let at = 0; at < 50; at += 1) shelves.keep('saves', entry(`save ${at}`, 'v=1', at));
  const before = shelves.read('saves');
  const [kept] = before.slice(7);
  if (!kept) throw new Error('nothing is kept');
  shelves.forget('saves', kept.id);
  expect(shelves.restore('saves', kept, 7)).toBe('restored');
  expect(shelves.read('saves')).toEqual(before);
  expect(shelves.restore('saves', kept, 7)).toBe('restored');
  expect(shelves.read('saves')).toEqual(before);

  shelves.forget('saves', kept.id);
  shelves.keep('saves', entry(kept.name, 'v=1&host.cpus=6', 60));
  expect(shelves.restore('saves', kept, 7)).toBe('taken');
  shelves.rename('saves', 'id60', 'another');
  expect(shelves.restore('saves', kept, 7)).toBe('full');
  expect(shelves.read('saves')).toHaveLength(50);
  expect(createShelves(noKeeping).restore('saves', kept, 7)).toBe('forbidden');
});

it('refuses a save too many instead of losing the oldest', () => {
  const { shelves } = memory();
  for (let at = 0; at < 50; at += 1) shelves.keep('saves', entry(`save ${at}`, 'v=1', at));
  expect(shelves.keep('saves', entry('one more', 'v=1', 50))).toBe('full');
  expect(shelves.read('saves').map(({ name }) => name)).toContain('save 0');
  expect(shelves.keep('saves', entry('save 0', 'v=1&host.cpus=6', 51))).toBe('replaced');
});

it.each([
  ['👩‍👩‍👧 family', '👩‍👩‍👧 family'],
  ['می‌خواهم', 'می‌خواهم'],
  [' \u200b\u200d ', ''],
  ['a\u202eb', 'a b'],
  [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
  [`${'x'.repeat(59)}👩y`, `${'x'.repeat(59)}👩`],
  ['\ud83d', ''],
])('keeps %j as %j, and finds it again', (name, tidy) => {
  const { shelves } = memory();
  expect(tidyName(name)).toBe(tidy);
  if (tidy === '') return;
  shelves.keep('saves', entry(name));
  expect(shelves.read('saves')).toMatchObject([{ name: tidy }]);
});

it('prints all of it with links that open it', () => {
  const { shelves } = memory();
  shelves.keep('saves', entry('work', 'v=1&host.name=falcon', 0));
  expect(JSON.parse(shelves.print('https://h.example'))).toEqual({
    saves: [
      {
        id: 'id0',
        name: 'work',
        date: '1970-01-01T00:00:00.000Z',
        link: 'https://h.example/review?v=1&host.name=falcon',
      },
    ],
    downloads: [],
  });
});

it('does without a storage', () => {
  const shelves = createShelves(noKeeping);
  expect(shelves.keep('saves', entry('work'))).toBe('forbidden');
  expect(shelves.read('saves')).toEqual([]);
});

it.each([
  null,
  '{',
  '{}',
  '[null]',
  JSON.stringify([{ ...entry('a'), id: '"><' }]),
  JSON.stringify([{ ...entry('a'), name: '' }]),
  JSON.stringify([{ ...entry('a'), name: 'a\u202eb' }]),
  JSON.stringify([{ ...entry('a'), query: 'v=1&a="' }]),
  JSON.stringify([{ ...entry('a'), at: null }]),
])('takes %s for nothing', (text) => {
  expect(readShelf(text, 'saves')).toEqual([]);
});

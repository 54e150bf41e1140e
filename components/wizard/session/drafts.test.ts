import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { memoryKeeping, noKeeping } from '@/tests/memory-keeping';
import {
  createDrafts,
  draftHref,
  draftName,
  everyKey,
  longestAddress,
  openHref,
  readDrafts,
} from './drafts';
import { draftsKey } from './drafts-key';

const stored = (query: unknown, at: unknown = 1, id: unknown = 'a') =>
  JSON.stringify([{ id, query, at }]);

describe('readDrafts', () => {
  it('reads every answer set that an address can hold', () => {
    for (const { query } of presets.slice(1)) {
      expect(readDrafts(stored(query))).toEqual([{ id: 'a', query, at: 1 }]);
    }
  });

  it.each([
    null,
    '',
    'null',
    '{}',
    '[{"query":"v=1&a=b"}]',
    stored(1),
    stored('v=1'),
    stored('host.name=x'),
    stored('v=1&a=b#c'),
    stored('v=1&a="b"'),
    stored('v=1&a=b', 'now'),
    stored('v=1&a=b', null),
    // No date, which the start page would fail to print.
    stored('v=1&a=b', 1e308),
    stored('v=1&a=b', 1, '"><script>'),
  ])('takes %s for none', (text) => {
    expect(readDrafts(text)).toEqual([]);
  });
});

describe('createDrafts', () => {
  it('keeps the last ten, the newest first, one for all that was answered in one go', () => {
    const kept = new Map<string, string>();
    const drafts = createDrafts(memoryKeeping(kept), noKeeping);
    for (let at = 1; at <= 12; at += 1) drafts.keep(`id${at}`, `v=1&host.name=vm${at}`, at);
    expect(drafts.read().map(({ id }) => id)).toEqual(
      [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((at) => `id${at}`),
    );
    drafts.keep('id5', 'v=1&host.name=falcon', 20);
    expect(drafts.read().map(draftName).slice(0, 2)).toEqual(['falcon', 'vm12']);
    expect(drafts.read()).toHaveLength(10);
    drafts.forget('id12');
    expect(drafts.find('id12')).toBeUndefined();
    expect(drafts.find('id5')?.at).toBe(20);
  });

  it('forgets what was put back to the defaults, and leaves no trace when nothing is left', () => {
    const kept = new Map<string, string>();
    const drafts = createDrafts(memoryKeeping(kept), noKeeping);
    drafts.keep('a', 'v=1&host.name=falcon', 1);
    drafts.keep('a', 'v=1', 2);
    expect(kept.has(draftsKey)).toBe(false);
  });

  it('keeps what no address holds, and believes nothing else that stands in a storage', () => {
    const kept = new Map<string, string>();
    const drafts = createDrafts(memoryKeeping(kept), noKeeping);
    const beside = { unfinished: { 'host.name': 'Bad Name' }, foreignKeys: ['ssh-ed25519 AAAA'] };
    drafts.keep('a', 'v=1', 1, beside);
    expect(drafts.find('a')).toEqual({ id: 'a', query: 'v=1', at: 1, ...beside });
    expect(draftHref({ id: 'a', query: 'v=1', at: 1, ...beside })).toBe('/review#draft-a');
    for (const wrong of [
      { unfinished: 'x' },
      { unfinished: null },
      { unfinished: { 'host.name': { a: 1 } } },
      { unfinished: { 'host.name': [[1]] } },
      { foreignKeys: 'ssh' },
      { foreignKeys: [1] },
    ]) {
      const text = JSON.stringify([{ id: 'a', query: 'v=1&a=b', at: 1, ...wrong }]);
      expect(readDrafts(text), text).toEqual([]);
    }
  });

  it('goes on at a question, by its name where no address holds all that was answered', () => {
    const draft = { id: 'a', query: 'v=1&host.name=falcon', at: 1 };
    const at = (more: object) => draftHref({ ...draft, ...more }, '/user', 'user.name');
    expect(at({})).toBe('/user?v=1&host.name=falcon#user.name');
    expect(at({ query: `v=1&host.name=${'a'.repeat(longestAddress)}` })).toBe('/user#draft-a');
    expect(at({ query: 'v=1', unfinished: { 'host.name': 'Bad Name' } })).toBe('/user#draft-a');
  });

  it('does without a storage', () => {
    const drafts = createDrafts(noKeeping, noKeeping);
    drafts.keep('a', 'v=1&host.name=falcon', 1);
    expect(drafts.read()).toEqual([]);
  });

  it('carries what no address holds to the page that opens it, where there is room at all', () => {
    const long = `v=1&host.name=${'a'.repeat(longestAddress)}`;
    const idOf = (href: string | undefined) => /^\/review#draft-([a-z0-9]+)$/.exec(href ?? '')?.[1];
    for (const keeping of [memoryKeeping(), noKeeping]) {
      const drafts = createDrafts(keeping, memoryKeeping());
      const id = idOf(openHref(long, drafts));
      expect(drafts.find(id)).toMatchObject({ query: long, foreignKeys: [everyKey] });
      drafts.forget(id ?? '');
      expect(drafts.find(id)).toBeUndefined();
    }
    const none = createDrafts(noKeeping, noKeeping);
    expect(openHref(long, none)).toBeUndefined();
    expect(openHref('v=1&host.name=falcon', none)).toBe('/review?v=1&host.name=falcon');
  });
});

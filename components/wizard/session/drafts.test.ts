import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { readDraft } from './drafts';

const stored = (query: unknown, at: unknown = 1) => JSON.stringify({ query, at });

describe('readDraft', () => {
  it('reads every answer set that an address can hold', () => {
    for (const { query } of presets.slice(1)) {
      expect(readDraft(stored(query))).toEqual({ query, at: 1 });
    }
  });

  it.each([
    null,
    '',
    'null',
    '[]',
    '{"query":"v=1&a=b"}',
    stored(1),
    stored('v=1'),
    stored('host.name=x'),
    stored('v=1&a=b#c'),
    stored('v=1&a="b"'),
    stored('v=1&a=b', 'now'),
    stored('v=1&a=b', null),
  ])('takes %s for none', (text) => {
    expect(readDraft(text)).toBeUndefined();
  });
});

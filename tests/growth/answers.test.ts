import { describe, expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';
import { parseConfig } from '@/lib/config/repair';
import { secretShape } from '@/lib/config/secret-shape';
import { decodeQuery, parseQuery } from '@/lib/config/url';
import { isLinear } from './measure';

/** What each of our patterns begins with or goes on over, and what people send by the megabyte. */
const pumps = [
  '-eyJ',
  'eyJa.',
  '-----BEGIN ',
  'sk-a',
  '$y$',
  'a@',
  '.a',
  'mailto:',
  '<a',
  ' ',
  ',',
  '\u200D',
  '\u202E',
  'AAAA ',
  'ssh-rsa AAAA ',
  '3AA5 ',
  'grp:',
  'A',
  '💥',
];

describe.each(fields.map(({ path, step, key }) => ({ path, step, key })))('$path', (field) => {
  it('costs twice as much for an answer twice as long, not four times', () => {
    const answered = (value: unknown) => parseConfig({ [field.step]: { [field.key]: value } });
    for (const pump of pumps) {
      expect(
        isLinear((n) => answered(pump.repeat(n))),
        pump,
      ).toBe(true);
      expect(
        isLinear((n) => answered([pump.repeat(n)])),
        `[${pump}]`,
      ).toBe(true);
      expect(
        isLinear((n) => answered(Array(n).fill(pump))),
        `[${pump}, …]`,
      ).toBe(true);
    }
  });
});

describe('a link', () => {
  it.each([
    [
      'keys that are unknown',
      (n: number) => Array.from({ length: n }, (_, i) => `x${i}=1`).join('&'),
    ],
    ['a key again and again', (n: number) => 'host.name=x&'.repeat(n)],
    ['a list again and again', (n: number) => 'user.packages=jq,x&'.repeat(n)],
    ['a list', (n: number) => `user.packages=${'jq,~AA,'.repeat(n)}`],
    ['keys of SSH', (n: number) => `user.sshKeys=${'ssh-rsa AAAA,~AA,'.repeat(n)}`],
    ['ampersands', (n: number) => '&amp;'.repeat(n)],
    ['percent signs', (n: number) => `host.name=${'%'.repeat(n)}`],
  ])('of %s costs twice as much where it is twice as long', (_what, query) => {
    expect(isLinear((n) => void parseQuery(new URLSearchParams(query(n))))).toBe(true);
    expect(isLinear((n) => void decodeQuery(new URLSearchParams(query(n))))).toBe(true);
  });
});

it.each(pumps)('the search for secrets reads %j once', (pump) => {
  expect(isLinear((n) => void secretShape(pump.repeat(n)))).toBe(true);
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { getAt } from '@/components/fields/form-values';
import { jsonPlaces } from './json-places';

const faultOf = (text: string) => {
  const read = jsonPlaces(text);
  return 'fault' in read ? read.fault : undefined;
};

/** Whether the browser takes it. */
const isJson = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('jsonPlaces', () => {
  it('says where each value begins', () => {
    const text = '{\n  "host": { "name": "falcon", "openPorts": [80, "1-2"] },\n  "user": {}\n}';
    const read = jsonPlaces(text);
    if (!('places' in read)) throw new Error(read.fault.why);
    for (const [path, rest] of [
      ['host.name', '"falcon"'],
      ['host.openPorts', '[80'],
      ['host.openPorts.1', '"1-2"'],
      ['user', '{}'],
    ] as const) {
      expect(text.slice(read.places.get(path)).startsWith(rest), path).toBe(true);
    }
  });

  it('finds every value of any JSON there', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.stringMatching(/^[a-z]{1,4}$/), fc.jsonValue({ maxDepth: 4 })),
        fc.constantFrom(0, 2),
        (value, indent) => {
          const text = JSON.stringify(value, null, indent);
          const read = jsonPlaces(text);
          if (!('places' in read)) throw new Error(read.fault.why);
          for (const key of Object.keys(value)) {
            const from = text.slice(read.places.get(key));
            const begin = (JSON.stringify(getAt(value, key)) ?? '').slice(0, 1);
            expect(from.startsWith(begin)).toBe(true);
          }
        },
      ),
    );
  });

  it('takes what the browser takes, and nothing else', () => {
    const good = JSON.stringify({ a: { b: [1, 'x\n"y"', true, null, -1.5e9] }, c: '' }, null, 1);
    fc.assert(
      fc.property(
        fc.nat(good.length),
        fc.nat(3),
        fc.string({
          unit: fc.constantFrom(...'{}[]",:\\ \n01-.etrufalsn/#x\u00a0\t'),
          maxLength: 3,
        }),
        (from, length, instead) => {
          const text = good.slice(0, from) + instead + good.slice(from + length);
          expect(faultOf(text) === undefined, text).toBe(isJson(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['', 1, 'ends too early'],
    ['{\n "a": 1,\n "b": 2', 3, 'ends too early'],
    ['{\n "a": 1\n "b": 2\n}', 3, 'A comma is missing'],
    ['{\n "a": 1,\n}', 2, 'This comma is one too many'],
    ['{\n "a": [1,\n ]\n}', 2, 'This comma is one too many'],
    ['{\n "a": 1,,\n "b": 2\n}', 2, 'This comma is one too many'],
    ['{\n "a": 1,\n ,"b": 2\n}', 3, 'This comma is one too many'],
    ['{\n "a": [1,,2]\n}', 2, 'This comma is one too many'],
    ['{\n "a": [,1]\n}', 2, 'This comma is one too many'],
    ['{\n "a": nord\n}', 2, 'texts stand in double quotes'],
    ["{\n 'a': 1\n}", 2, 'A name stands in double quotes'],
    ['{\n "a" 1\n}', 2, 'A colon is missing'],
    ['{\n "a":\n}', 3, 'A value is missing'],
    ['{\n "a": "x\n}', 2, 'no closing "'],
    ['{\n "a": "C:\\Users"\n}', 2, 'write two'],
    ['{\n // mine\n "a": 1\n}', 2, 'no comments'],
    ['{}\n{}', 2, 'have ended'],
    ['{\n "a": [1}\n}', 2, 'A ] belongs here'],
  ])('%j: on line %i, %s', (text, line, why) => {
    const fault = faultOf(text);
    expect(fault?.why).toContain(why);
    expect(text.slice(0, fault?.at).split('\n')).toHaveLength(line);
  });

  it('says where a name stands for the second time in the same object, and only there', () => {
    const text =
      '{\n "a": 1,\n "b": { "a": 2 },\n "\\u0061": [{ "a": 1 }, { "a": 1 }],\n "b.a": 3\n}';
    const read = jsonPlaces(text);
    if (!('places' in read)) throw new Error(read.fault.why);
    expect(read.doubles).toEqual([
      { path: 'a', at: text.indexOf('"\\u0061"'), first: text.indexOf('"a"') },
    ]);
  });

  it('is not filled by brackets', () => {
    expect(faultOf('['.repeat(1_000_000))?.why).toContain('deeper');
    expect(faultOf(`"${'a'.repeat(1_000_000)}"`)).toBeUndefined();
  });
});

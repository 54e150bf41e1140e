import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ByteCache } from './byte-cache';
import { deflatePiece, endOfStream } from './piece';

describe('deflatePiece', () => {
  test('pieces in a row are one stream', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.string({ maxLength: 30 }), fc.nat(9000)).map(([s, n]) => s.repeat(n)),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 5 }), (texts) => {
        const parts = texts.map((t) => deflatePiece(t).deflated);
        const all = inflateRawSync(Buffer.concat([...parts, endOfStream]));
        expect(all.equals(Buffer.from(texts.join('')))).toBe(true);
      }),
    );
  });

  test('every length up to some blocks of a tar', () => {
    for (const unit of ['\0', '\n', 'ab', 'é']) {
      for (let count = 0; count < 1200; count++) {
        const text = unit.repeat(count);
        const { deflated, size } = deflatePiece(text);
        const whole = inflateRawSync(Buffer.concat([deflated, deflated, endOfStream]));
        expect(whole.toString()).toBe(text + text);
        expect(size).toBe(Buffer.byteLength(text));
      }
    }
  });

  test('text that does not compress, longer than one buffer of fflate', () => {
    let state = 1;
    const noise = Array.from({ length: 150_000 }, () => {
      state = (state * 48271) % 2147483647;
      return String.fromCharCode(32 + (state % 95));
    }).join('');
    const { deflated } = deflatePiece(noise);
    expect(inflateRawSync(Buffer.concat([deflated, endOfStream])).toString()).toBe(noise);
  });

  test('a text met again is not deflated again', () => {
    expect(deflatePiece('again\n')).toBe(deflatePiece(['again', '\n'].join('')));
  });
});

describe('ByteCache', () => {
  test('never holds more than its bound, whatever comes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string({ maxLength: 9 }), fc.nat(1500))), (steps) => {
        const cache = new ByteCache<number>(3000);
        for (const [key, bytes] of steps) {
          cache.set(key, bytes, bytes);
          expect(cache.bytes).toBeLessThanOrEqual(3000);
          expect([undefined, bytes]).toContain(cache.get(key));
        }
      }),
    );
  });

  test('forgets what was used longest ago', () => {
    const cache = new ByteCache<string>(1000);
    cache.set('a', 'A', 250);
    cache.set('b', 'B', 250);
    expect(cache.get('a')).toBe('A');
    cache.set('c', 'C', 250);
    expect(cache.get('b')).toBeUndefined();
    expect(cache.get('a')).toBe('A');
    expect(cache.get('c')).toBe('C');
  });

  test('what is larger than all of it is not kept, and the old value under its key neither', () => {
    const cache = new ByteCache<string>(1000);
    cache.set('a', 'small', 10);
    cache.set('a', 'large', 2000);
    expect(cache.get('a')).toBeUndefined();
    expect(cache.bytes).toBe(0);
  });
});

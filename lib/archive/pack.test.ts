import { crc32, inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { deflateText, endOfStream, type PackedText, storeText } from './pack';

const bytesOf = (...packed: PackedText[]) =>
  inflateRawSync(Buffer.concat([...packed.flatMap(({ blocks }) => blocks), endOfStream]));

describe('packed texts', () => {
  test('in a row are one stream, stored or deflated, and know their size and sum', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.tuple(fc.string({ maxLength: 30 }), fc.nat(9000)).map(([s, n]) => s.repeat(n)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(text, fc.boolean()), { maxLength: 5 }), (texts) => {
        const parts = texts.map(([t, stored]) => (stored ? storeText(t) : deflateText(t)));
        expect(bytesOf(...parts).equals(Buffer.from(texts.map(([t]) => t).join('')))).toBe(true);
        for (const [i, part] of parts.entries()) {
          const bytes = Buffer.from(texts[i]?.[0] ?? '');
          expect(part.size).toBe(bytes.length);
          expect(part.crc).toBe(crc32(bytes));
          expect(part.packed).toBe(part.blocks.reduce((sum, block) => sum + block.length, 0));
        }
      }),
    );
  });

  test('every length up to some blocks of a tar', () => {
    for (const unit of ['\0', '\n', 'ab', 'é']) {
      for (let count = 0; count < 1200; count++) {
        const text = unit.repeat(count);
        const packed = deflateText(text);
        expect(bytesOf(packed, packed).toString()).toBe(text + text);
      }
    }
  });

  test('text that does not compress, longer than one buffer of fflate', () => {
    let state = 1;
    const noise = Array.from({ length: 150_000 }, () => {
      state = (state * 48271) % 2147483647;
      return String.fromCharCode(32 + (state % 95));
    }).join('');
    expect(bytesOf(deflateText(noise)).toString()).toBe(noise);
  });

  test('a text longer than a stored block', () => {
    const long = 'länger 🦊 '.repeat(20_000);
    expect(storeText(long).blocks.length).toBeGreaterThan(2);
    expect(bytesOf(storeText(long)).toString()).toBe(long);
  });
});

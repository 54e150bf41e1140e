/** The card beside shared links: there, of its size, and no older than what it shows. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import noted from '@/public/social-card.json';
import { socialCard } from '@/tools/social-card/social-card';

it('is as new as its words, its fonts and its photograph', () => {
  expect(noted, 'make it again with `npm run social-card`').toEqual(socialCard().card);
});

it('is the PNG that was noted, small enough to be fetched by everybody', () => {
  const bytes = readFileSync(new URL(`../../public/${noted.file}`, import.meta.url));
  expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
  // The header chunk comes first: its width and height are at 16 and 20 (PNG specification, 11.2.1).
  expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([1200, 630]);
  expect(bytes.length).toBeLessThan(300_000);
});

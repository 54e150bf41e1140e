import { expect, it } from 'vitest';
import { presets } from './config/presets';
import { readPasted } from './read-pasted';

it('takes a preset by its id or title, in any case', () => {
  for (const { id, title, query } of presets) {
    for (const name of [id, title, title.toUpperCase(), ` ${title} `, `Preset “${title}”`]) {
      expect(readPasted(name), name).toEqual({ query, rest: '' });
    }
  }
});

it('says which presets there are, and repeats no secret', () => {
  expect(readPasted('showcse')).toEqual({
    problem:
      'There is no preset “showcse”. Write Default, Minimal, Developer, Showcase or Apple silicon, or paste a link.',
  });
  const token = `ghp_${'a1B2'.repeat(9)}`;
  expect(JSON.stringify(readPasted(token))).toContain('a GitHub token');
  expect(JSON.stringify(readPasted(token))).not.toContain(token);
});

it('takes a link as before', () => {
  expect(readPasted('https://elsewhere.example/host?v=1&host.name=falcon')).toEqual({
    query: 'v=1&host.name=falcon',
    rest: '',
  });
  expect(readPasted('')).toHaveProperty('problem', expect.stringContaining('holds no answers'));
});

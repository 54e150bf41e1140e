import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryConfig } from '@/tests/arbitrary-config';
import { compareAnswers, readSide } from './compare';
import { presets } from './config/presets';
import { type Config, defaultConfig } from './config/schema';
import { encodeQuery } from './config/url';
import { generate } from './generate';

const filesOf = (config: Config) => generate(config).files;

describe('a side', () => {
  it('is a preset by its name, a query, or a link', () => {
    for (const { id, title, query } of presets) {
      expect(readSide(id)).toMatchObject({ query, title: `Preset “${title}”`, problems: [] });
    }
    for (const text of [
      'v=1&host.name=falcon',
      'host.name=falcon',
      'https://elsewhere.example/host?v=1&host.name=falcon#pane=files',
    ]) {
      expect(readSide(text)).toMatchObject({
        query: 'v=1&host.name=falcon',
        title: 'falcon, 1 changed answer',
      });
    }
    expect(readSide('v=1&host.cpus=6&host.name=falcon').title).toBe('falcon, 2 changed answers');
    expect(readSide(' ').config).toEqual(defaultConfig);
  });

  it('is a preset by any name that people read of it here', () => {
    for (const { id, title, query } of presets) {
      const names = [
        id,
        title,
        title.toUpperCase(),
        ` ${title.replace(' ', '_')} `,
        `Preset “${title}”`,
      ];
      for (const name of [...names, title.replace(' ', '  '), title.replace(' ', '')]) {
        expect(readSide(name), name).toMatchObject({ query, problems: [], text: id });
      }
    }
    expect(readSide('')).toMatchObject({ text: '', isUnread: false });
    expect(readSide(' v=1&host.name=falcon').text).toBe(' v=1&host.name=falcon');
  });

  it('says what is wrong, and goes on with the rest', () => {
    for (const name of ['showcse', 'Apple silicone', 'my “best” one', 'Größe', 'a']) {
      const { problems, isUnread } = readSide(name);
      expect(problems.map(({ message }) => message)).toEqual([
        `There is no preset “${name}”. Write Default, Minimal, Developer, Showcase or Apple silicon, or paste a link.`,
      ]);
      expect(isUnread).toBe(true);
    }
    expect(readSide('v=1&host.cpus=many').isUnread).toBe(false);
    expect(readSide('https://elsewhere.example/').isUnread).toBe(true);
    expect(readSide('https://elsewhere.example/').problems[0]?.message).toContain('no “?”');
    const half = readSide('v=1&host.cpus=many&host.name=falcon');
    expect(half.query).toBe('v=1&host.name=falcon');
    expect(half.problems.map(({ path }) => path)).toEqual(['host.cpus']);
  });

  it('reads a space in a query as one, and says what it leaves out behind a link', () => {
    const side = readSide('v=1&user.fullName=Ada Lovelace&user.gitName=Ada L');
    expect(side).toMatchObject({ problems: [] });
    expect(side.config.user).toMatchObject({ fullName: 'Ada Lovelace', gitName: 'Ada L' });
    const cut = readSide('https://elsewhere.example/host?v=1&user.fullName=Ada Lovelace');
    expect(cut.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining('Behind the link stands “Lovelace”'),
    ]);
  });

  it('says when a link is locked to versions that are not ours', () => {
    const locked =
      'https://elsewhere.example/api/flake/0.1.0-abc/flake.tar.gz?v=1&host.name=falcon';
    expect(readSide(locked)).toMatchObject({
      problems: [],
      note: expect.stringContaining('locked to the versions of Hyprguest 0.1.0'),
    });
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(encodeQuery(readSide(text).config)).toBe(readSide(text).query);
      }),
    );
  });
});

describe('compare', () => {
  it('names every answer and every file that differs, and no other', () => {
    fc.assert(
      fc.property(arbitraryConfig, arbitraryConfig, (a, b) => {
        const { answers, files } = compareAnswers(a, b, filesOf);
        const changed = new Map(generate(a).files);
        for (const { path, after: text } of files) {
          if (text === undefined) changed.delete(path);
          else changed.set(path, text);
        }
        expect([...changed].sort()).toEqual([...generate(b).files].sort());
        const made = structuredClone(a) as unknown as Record<string, Record<string, unknown>>;
        for (const { field, b: value } of answers) {
          (made[field.step] as Record<string, unknown>)[field.key] = value;
        }
        expect(made).toEqual(b);
      }),
      { numRuns: 10 },
    );
    expect(compareAnswers(defaultConfig, defaultConfig, filesOf)).toEqual({
      answers: [],
      files: [],
    });
  });
});

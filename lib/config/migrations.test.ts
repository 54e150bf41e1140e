import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findReleased } from '../update/find-released';
import type { Migration } from './migrations';
import { parseQuery } from './url';

const root = join(import.meta.dirname, '../..');
const parse = (query: string, steps?: readonly Migration[]) =>
  parseQuery(new URLSearchParams(query), steps);

/** Two made-up changes: memory had another name, then the gap another default. */
const steps: readonly Migration[] = [
  (texts) =>
    new Map([...texts].map(([key, v]) => [key === 'host.ram' ? 'host.memoryGiB' : key, v])),
  (texts) => new Map([['hyprland.gapsIn', ['7']], ...texts]),
];
const means = (query: string) => {
  const parsed = parse(query, steps);
  if (!parsed.ok) return parsed.problems.map(({ path }) => path);
  const { host, hyprland } = parsed.config;
  return [host.memoryGiB, hyprland.gapsIn];
};

describe('a made-up history of links', () => {
  it('each version means what it meant', () => {
    expect(means('v=1&host.ram=12')).toEqual([12, 7]);
    expect(means('v=2&host.memoryGiB=12')).toEqual([12, 7]);
    expect(means('v=3&host.memoryGiB=12')).toEqual([12, 5]);
    expect(means('v=1&hyprland.gapsIn=3')).toEqual([8, 3]);
  });

  it('a name of an older version is unknown to a newer one', () => {
    expect(means('v=2&host.ram=12')).toEqual(['host.ram']);
    expect(means('host.memoryGiB=12')).toEqual([12, 5]);
  });

  it.each(['4', '0', '01', '1.0', '-1', '', '1e0', '99999'])('version %j is refused', (version) => {
    expect(means(`v=${version}`)).toEqual(['v']);
  });

  it('two versions at once are refused, the same twice is one', () => {
    expect(means('v=1&v=2')).toEqual(['v']);
    expect(means('v=3&v=3')).toEqual([8, 5]);
  });
});

describe('golden links', () => {
  const golden: Record<string, object> = JSON.parse(
    readFileSync(join(root, 'tests/golden/links.json'), 'utf8'),
  );

  it.each(Object.entries(golden))('%s means what it meant', (query, answers) => {
    const parsed = parse(query);
    expect(parsed.ok ? parsed.config : parsed.problems).toMatchObject(answers);
  });

  const releases = readdirSync(join(root, 'public/generators')).map((name) =>
    name.replace('.js', ''),
  );
  it.each(releases)('a link that %s wrote into a flake means its answers', async (release) => {
    const kept = await findReleased(release);
    const recorded: Record<string, { answers: Record<string, unknown> }> = JSON.parse(
      readFileSync(join(root, 'tests/golden/generators.json'), 'utf8'),
    );
    const sets = Object.values(recorded[release]?.answers ?? {});
    expect(sets.length).toBeGreaterThan(3);
    for (const answers of sets) {
      const files = new Map(kept?.base(answers, 'https://hyprguest.dev'));
      const { link } = JSON.parse(files.get('hyprguest.json') ?? '{}');
      const parsed = parse(new URL(link).search.slice(1));
      expect(parsed.ok ? parsed.config : parsed.problems).toMatchObject(answers as object);
    }
  });
});

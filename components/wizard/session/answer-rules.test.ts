import { describe, expect, it } from 'vitest';
import { withAt } from '@/components/fields/form-values';
import { fields } from '@/lib/config/fields';
import { defaultConfig } from '@/lib/config/schema';
import { findExclusions, judgeAnswers, packageNames, presetOf } from './answer-rules';

describe('judge', () => {
  it('gives query and answers for what is valid', () => {
    const judged = judgeAnswers(withAt(defaultConfig, 'host.name', 'falcon'), defaultConfig);
    expect(judged.query).toBe('v=1&host.name=falcon');
    expect(judged.config.host.name).toBe('falcon');
    expect(judged.problems).toEqual([]);
  });

  it('keeps the last valid value of a half typed answer, and all others as they are', () => {
    const last = judgeAnswers(withAt(defaultConfig, 'host.name', 'falcon'), defaultConfig).config;
    const typed = withAt(withAt(last, 'host.name', 'falcon_'), 'user.name', 'ada');
    const judged = judgeAnswers(typed, last);
    expect(judged.query).toBe('v=1&host.name=falcon&user.name=ada');
    expect(judged.problems.map((problem) => problem.path)).toEqual(['host.name']);
  });

  it('stays as it last was where answers exclude each other', () => {
    const last = judgeAnswers(withAt(defaultConfig, 'host.disk', 'pvscsi'), defaultConfig).config;
    const judged = judgeAnswers(withAt(last, 'host.arch', 'aarch64-linux'), last);
    expect(judged.config).toEqual(last);
    expect(judged.problems.map((problem) => problem.path).sort()).toEqual([
      'host.arch',
      'host.disk',
    ]);
  });

  it('takes every valid answer while one is bad and two others exclude each other', () => {
    const last = judgeAnswers(
      { host: { keyboardLayout: 'de', keyboardVariant: 'nodeadkeys' } },
      defaultConfig,
    ).config;
    let typed = withAt(last, 'host.timeZone', 'new york');
    typed = withAt(typed, 'host.keyboardLayout', 'us');
    typed = withAt(withAt(typed, 'host.memoryGiB', 12), 'host.name', 'falcon');
    const { query, problems } = judgeAnswers(typed, last);
    expect(query).toContain('host.memoryGiB=12&host.name=falcon');
    expect([...new Set(problems.map(({ path }) => path))].sort()).toEqual([
      'host.keyboardLayout',
      'host.keyboardVariant',
      'host.timeZone',
    ]);
  });

  it('keeps a secret that was pasted into an open field out of the query', () => {
    const key = '-----BEGIN OPENSSH PRIVATE KEY-----';
    const judged = judgeAnswers(withAt(defaultConfig, 'user.sshKeys', [key]), defaultConfig);
    expect(judged.query).toBe('v=1');
    expect(judged.problems).not.toEqual([]);
  });
});

describe('findExclusions', () => {
  it('finds what another answer rules out, with the reason and the cause', () => {
    const config = judgeAnswers(
      withAt(defaultConfig, 'host.arch', 'aarch64-linux'),
      defaultConfig,
    ).config;
    const found = findExclusions(config, fields, packageNames);
    expect(Object.keys(found['host.disk'] ?? {}).sort()).toEqual(['lsilogic', 'pvscsi']);
    expect(found['host.disk']?.pvscsi?.cause?.path).toBe('host.arch');
    expect(found['host.disk']?.pvscsi?.reason).toContain('Apple silicon');
    expect(Object.keys(found['user.packages'] ?? {}).length).toBeGreaterThan(0);
  });

  it('offers to change both where the other answer is the lesser one', () => {
    const config = judgeAnswers(
      { host: { disk: 'pvscsi' }, user: { packages: ['git', 'google-chrome'] } },
      defaultConfig,
    ).config;
    const found = findExclusions(config, fields, packageNames);
    const { instead } = found['host.arch']?.['aarch64-linux'] ?? {};
    expect(instead?.map(({ path, value }) => [path, value])).toEqual([
      ['host.disk', 'nvme'],
      ['user.packages', ['git']],
    ]);
    const arm = judgeAnswers({ host: { arch: 'aarch64-linux' } }, defaultConfig).config;
    expect(findExclusions(arm, fields, packageNames)['host.disk']?.pvscsi?.instead).toEqual([]);
  });

  it('finds nothing in the default answers', () => {
    expect(findExclusions(defaultConfig, fields, packageNames)).toEqual({});
  });
});

describe('presetOf', () => {
  it('knows a preset by its query', () => {
    expect(presetOf('v=1')).toBe('default');
    expect(presetOf('v=1&host.name=falcon')).toBeUndefined();
  });
});

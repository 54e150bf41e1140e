import { describe, expect, it } from 'vitest';
import { withAt } from '@/components/fields/form-values';
import { fields } from '@/lib/config/fields';
import { defaultConfig } from '@/lib/config/schema';
import { findExclusions, packageNames, presetOf, settle } from './answer-rules';

describe('settle', () => {
  it('gives query and answers for what is valid', () => {
    const settled = settle(withAt(defaultConfig, 'host.name', 'falcon'), defaultConfig);
    expect(settled.query).toBe('v=1&host.name=falcon');
    expect(settled.config.host.name).toBe('falcon');
    expect(settled.problems).toEqual([]);
  });

  it('keeps the last valid value of a half typed answer, and all others as they are', () => {
    const last = settle(withAt(defaultConfig, 'host.name', 'falcon'), defaultConfig).config;
    const typed = withAt(withAt(last, 'host.name', 'falcon_'), 'user.name', 'ada');
    const settled = settle(typed, last);
    expect(settled.query).toBe('v=1&host.name=falcon&user.name=ada');
    expect(settled.problems.map((problem) => problem.path)).toEqual(['host.name']);
  });

  it('stays as it last was where answers exclude each other', () => {
    const last = settle(withAt(defaultConfig, 'host.disk', 'pvscsi'), defaultConfig).config;
    const settled = settle(withAt(last, 'host.arch', 'aarch64-linux'), last);
    expect(settled.config).toEqual(last);
    expect(settled.problems.map((problem) => problem.path).sort()).toEqual([
      'host.arch',
      'host.disk',
    ]);
  });

  it('keeps a secret that was pasted into an open field out of the query', () => {
    const key = '-----BEGIN OPENSSH PRIVATE KEY-----';
    const settled = settle(withAt(defaultConfig, 'user.sshKeys', [key]), defaultConfig);
    expect(settled.query).toBe('v=1');
    expect(settled.problems).not.toEqual([]);
  });
});

describe('findExclusions', () => {
  it('finds what another answer rules out, with the reason and the cause', () => {
    const config = settle(
      withAt(defaultConfig, 'host.arch', 'aarch64-linux'),
      defaultConfig,
    ).config;
    const found = findExclusions(config, fields, packageNames);
    expect(Object.keys(found['host.disk'] ?? {}).sort()).toEqual(['lsilogic', 'pvscsi']);
    expect(found['host.disk']?.pvscsi?.cause?.path).toBe('host.arch');
    expect(found['host.disk']?.pvscsi?.reason).toContain('Apple silicon');
    expect(Object.keys(found['user.packages'] ?? {}).length).toBeGreaterThan(0);
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

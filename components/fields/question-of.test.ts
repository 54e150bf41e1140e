import { expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';
import { questionOf } from './question-of';

it.each([
  ['host.disk', 'host.disk'],
  ['host.diskGiB', 'host.diskGiB'],
  ['user.sshKeys.0', 'user.sshKeys'],
  ['user.sshKeys.12', 'user.sshKeys'],
])('%s is of the question %s', (path, question) => {
  expect(questionOf(fields, path)?.path).toBe(question);
});

it.each(['', 'host', 'host.', 'host.dis', 'host.disks', 'user.sshKeysX.0'])(
  '“%s” is of no question',
  (path) => {
    expect(questionOf(fields, path)).toBeUndefined();
  },
);

it('each question is found by its own path, and by no other’s', () => {
  for (const field of fields) expect(questionOf(fields, field.path)).toBe(field);
});

import { expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';
import { typedInDraft } from './typed-in-draft';

const draftOf = (unfinished: Record<string, string | number | boolean | (string | number)[]>) => ({
  id: 'a',
  query: 'v=1',
  at: 1,
  unfinished,
});

it('gives what was typed, in the order of the questions', () => {
  const typed = {
    'user.sshKeys': ['half a key'],
    'host.name': 'Bad Name',
    'host.memoryGiB': 'much',
  };
  expect(typedInDraft(fields, draftOf(typed))).toEqual([
    ['host.name', 'Bad Name'],
    ['host.memoryGiB', 'much'],
    ['user.sshKeys', ['half a key']],
  ]);
});

it('leaves out what no control can hold, and questions that there are not', () => {
  const strange = {
    'user.sshKeys': 'no list',
    'host.openPorts': [true] as never,
    'host.cpus': true,
    'host.ssh': 'yes',
    'host.name': 42,
    'host.colour': 'red',
  };
  expect(typedInDraft(fields, draftOf(strange))).toEqual([]);
  expect(typedInDraft(fields, undefined)).toEqual([]);
  expect(typedInDraft(fields, { id: 'a', query: 'v=1', at: 1 })).toEqual([]);
});

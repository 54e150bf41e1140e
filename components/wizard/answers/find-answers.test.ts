import { expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';
import { defaultConfig } from '@/lib/config/schema';
import { answerRows, isOwn } from './all-answers';
import { findAnswers } from './find-answers';

const paths = (rows: ReturnType<typeof answerRows>) => rows.map(({ field }) => field.path);

it.each([
  ['gaps', 'hyprland.gapsIn'],
  ['host.cpus', 'host.cpus'],
  ['en_us', 'host.locale'],
  ['neovim', 'user.editor'],
  ['roundng', 'hyprland.rounding'],
])('“%s” finds %s', (phrase, path) => {
  expect(paths(findAnswers(answerRows(fields, defaultConfig, []), phrase))).toContain(path);
});

it('knows what somebody chose: all that differs from the default, and what is not valid', () => {
  expect(answerRows(fields, defaultConfig, []).filter(isOwn)).toEqual([]);
  const config = { ...defaultConfig, host: { ...defaultConfig.host, cpus: 6, openPorts: [80] } };
  const problems = [{ path: 'user.sshKeys.1', message: 'No key.' }];
  const own = answerRows(fields, config, problems).filter(isOwn);
  expect(own.map(({ field, words, isFaulty }) => [field.path, words, isFaulty])).toEqual([
    ['host.cpus', '6', false],
    ['host.openPorts', '80', false],
    ['user.sshKeys', 'none', true],
  ]);
  expect(paths(findAnswers(answerRows(fields, config, problems), 'changed'))).toEqual(paths(own));
});

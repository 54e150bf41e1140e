import { expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';
import { parseConfig } from '@/lib/config/repair';
import { leftItems, summaryItems } from './summary-items';

it('says a sentence about two answers once, and leads to both', () => {
  const parsed = parseConfig({ host: { diskGiB: 20, swapGiB: 16, name: '_' } });
  const items = parsed.ok ? [] : summaryItems(parsed.problems, fields);
  expect(items.map(({ id, also }) => [id, also?.map((other) => other.id)])).toEqual([
    ['host.name', undefined],
    ['host.swapGiB', ['host.diskGiB']],
  ]);
});

it('leads from an entry of a list to the list, once for each sentence', () => {
  const message = 'No key.';
  const problems = [
    { path: 'user.sshKeys.0', message },
    { path: 'user.sshKeys.2', message },
    { path: 'nowhere', message: 'There is no answer “nowhere”.' },
  ];
  expect(summaryItems(problems, fields)).toEqual([{ id: 'user.sshKeys', message }]);
});

it('says of what a draft restored only what is wrong with it, and is asked here', () => {
  const problems = [
    { path: 'user.sshKeys.1', message: 'No key.' },
    { path: 'host.memoryGiB', message: 'Too much.' },
    { path: 'host.diskGiB', message: 'Too little.' },
  ];
  const own = fields.filter(({ step }) => step === 'host');
  expect(leftItems(problems, own, ['host.disk', 'host.memoryGiB', 'user.sshKeys'])).toEqual([
    { id: 'host.memoryGiB', message: 'Too much.' },
  ]);
});

import { expect, it } from 'vitest';
import { questionOf } from '@/components/fields/question-of';
import { fields } from '@/lib/config/fields';
import { decodeQuery } from '@/lib/config/url';
import { standIn } from './stand-in';

function standInsOf(query: string) {
  const { config, problems } = decodeQuery(new URLSearchParams(query));
  return problems.map(({ path }) => {
    const field = questionOf(fields, path);
    return field && [field.path, standIn(field, config)];
  });
}

it('a default stands for the answer whose name is meant, not for one that begins like it', () => {
  expect(standInsOf('v=1&host.diskGiB=5')).toEqual([['host.diskGiB', '64 GiB']]);
  expect(standInsOf('v=1&host.disk=floppy')).toEqual([['host.disk', 'NVMe']]);
  expect(standInsOf('v=1&user.sshKeys=nonsense').map((found) => found?.[0])).toEqual([
    'user.sshKeys',
  ]);
  expect(standInsOf('v=1&host.nam=x')).toEqual([undefined]);
});

it('of two that exclude each other, what is kept is not said to be replaced', () => {
  expect(standInsOf('v=1&host.arch=aarch64-linux&host.disk=pvscsi')).toEqual([
    ['host.disk', 'NVMe'],
    ['host.arch', undefined],
  ]);
});

import { expect, it } from 'vitest';
import { readDone, withStep } from './done-steps';

it('keeps the steps of each answer set apart, the newest first, and no more than twenty', () => {
  let all = withStep([], 'v=1', 'way 1', true);
  all = withStep(all, 'v=1&host.name=falcon', 'way 1', true);
  all = withStep(all, 'v=1', 'way 2', true);
  all = withStep(all, 'v=1', 'way 2', true);
  expect(readDone(JSON.stringify(all))).toEqual([
    { query: 'v=1', steps: ['way 1', 'way 2'] },
    { query: 'v=1&host.name=falcon', steps: ['way 1'] },
  ]);
  all = withStep(all, 'v=1&host.name=falcon', 'way 1', false);
  expect(all.map(({ query }) => query)).toEqual(['v=1']);
  for (let at = 0; at < 30; at += 1) all = withStep(all, `v=1&host.cpus=${at}`, 'way 1', true);
  expect(all).toHaveLength(20);
});

it.each([null, '', '{}', '[1]', '[{"query":1,"steps":[]}]', '[{"query":"v=1","steps":[1]}]'])(
  'takes %s for nothing done',
  (text) => {
    expect(readDone(text)).toEqual([]);
  },
);

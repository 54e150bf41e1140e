/** How a program is asked that does not end by itself. */
import { expect, it } from 'vitest';
import { runJobs } from '@/tools/readers/real-programs';
import { describeWithReaders, readerTree } from './reader-tree';

describeWithReaders('a program that does not end by itself', () => {
  /** @returns what came of a shell script that is waited for until it says “ready” */
  const ask = async (script: string) => {
    if ('missing' in readerTree) throw new Error(readerTree.missing);
    const files = new Map([['script', script]]);
    const [outcome] = await runJobs(readerTree.root, [
      { files, command: 'until_says ready sh script' },
    ]);
    return outcome;
  };
  const work = 'i=0; while [ $i -lt 300000 ]; do i=$((i + 1)); done';

  it('is heard to the end of what it was at when it said the word', async () => {
    const outcome = await ask(`echo ready; ${work}; echo late; while :; do sleep 9; done`);
    expect(outcome).toEqual({ status: 0, text: 'ready\nlate\n' });
  });

  it('may end after the word, with a status of its own', async () => {
    const outcome = await ask(`echo ready; ${work}; echo late; exit 7`);
    expect(outcome).toEqual({ status: 7, text: 'ready\nlate\n' });
  });

  it('may end before the word', async () => {
    expect(await ask('echo other; exit 7')).toEqual({ status: 7, text: 'other\n' });
  });

  it('may be late to begin', async () => {
    if ('missing' in readerTree) throw new Error(readerTree.missing);
    // Many beside each other, because only a busy machine starts a program after the first look at what it said.
    const jobs = Array.from({ length: 90 }, (_, i) => ({
      files: new Map([['script', `echo ${i}; exit 7`]]),
      command: 'until_says ready sh script',
    }));
    const outcomes = await runJobs(readerTree.root, jobs);
    expect(outcomes).toEqual(jobs.map((_, i) => ({ status: 7, text: `${i}\n` })));
  });
});

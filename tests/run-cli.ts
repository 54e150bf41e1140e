import { type CliStreams, runCli } from '@/lib/cli';

/**
 * Runs the command in this process, which takes a fiftieth of a program's start. That it is a program as well, with streams
 * and exit codes of its own: lib/cli.test.ts and tests/update-folder.test.ts.
 * @param input what comes in as standard input
 */
export async function runHere(words: readonly string[], input = '') {
  let stdout = '';
  let stderr = '';
  const streams: CliStreams = {
    read: () => Buffer.from(input),
    write: (output) => {
      stdout += typeof output === 'string' ? output : Buffer.from(output).toString('latin1');
    },
    report: (line) => {
      stderr += `${line}\n`;
    },
  };
  const status = await runCli(words, streams);
  return { status, stdout, stderr };
}

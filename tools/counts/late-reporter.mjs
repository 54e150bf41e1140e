import { execFileSync } from 'node:child_process';

/** So long before a test's time is over it is late, in milliseconds: what hangs then still hangs. */
const early = 30_000;

/**
 * A Playwright reporter that says, of a test that is nearly out of time, what the processes of pages do. A page that computes
 * without end and one that waits fail alike, and neither lets itself be photographed.
 */
export default class LateReporter {
  timers = new Map();

  printsToStdio() {
    return false;
  }

  onTestBegin(test, result) {
    const name = test.titlePath().filter(Boolean).join(' › ');
    const say = () => console.log(`Nearly out of time: ${name}\n${pageProcesses()}`);
    this.timers.set(result, setTimeout(say, test.timeout - early));
  }

  onTestEnd(_test, result) {
    clearTimeout(this.timers.get(result));
    this.timers.delete(result);
  }
}

/** Seconds since each began, processor time used, state, and what in the kernel its main thread waits for. */
function pageProcesses() {
  const columns = 'pid,etimes,time,stat,wchan:24';
  try {
    const lines = execFileSync('ps', ['-e', '-o', `${columns},args`], { encoding: 'utf8' });
    const pages = lines.split('\n').filter((line) => line.includes('--type=renderer'));
    return [columns, ...pages.map((line) => line.slice(0, 60))].join('\n');
  } catch (error) {
    return `No processes to be seen: ${error.message}`;
  }
}

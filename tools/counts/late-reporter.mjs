import { execFileSync } from 'node:child_process';

/** So long before a test's time is over it is late, in milliseconds: what hangs then still hangs. */
const early = 30_000;

/**
 * A Playwright reporter that says, of a test that is nearly out of time, what browsers do. A page that computes without end
 * and one that waits fail alike, and neither lets itself be photographed.
 */
export default class LateReporter {
  timers = new Map();

  printsToStdio() {
    return false;
  }

  onTestBegin(test, result) {
    const name = test.titlePath().filter(Boolean).join(' › ');
    const say = () => console.log(`Nearly out of time: ${name}\n${browserThreads()}`);
    this.timers.set(result, setTimeout(say, test.timeout - early));
  }

  onTestEnd(_test, result) {
    clearTimeout(this.timers.get(result));
    this.timers.delete(result);
  }
}

/**
 * The threads of browsers that compute, draw and pass frames on: seconds since the process began, processor time used, state, and
 * what in the kernel it waits for.
 */
function browserThreads() {
  const columns = 'pid,etimes,time,stat,wchan:24,comm';
  const drawing = /\s(chrom\S*|Compositor|Viz\w+|Chrome_\w*IOT\w*)$/;
  try {
    const lines = execFileSync('ps', ['-eLo', columns], { encoding: 'utf8' }).split('\n');
    return [lines[0], ...lines.filter((line) => drawing.test(line))].join('\n');
  } catch (error) {
    return `No processes to be seen: ${error.message}`;
  }
}

/** Debian's own programs that judge what the page makes, and what the tests do where they are missing. */
import { spawnSync } from 'node:child_process';
import { describe } from 'vitest';

/** Runs a program that must succeed. */
export function call(program: string, args: readonly string[], input = ''): string {
  const { stdout, stderr, status, error } = spawnSync(program, args, { input, encoding: 'utf8' });
  if (error) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** A `describe` whose tests are skipped, with the reason in their name, where a program is missing. */
export function describeWith(program: string, name: string, tests: () => void): void {
  const { error } = spawnSync(program, ['--version'], { stdio: 'ignore' });
  if (error) describe.skip(`${name} (skipped: no ${program} on PATH)`, tests);
  else describe(name, tests);
}

/** Whether libxcrypt lets this password in: crypt(3) by way of Perl, as login does it. */
export function logsIn(password: string, hash: string): boolean {
  const script = 'binmode STDIN; local $/; my $p = <STDIN>; print crypt($p, $ARGV[0])';
  return call('perl', ['-e', script, hash], password) === hash;
}

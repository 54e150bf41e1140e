/** What every plain Node script needs to know of this repository. */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Whether the module with this URL is the script that Node was asked to run. */
export function isMain(url) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(url);
}

/**
 * Runs a program in the repository's root, its output on our stderr.
 * @returns {number} its exit code; 1 when it did not start, was killed or took too long
 */
export function run(command, words, { env = process.env, timeout } = {}) {
  const done = spawnSync(command, words, { cwd: root, env, timeout, stdio: ['ignore', 2, 2] });
  if (done.error) console.error(`${command}: ${done.error.message}`);
  return done.status ?? 1;
}

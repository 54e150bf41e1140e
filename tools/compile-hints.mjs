/** What V8 is told about the scripts that Next writes. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Chromium's own words: https://v8.dev/blog/explicit-compile-hints */
const hint = '//# allFunctionsCalledOnLoad\n';

/**
 * Asks browsers to compile the scripts that every page runs at once (React and Next) while they arrive, beside the main thread. V8
 * would else read over their functions, and parse each again on the main thread when it is called: 30 ms of a desktop's time, 120 of
 * a phone's, before the page answers. Not for other scripts: what nobody calls would be compiled for nothing.
 * @param build the folder `.next`, whose manifest names them
 * @param folders where they lie: the folder itself, and copies of it; a folder that has the hint already is left as it is
 */
export function hintCompile(build, ...folders) {
  const { rootMainFiles } = JSON.parse(readFileSync(join(build, 'build-manifest.json'), 'utf8'));
  for (const folder of folders) {
    for (const path of rootMainFiles) {
      const text = readFileSync(join(folder, path), 'utf8');
      if (!text.startsWith(hint)) writeFileSync(join(folder, path), hint + text);
    }
  }
}

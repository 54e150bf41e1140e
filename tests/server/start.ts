/** Vitest's set-up for what needs the built site: one server for all of it, on a port of its own. */
import { spawnSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { root, startSite } from '../../tools/soak/site';

declare module 'vitest' {
  export interface ProvidedContext {
    site: { port: number; pid: number };
  }
}

export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = spawnSync(process.execPath, ['scripts/bootstrap.mjs', '--build'], {
    cwd: root,
    // One build for all: also the folder that images and services run (standalone.test.ts).
    env: { ...process.env, HYPRGUEST_STANDALONE: '1' },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  if (built.status !== 0) throw new Error('The site could not be built.');
  const site = await startSite();
  project.provide('site', { port: site.port, pid: site.pid });
  return async () => {
    await site.stop();
    // Whatever the tests did: the site says when it was at fault, and prints what was thrown.
    const faults = site.said().match(/^.*(?:"fault":true|Error:|⨯).*$/gm) ?? [];
    if (faults.length > 0) throw new Error(`The site was at fault:\n${faults.join('\n')}`);
  };
}

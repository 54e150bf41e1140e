import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../free-port.mjs';
import { ask } from './ask';
import { root } from './site';

/** nginx before some copies of the site, as deploy/nginx.conf sets it up: below /hyprguest. */
export interface Balancer {
  port: number;
  stop(): Promise<void>;
}

/**
 * Starts nginx on loopback.
 * @param program the nginx
 * @param ports of the copies
 * @param isStripping whether it takes the base path off, as a site without one needs it
 * @param isLimiting whether it limits each address; without, because a storm of ours comes from one address
 * @throws Error when it does not serve the site within ten seconds
 */
export async function startBalancer(
  program: string,
  ports: readonly number[],
  isStripping: boolean,
  isLimiting = false,
): Promise<Balancer> {
  const folder = mkdtempSync(join(tmpdir(), 'hyprguest-nginx-'));
  const port = await freePort();
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const [, options = ''] =
    /server 127\.0\.0\.1:3001([^;]*);/.exec(
      readFileSync(join(root, 'deploy/nginx.conf'), 'utf8'),
    ) ?? [];
  const servers = ports.map((copy) => `  server 127.0.0.1:${copy}${options};\n`).join('');
  const deployed = readFileSync(join(root, 'deploy/nginx.conf'), 'utf8')
    .replace(/(?: {2}server 127.*;\n)+/, servers)
    .replace(isLimiting ? '' : /^ *limit_(?:conn|req)\w* .*\n/gm, '')
    .replace('listen 80', `listen 127.0.0.1:${port}`)
    .replace(
      'proxy_pass http://hyprguest;',
      `proxy_pass http://hyprguest${isStripping ? '/' : ''};`,
    );
  const path = join(folder, 'nginx.conf');
  writeFileSync(
    path,
    `daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  ${deployed}
}
`,
  );
  const child = spawn(program, ['-p', folder, '-e', join(folder, 'error.log'), '-c', path], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  for (let tries = 0; tries < 200; tries++) {
    if ((await ask(port, { target: '/hyprguest/api/health' }))?.status === 200)
      return { port, stop };
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const said = readFileSync(join(folder, 'error.log'), 'utf8');
  await stop();
  throw new Error(`nginx did not serve the site: ${said}`);
}

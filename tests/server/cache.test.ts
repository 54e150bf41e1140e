/**
 * A real shared cache before the site: whatever one client sends, the next one gets what it asked for. Once as caches should
 * be, and once as they are set by those who want everything kept: ten minutes, whatever the site says.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ensureNginx } from '../../tools/debian/unpack.mjs';
import { freePort } from '../../tools/free-port.mjs';
import { ask, type Reply } from '../../tools/soak/ask';

const { port: site } = inject('site');
const nginx = ensureNginx();
const ports = { polite: 0, stubborn: 0 };
let folder = '';
let child: ChildProcess | undefined;

beforeAll(async () => {
  if ('reason' in nginx) return;
  folder = mkdtempSync(join(tmpdir(), 'hyprguest-cache-'));
  ports.polite = await freePort();
  ports.stubborn = await freePort();
  const server = (port: number, more: string) => `
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://127.0.0.1:${site};
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host $http_host;
      proxy_cache kept;
      proxy_cache_key ${port}$request_uri;
      add_header X-Cache $upstream_cache_status always;
      ${more}
    }
  }`;
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
pid ${folder}/pid;
error_log ${folder}/error.log;
events {}
http {
  access_log off;
  ${temporary.map((name) => `${name}_temp_path ${folder}/${name};`).join('\n  ')}
  proxy_cache_path ${folder}/cache keys_zone=kept:1m;
${server(ports.polite, '')}
${server(ports.stubborn, 'proxy_ignore_headers Cache-Control Expires; proxy_cache_valid 200 10m;')}
}
`;
  writeFileSync(join(folder, 'nginx.conf'), config);
  child = spawn(
    nginx.path,
    ['-p', folder, '-e', join(folder, 'error.log'), '-c', join(folder, 'nginx.conf')],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  for (let tries = 0; tries < 200; tries++) {
    if (await ask(ports.stubborn, { target: '/api/health' })) return;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx did not start');
});
afterAll(async () => {
  if (child && child.exitCode === null) {
    const gone = once(child, 'exit');
    child.kill();
    await gone;
  }
  if (folder) rmSync(folder, { recursive: true, force: true });
});

const browser = {
  Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'Accept-Encoding': 'gzip',
  'User-Agent': 'Mozilla/5.0',
};

const hostile: Record<string, string>[] = [
  { 'Next-Action': 'x' },
  { RSC: '0' },
  { RSC: '1' },
  { RSC: '1', 'Next-Router-Prefetch': '1', 'Next-Router-State-Tree': '%5B%22%22%5D' },
  { 'X-Nextjs-Data': '1', 'X-Matched-Path': '/user' },
  { 'User-Agent': 'curl/8', Accept: '*/*' },
  { 'Content-Security-Policy': "script-src 'nonce-x'", Cookie: '__prerender_bypass=1' },
  { 'X-Forwarded-Host': 'evil.example', 'X-Forwarded-Proto': 'https' },
  { 'Accept-Encoding': 'identity', 'If-None-Match': '*' },
  { Range: 'bytes=0-1', 'If-Match': '"x"' },
];

/** What a client sees of an answer, but for what a cache adds. */
function essence(reply: Reply | undefined) {
  const header = (name: string) => reply?.headers.get(name)?.join(', ');
  return {
    status: reply?.status,
    type: header('content-type'),
    policy: header('content-security-policy'),
    link: header('link'),
    coding: header('content-encoding'),
    cookie: header('set-cookie'),
    body: reply?.body.toString('base64'),
  };
}

describe.each(['polite', 'stubborn'] as const)('a %s cache', (kind) => {
  it('serves the next client what it asked for', async (context) => {
    if ('reason' in nginx) context.skip(nginx.reason);
    const Host = `127.0.0.1:${ports[kind]}`;
    let turn = 0;
    for (const path of [
      '/',
      '/host',
      '/review',
      '/options',
      '/icon.svg',
      '/api/flake.tar.gz',
      '/api/schema',
    ]) {
      for (const headers of hostile) {
        // A key of its own for each: the hostile one comes first.
        const target = path.startsWith('/api/flake')
          ? `${path}?host.name=t${++turn}`
          : `${path}?utm_id=${++turn}`;
        const wanted = essence(await ask(site, { target, headers: { ...browser, Host } }));
        await ask(ports[kind], { target, headers: { ...browser, Host, ...headers } });
        for (const again of [1, 2]) {
          const reply = await ask(ports[kind], { target, headers: { ...browser, Host } });
          expect(essence(reply), `${again}. ${path} after ${JSON.stringify(headers)}`).toEqual(
            wanted,
          );
        }
      }
    }
  });

  it('tells a terminal from a browser, whoever came first', async (context) => {
    if ('reason' in nginx) context.skip(nginx.reason);
    const curl = { 'User-Agent': 'curl/8', Accept: '*/*' };
    for (const order of [
      [browser, curl],
      [curl, browser],
    ]) {
      const target = order[0] === curl ? '/?a' : '/?b';
      for (const headers of [...order, ...order]) {
        const reply = await ask(ports[kind], { target, headers });
        const type = reply?.headers.get('content-type')?.[0];
        expect(type).toBe(
          headers === curl ? 'text/plain; charset=utf-8' : 'text/html; charset=utf-8',
        );
      }
    }
  });
});

it('is a cache: it keeps what `Cache-Control` lets it keep', async (context) => {
  if ('reason' in nginx) context.skip(nginx.reason);
  const target = '/host?kept';
  const states: (string | undefined)[] = [];
  for (let turn = 0; turn < 2; turn++) {
    const reply = await ask(ports.stubborn, { target, headers: browser });
    states.push(reply?.headers.get('x-cache')?.[0]);
  }
  expect(states).toEqual(['MISS', 'HIT']);
});

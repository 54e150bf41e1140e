/**
 * The folder that images, units and the NixOS module run, as they run it: without npm, as nobody, on a file system that cannot be
 * written. The front door has to stand there, and in development, as it does under `npm start`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { generatorId } from '@/lib/generated/build-info';
import { ask, bytesOf, type Reply, type Request } from '../../tools/soak/ask';
import { root, type Site, startSite } from '../../tools/soak/site';

const folder = join(root, '.next/standalone');
const browser = { Accept: 'text/html', 'User-Agent': 'Mozilla/5.0' };

/** The core of attacks.test.ts: one of each kind, and what has to come of it. */
const attacks: [title: string, request: Request, status: number][] = [
  [
    'an Upgrade',
    { target: '/api/x', headers: { Connection: 'Upgrade, close', Upgrade: 'x' } },
    404,
  ],
  ['thousands of keys', { target: `/api/health?${'a&'.repeat(3_900)}` }, 414],
  ['a long query', { target: `/api/flake.zip?${'x'.repeat(8_001)}` }, 414],
  ['an unused door of Next', { target: '/_next/image?url=%2Fx&w=640&q=75' }, 404],
  ['a page without an address', { target: '/_global-error' }, 404],
  ['a method of WebDAV', { method: 'PROPFIND', target: '/api/health' }, 405],
  ['TRACE', { method: 'TRACE', target: '/robots.txt' }, 405],
  [
    'a large body',
    { method: 'POST', target: '/host', headers: { 'Content-Length': '9999999' } },
    413,
  ],
  [
    'an action of another build',
    { method: 'POST', target: '/host', headers: { 'Next-Action': 'x' }, body: '[]' },
    404,
  ],
  ['bytes that are no UTF-8', { target: '/%ff' }, 400],
  ['a value that is no UTF-8', { target: '/api/flake.zip?host.name=%ff' }, 400],
];

async function send(port: number, request: Request): Promise<Reply> {
  const reply = await ask(port, request);
  if (!reply) throw new Error(`no answer to ${JSON.stringify(request)}`);
  return reply;
}
const header = (reply: Reply, name: string) => reply.headers.get(name)?.join(', ');

/** Where the folder stands then: those above a clone may be closed to everybody else, as those of `mktemp -d` are. */
const inside = '/mnt/site';

/** Nobody, on a file system that cannot be written: what fails to be so fails the start. */
const closed = [
  'unshare',
  '--mount',
  'sh',
  '-ec',
  `mount --make-rprivate /; mount -t tmpfs none /mnt; mkdir ${inside}; mount --bind "$0" ${inside}; ` +
    `mount -o remount,bind,ro ${inside}; mount -o remount,ro /mnt; ` +
    `mount -o remount,bind,ro /; mount -t tmpfs -o ro none /tmp; cd ${inside}; ` +
    'exec setpriv --reuid=65534 --regid=65534 --clear-groups --no-new-privs --bounding-set=-all "$@"',
  folder,
] as const;
const probe = spawnSync(
  closed[0],
  [...closed.slice(1), 'sh', '-c', 'test -r server.js && ! touch x && id -u'],
  { encoding: 'utf8' },
);
const canClose = probe.stdout?.trim() === '65534';

// As `npm start` gives them, and as the image, the unit and the package do (tests/deploy.test.ts).
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const flags = (scripts.start as string).split(' ').filter((word) => word.startsWith('--'));

describe('the standalone folder', () => {
  let site: Site;
  beforeAll(async () => {
    const node = [process.execPath, ...flags] as const;
    site = await startSite(
      { NODE_PATH: '' },
      canClose ? [...closed, ...node, 'server.js'] : [...node, join(folder, 'server.js')],
    );
  });
  afterAll(() => site?.stop());

  it('runs as nobody, and can write nowhere', (context) => {
    if (!canClose) context.skip(`no namespace to be had: ${probe.error ?? probe.stderr}`);
    expect(probe.status).toBe(0);
  });

  it('refuses a wrong setting, and says which ones came too late', () => {
    const start = (env: Record<string, string>) =>
      spawnSync(process.execPath, ['server.js'], {
        cwd: folder,
        encoding: 'utf8',
        env: { ...process.env, HOSTNAME: '127.0.0.1', PORT: '0', ...env },
        timeout: 60_000,
      });
    const wrong = start({ HYPRGUEST_LOG: 'all' });
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/^HYPRGUEST_LOG is “all”; .*\.$/m);
    const late = start({ HYPRGUEST_ORIGIN: 'https://late.example', HYPRGUEST_BASE_PATH: '/late' });
    expect(late.status).toBe(2);
    expect(late.stderr).toMatch(/^HYPRGUEST_ORIGIN and .*“https:\/\/late\.example\/late”.*\.$/m);
  });

  it.each(attacks)('%s gets what it should', async (_, request, status) => {
    expect((await send(site.port, request)).status).toBe(status);
  });

  it('serves what the usual start serves, with the same headers', async () => {
    const usual = inject('site').port;
    for (const target of [
      '/',
      '/host',
      '/review',
      '/robots.txt',
      '/service-worker.js',
      '/api/schema',
      '/api/flake.zip?host.name=falcon',
      '/api/seed.iso',
      `/api/flake/${generatorId}/flake.tar.gz?v=1`,
    ]) {
      const [here, there] = [
        await send(site.port, { target, headers: browser }),
        await send(usual, { target, headers: browser }),
      ];
      expect(here.status, target).toBe(200);
      expect(here.body.equals(there.body), target).toBe(true);
      for (const name of ['content-security-policy', 'etag', 'cache-control', 'x-frame-options']) {
        expect(header(here, name), `${target} ${name}`).toBe(header(there, name));
      }
    }
  });

  it('asks browsers to compile the scripts of every page while they arrive', async () => {
    const manifest = readFileSync(join(folder, '.next/build-manifest.json'), 'utf8');
    const { rootMainFiles } = JSON.parse(manifest) as { rootMainFiles: string[] };
    expect(rootMainFiles.length).toBeGreaterThan(0);
    const page = await send(site.port, { target: '/host', headers: browser });
    for (const file of rootMainFiles) {
      expect(page.body.toString()).toContain(`src="/_next/${file}"`);
      for (const port of [site.port, inject('site').port]) {
        const script = await send(port, { target: `/_next/${file}` });
        expect(script.body.toString(), file).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
      }
    }
  });

  it('draws the page that is drawn, and helps a terminal', async () => {
    const plain = await send(site.port, { target: '/plain?host.name=falcon', headers: browser });
    expect(plain.body.toString()).toContain('value="falcon"');
    const help = await send(site.port, { target: '/', headers: { 'User-Agent': 'curl/8' } });
    expect(header(help, 'content-type')).toMatch(/^text\/plain/);
  });

  it('finishes what was begun when it gets SIGTERM, and was never at fault', async () => {
    const socket = connect(site.port, '127.0.0.1');
    const got: Buffer[] = [];
    socket.write(bytesOf({ target: '/api/flake.zip', headers: { Connection: 'keep-alive' } }));
    await new Promise((resolve) => socket.once('readable', resolve));
    const stopped = site.stop();
    socket.on('data', (data) => got.push(data));
    await new Promise((resolve) => socket.once('close', resolve));
    expect(Buffer.concat(got).includes('PK\x05\x06')).toBe(true);
    expect(await stopped).toBe(143);
    expect(site.said()).not.toMatch(/"fault":true|Error:|EROFS/);
  });
});

it('the front door stands in development, too', async () => {
  const site = await startSite({ NODE_ENV: 'development' }, [
    process.execPath,
    'scripts/next.mjs',
    'dev',
    '-H',
    '127.0.0.1',
  ]);
  try {
    for (const [title, request, status] of attacks) {
      // What is there while one develops Next says, which looks for its routes anew now and then.
      if (status === 404) continue;
      const reply = await send(site.port, request);
      expect([reply.status, header(reply, 'x-frame-options')], title).toEqual([status, 'DENY']);
    }
  } finally {
    await site.stop();
  }
});

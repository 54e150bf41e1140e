/** N copies behind a real balancer, as deploy/nginx.conf sets it up: one of them is killed in the middle, and nothing is lost. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ensureNginx } from '../../tools/debian/unpack.mjs';
import { ask } from '../../tools/soak/ask';
import { type Balancer, startBalancer } from '../../tools/soak/balancer';
import { type Site, startSite } from '../../tools/soak/site';

const nginx = ensureNginx();
let copies: Site[] = [];
let balancer: Balancer | undefined;

beforeAll(async () => {
  if ('reason' in nginx) return;
  copies = await Promise.all([1, 2, 3].map(() => startSite()));
  const ports = copies.map((copy) => copy.port);
  // This build has no base path: nginx takes it off.
  balancer = await startBalancer(nginx.path, ports, true);
});
afterAll(async () => {
  await balancer?.stop();
  await Promise.all(copies.map((copy) => copy.stop()));
});

const targets = [...Array(20).keys()].flatMap((n) => [
  `/api/flake.zip?host.name=vm-${n}`,
  `/api/flake.tar.gz?user.name=u${n}`,
]);

/** What somebody has who downloaded it: everything that a cache or a lock would compare. */
async function fetched(at: number, target: string): Promise<string | undefined> {
  // The name that the Link is made of is the balancer's, whoever is asked.
  const headers = { Host: 'wizard.example' };
  const reply = await ask(at, { target, headers });
  const length = Number(reply?.headers.get('content-length')?.[0]);
  if (reply?.status !== 200 || reply.body.length !== length) return undefined;
  const sum = createHash('sha256').update(reply.body).digest('hex');
  return [sum, reply.headers.get('etag'), reply.headers.get('link')].join(' ');
}

it('each copy gives the same bytes and tags', async (context) => {
  if ('reason' in nginx) context.skip(nginx.reason);
  for (const target of targets.slice(0, 4)) {
    const answers = await Promise.all(copies.map((copy) => fetched(copy.port, target)));
    expect(answers[0], target).toBeDefined();
    expect(new Set(answers).size, target).toBe(1);
  }
});

it('the limits of the example let a first visit through and stop a flood', async (context) => {
  if ('reason' in nginx) return context.skip(nginx.reason);
  const ports = copies.map((copy) => copy.port);
  const limiting = await startBalancer(nginx.path, ports, true, true);
  const visit = async () => {
    const target = '/hyprguest/api/health';
    const asked = Array.from({ length: 60 }, () => ask(limiting.port, { target }));
    return new Set((await Promise.all(asked)).map((reply) => reply?.status));
  };
  try {
    expect(await visit()).toEqual(new Set([200]));
    const seen = new Set<number | undefined>();
    for (let visits = 0; visits < 15; visits++)
      for (const status of await visit()) seen.add(status);
    expect(seen).toEqual(new Set([200, 429]));
  } finally {
    await limiting.stop();
  }
});

it('a copy that is killed in a storm of downloads costs nobody anything', async (context) => {
  if ('reason' in nginx) context.skip(nginx.reason);
  const wanted = new Map<string, string | undefined>();
  for (const target of targets) wanted.set(target, await fetched(copies[0]?.port ?? 0, target));
  const downloads = [...Array(10).keys()].flatMap(() => targets);
  const port = balancer?.port ?? 0;
  let done = 0;
  let retries = 0;
  const client = async () => {
    for (let target = downloads.pop(); target; target = downloads.pop()) {
      let found = await fetched(port, `/hyprguest${target}`);
      // As curl --retry and Nix do.
      for (let tries = 0; found === undefined && tries < 3; tries++) {
        retries++;
        found = await fetched(port, `/hyprguest${target}`);
      }
      expect(found, target).toBe(wanted.get(target));
      done++;
      if (done === 130) process.kill(copies[1]?.pid ?? 0, 'SIGKILL');
    }
  };
  await Promise.all([...Array(24).keys()].map(client));
  expect(done).toBe(400);
  expect(await ask(copies[1]?.port ?? 0, { target: '/api/health' })).toBeUndefined();
  // Only what a copy had begun to send when it went can be cut off: at most what it held at once.
  expect(retries).toBeLessThanOrEqual(24);
});

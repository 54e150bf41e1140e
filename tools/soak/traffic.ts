import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { presetById } from '@/lib/config/presets';
import { ask, bytesOf, type Request } from './ask';
import { actionHeaders } from './site';

/** One thing that a client does. Gives the status; 0 where it hangs up itself. */
export type ClientAction = (port: number) => Promise<number>;

const browser = {
  Accept: 'text/html,*/*;q=0.8',
  'User-Agent': 'Mozilla/5.0',
  'Accept-Encoding': 'gzip',
};
const form = { ...browser, 'Content-Type': 'application/x-www-form-urlencoded' };
const json = { 'Content-Type': 'application/json' };

/** Connections that are kept, as browsers and proxies keep them. */
export function keptConnections(most: number): Agent {
  return new Agent({ keepAlive: true, maxSockets: most, maxFreeSockets: most });
}

let turn = 0;
const never = () =>
  `host.name=vm-${process.pid}-${++turn}&user.name=u${turn}&hyprland.gapsIn=${turn % 50}`;

const visits: (() => Request)[] = [
  () => ({ target: '/', headers: browser }),
  () => ({ target: '/', headers: { 'User-Agent': 'curl/8', Accept: '*/*' } }),
  () => ({ target: `/host?${never()}`, headers: browser }),
  () => ({ target: '/review', headers: browser }),
  () => ({ target: '/nope', headers: browser }),
  () => ({ target: `/plain?${never()}`, headers: browser }),
  () => ({
    target: `/compare?a=default&b=${encodeURIComponent(never())}`,
    headers: browser,
  }),
  () => ({ target: `/api/compare.patch?a=default&b=${encodeURIComponent(never())}` }),
  () => ({ target: '/icon.svg' }),
  () => ({ target: '/robots.txt', headers: { Range: 'bytes=1-' } }),
  () => ({ target: '/api/schema' }),
  () => ({ target: '/api/health' }),
  () => ({ target: '/api/flake.zip?host.name=falcon' }),
  () => ({ target: '/api/flake.zip?host.name=falcon', headers: { 'If-None-Match': '*' } }),
  () => ({ target: `/api/flake.zip?${never()}` }),
  () => ({ target: `/api/flake.zip?${never()}` }),
  () => ({ target: `/api/flake.tar.gz?${never()}` }),
  () => ({ method: 'HEAD', target: `/api/flake.tar.gz?${never()}` }),
  () => ({
    method: 'POST',
    target: '/api/flake.zip',
    headers: json,
    body: `{"host":{"name":"p${++turn}"}}`,
  }),
  () => ({ method: 'POST', target: '/review', headers: actionHeaders(), body: '[{}]' }),
  () => ({ method: 'POST', target: '/user', headers: form, body: never() }),
  () => ({ target: `/api/flake.zip?host.name=${'-'.repeat(++turn % 90)}` }),
];

/** What took the site down once, or turned it off for others (docs/security.md). */
const attacks: (() => Request)[] = [
  () => ({ target: '/api/x', headers: { Connection: 'Upgrade, close', Upgrade: 'x' } }),
  () => ({
    target: '/',
    headers: {
      Connection: 'Upgrade, HTTP2-Settings, close',
      Upgrade: 'h2c',
      'HTTP2-Settings': 'x',
      'User-Agent': 'curl/8',
    },
  }),
  () => ({ target: `/?${'a&'.repeat(3_900)}` }),
  () => ({ target: `/plain?${'a=&'.repeat(199)}`, headers: browser }),
  () => ({ target: `/api/flake.zip?user.fullName=${'-eyJ'.repeat(1_900)}` }),
  () => ({
    method: 'POST',
    target: '/api/flake.zip',
    headers: json,
    body: JSON.stringify({ host: { name: '-eyJ'.repeat(16_000) } }),
  }),
  () => ({
    method: 'POST',
    target: '/review',
    headers: actionHeaders(),
    body: JSON.stringify([{ user: { packages: Array(30_000).fill(1) } }]),
  }),
  () => ({ method: 'POST', target: '/api/flake.zip', headers: json, body: '['.repeat(60_000) }),
  () => ({ method: 'POST', target: '/host', headers: { ...form, 'Content-Length': '9000000' } }),
  () => ({
    method: 'POST',
    target: '/user',
    headers: form,
    body: `user.fullName=${'x'.repeat(60_000)}`,
  }),
  () => ({
    target: '/host',
    headers: { ...browser, 'Next-Action': 'x', RSC: '0', Cookie: '__prerender_bypass=1' },
  }),
  () => ({ method: 'DELETE', target: '/robots.txt' }),
  () => ({ target: '/robots.txt', headers: { Range: 'bytes=39-' } }),
  () => ({ target: '/robots.txt', headers: { 'If-Match': '"x"' } }),
  () => ({ target: '/%70lain', headers: browser }),
  () => ({ target: '/_global-error', headers: browser }),
  () => ({ target: '/_next/image?url=%2F%5Cx&w=640&q=75' }),
  () => ({
    method: 'POST',
    target: '/review',
    headers: { 'Next-Action': '00'.repeat(20), 'Content-Type': 'text/plain' },
    body: '["$F1"]',
  }),
  () => ({ target: `/?${'x'.repeat(20_000)}` }),
  // Two flakes that have little in common.
  () => ({
    target: `/compare?a=minimal&b=${encodeURIComponent(`${presetById.get('showcase')?.query}&host.name=s${++turn}`)}`,
    headers: browser,
  }),
];

const pick = <Thing>(things: readonly Thing[]): Thing =>
  things[Math.floor(Math.random() * things.length)] as Thing;

/** An attack, once. Each gets an answer. */
export const attack: ClientAction = async (port) =>
  (await ask(port, pick(attacks)()))?.status ?? -1;

/** A visit over kept connections. */
export function visitOver(agent: Agent): ClientAction {
  return (port) => {
    const { method = 'GET', target, headers = {}, body = '' } = pick(visits)();
    return new Promise((resolve) => {
      const sent = request(
        {
          host: '127.0.0.1',
          port,
          method,
          path: target,
          headers: { ...headers, 'Content-Length': Buffer.byteLength(body) },
          agent,
        },
        (reply) => {
          reply.resume();
          reply.on('end', () => resolve(reply.statusCode ?? -1));
          reply.on('error', () => resolve(-1));
        },
      );
      // Asks once more, because a kept connection may be closed in the moment in which it is used again (RFC 9112 §9.3.1).
      sent.on('error', () => {
        if (sent.reusedSocket)
          void ask(port, { method, target, headers, body }).then((reply) =>
            resolve(reply?.status ?? -1),
          );
        else resolve(-1);
      });
      sent.end(body);
    });
  };
}

/** Somebody who leaves in the middle of a download. */
export const leaveEarly: ClientAction = (port) =>
  new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => {
      socket.write(bytesOf({ target: `/api/flake.zip?${never()}` }));
    });
    socket.once('data', () => socket.destroy());
    socket.on('error', () => {});
    socket.on('close', () => resolve(0));
  });

/** Somebody on a slow line: the request comes in small pieces, and is answered. */
export const dribble: ClientAction = (port) =>
  new Promise((resolve) => {
    const bytes = bytesOf({ target: '/api/flake.zip?host.name=slow' });
    let at = 0;
    let answer = '';
    const socket = connect(port, '127.0.0.1');
    const timer = setInterval(() => {
      if (at < bytes.length) socket.write(bytes.subarray(at, at + 8));
      at += 8;
    }, 25);
    socket.on('data', (data) => {
      if (answer.length < 20) answer += data.toString('latin1');
    });
    socket.on('error', () => {});
    socket.on('close', () => {
      clearInterval(timer);
      resolve(Number(answer.slice(9, 12)) || -1);
    });
  });

/** Mixed traffic: of twenty clients, three attack, one leaves and now and then one is slow. */
export function mixedTraffic(agent: Agent): ClientAction {
  const visit = visitOver(agent);
  return (port) => {
    const lot = Math.random();
    if (lot < 0.005) return dribble(port);
    if (lot < 0.05) return leaveEarly(port);
    return (lot < 0.2 ? attack : visit)(port);
  };
}

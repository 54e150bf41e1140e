/**
 * Starts Next without telemetry, the same on every system: `node scripts/next.mjs dev | start [-p PORT] [-H ADDRESS]`.
 * While developing, a changed template reaches the browser like any changed source.
 */
import { watch } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { help, readSettings } from '../lib/environment.mjs';
import { root } from '../tools/project.mjs';
import { bundleTemplates } from './bootstrap.mjs';

const [command = '', ...words] = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) {
  console.log(help);
  process.exit(0);
}
try {
  const { port, hostname } = readSettings(process.env, words);
  await checkAddress(port, hostname);
  process.env.PORT = String(port);
  const address = hostname === undefined ? [] : ['-H', hostname];
  process.argv.splice(2, process.argv.length, command, '-p', String(port), ...address);
} catch (error) {
  console.error(error.message);
  process.exit(error.isElsewhere ? 1 : 2);
}
process.chdir(root);
if (command === 'dev') watchTemplates();
if (process.env.npm_lifecycle_event) endWithParent();
await import('next/dist/bin/next');

/** Throws one sentence where nobody can listen there, because Next prints a trace. */
async function checkAddress(port, hostname) {
  const server = createServer();
  const { code } = await new Promise((resolve) => {
    server.on('error', resolve).listen(port, hostname, () => server.close(resolve));
  }).then((error) => error ?? {});
  const again = command === 'dev' ? 'npm run dev' : 'npm start';
  const sentences = {
    EACCES: `Port ${port} is for root alone. Name another one: ${again} -- -p 3000.`,
    EADDRINUSE: `Port ${port} is in use. Name another one: ${again} -- -p ${(port % 65_535) + 1}.`,
    EADDRNOTAVAIL: `This machine has no address “${hostname}”. Take 127.0.0.1, or leave -H out.`,
  };
  const sentence = sentences[code === 'ENOTFOUND' || code === 'EAI_AGAIN' ? 'EADDRNOTAVAIL' : code];
  if (sentence) throw Object.assign(new Error(sentence), { isElsewhere: true });
}

function watchTemplates() {
  let timer;
  watch(join(root, 'templates'), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      try {
        bundleTemplates();
      } catch (error) {
        console.error(error.message);
      }
    }, 100);
  });
}

/** npm ends at once on a signal, and does not pass it on: what it started is left to somebody else. */
function endWithParent() {
  const parent = process.ppid;
  const look = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(look);
    process.kill(process.pid, 'SIGTERM');
  }, 500);
  look.unref();
}

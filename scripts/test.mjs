/**
 * The one command that proves the whole: installs what it needs, runs every layer, counts, and ends with one line
 * `N passed, N failed, N skipped`. A layer that crashes, hangs or runs nothing is a failure; so is a skip without a reason.
 */
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import { availableParallelism, constants, freemem, getPriority, setPriority } from 'node:os';
import { delimiter, join } from 'node:path';
import { countPlaywright, countVitest, failSilentSkips } from '../tools/counts/counts.mjs';
import { ensureChromium, ensureHeadlessShell } from '../tools/debian/chromium.mjs';
import { ensureDebianTools } from '../tools/debian/debian-tools.mjs';
import { freePort } from '../tools/free-port.mjs';
import { ensureNix, nixBin } from '../tools/nix/nix-tools.mjs';
import { root } from '../tools/project.mjs';
import { checkNode, ensureTypes } from './bootstrap.mjs';

const reports = join(root, 'test-results/counts');
/** Set here, because Vitest by itself would leave one of two cores idle. */
const workers = [`--maxWorkers=${Math.max(2, availableParallelism() - 1)}`];
const highest = constants.priority.PRIORITY_HIGHEST;
const start = Date.now();
const total = { passed: 0, failed: [], skipped: [] };
const lines = [];
/** Every program that runs, which ends with us. */
const children = new Set();

const scratch = memoryFolder();
const removal = { recursive: true, force: true, maxRetries: 10 };
process.on('exit', () => scratch && rmSync(scratch, removal));

const env = {
  ...process.env,
  ...(scratch && { TMPDIR: scratch }),
  // The strict ways of Vitest and Playwright: no new snapshots, no test.only, no foreign server.
  CI: 'true',
  PATH: [nixBin, process.env.PATH, '/usr/sbin', '/sbin'].join(delimiter),
};
// Not passed on: it is meant for the site, and Vitest and Next set their own.
delete env.NODE_ENV;

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    for (const child of children) stop(child);
    process.exit(130);
  });
}

try {
  await main();
} catch (error) {
  for (const child of children) stop(child);
  add('test run', {
    passed: 0,
    failed: [error instanceof Error ? error.message : String(error)],
    skipped: [],
  });
  finish();
  // What is still fetched would hold us up, and speak behind the last line.
  process.exit();
}
finish();

async function main() {
  checkNode();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });

  // npm is waited for beside Debian.
  const fetching = fetchPrograms();
  const installed = await node('../scripts/bootstrap.mjs', [], 10);
  if (installed !== 0) throw new Error(`packages: ${installed}`);
  say(`packages: ready after ${seconds(start)} s`);
  // The journeys take longest and wait for the site, so that its build has the processor whenever it wants it. Where it cannot be
  // first it is alone, but for what reads nothing but sources.
  const first = mayGoFirst();
  const building = build(first);
  const linting = lint(building);
  const { programs } = await fetching;
  say(`Debian: ready after ${seconds(start)} s`);
  const nix = ensureNix();
  say(nix.reason ? `No Nix: ${nix.reason}` : `Nix ${nix.version}`);
  const missing = ensureDebianTools();
  if (missing.length > 0) say(`Missing here, and what needs them says so: ${missing.join(', ')}`);
  const chromium = await step('Chromium', ensureChromium);
  const shell = await step('headless Chromium', () => ensureHeadlessShell(chromium.path));
  if (!first) await building;

  // Three side by side, of about the same length: what waits for emulated machines leaves the processor to what only computes.
  // The journeys need nothing but the site. The clipboard's desktops need little, but that at once.
  const desktops =
    first && Promise.all([programs, building]).then(() => clipboard(nix.reason, true));
  await Promise.all([
    (async () => {
      await install();
      // Fetching them takes minutes; what needs none of them has run meanwhile.
      await programs;
      await withNix(nix.reason);
    })(),
    (async () => {
      if (await building) await playwright(shell ? { path: shell } : chromium);
    })(),
    (async () => {
      // It often waits, so that others fill its pauses: not at the end.
      if (await building) await server();
      await projectsOf(['unit', 'apart'], join(reports, 'unit.json'), workers);
    })(),
    desktops,
    linting,
  ]);
  if (!desktops) await clipboard(nix.reason, false);
  await desktop();
}

/**
 * What comes from Debian, in processes of their own, because each waits for a network or reads archives: one after the other,
 * because apt lets in one at a time, so that no test's own time is spent on it. The programs that read what we write come last:
 * they take minutes, and apt's lock is not theirs.
 * @returns {Promise<{ programs: Promise<unknown> }>} as soon as all but those programs are there, or cannot be had
 */
async function fetchPrograms() {
  for (const name of [
    'nix/nix-tools',
    'debian/debian-tools',
    'debian/unpack',
    'debian/debian-kernel',
  ])
    await node(`../tools/${name}.mjs`, [], 10);
  return { programs: node('../tools/debian/debian-tree.mjs', [], 12) };
}

/** The site as it is served, or at least the declarations that types need. @returns whether it is there */
async function build(first) {
  const begun = Date.now();
  // Also the folder that images and services run: a second build would cost a minute.
  const words = ['--build'];
  const more = { HYPRGUEST_STANDALONE: '1' };
  const code = await node('../scripts/bootstrap.mjs', words, 8, more, first);
  if (code === 0) {
    say(`build: ready after ${seconds(begun)} s`);
    return true;
  }
  add('build', { passed: 0, failed: [`build: ${code}`], skipped: [] });
  ensureTypes();
  return false;
}

/** Biome, Knip, and the types, which need the declarations that the build leaves. */
async function lint(building) {
  await tool('lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']);
  await tool('knip', 'knip/bin/knip.js', ['--no-progress']);
  await building;
  await tool('types', 'typescript/bin/tsc', ['--noEmit']);
}

/** A tool that only says yes or no counts as one test. */
async function tool(name, script, words) {
  const begun = Date.now();
  // More than any needs, because what installs programs meanwhile holds the clock up and not the tool.
  const code = await node(script, words, 12);
  const failed = code === 0 ? [] : [`${name}: exit ${code}`];
  add(name, { passed: code === 0 ? 1 : 0, failed, skipped: [] }, begun);
}

/** Project "install": install.sh on disk images. */
async function install() {
  await projectsOf(['install'], join(reports, 'install.json'), workers);
}

/** Project "nix": what starts Nix, and what reads its files. */
async function withNix(noNix) {
  if (!noNix) return projectsOf(['nix'], join(reports, 'vitest.json'), workers);
  const list = join(reports, 'nix.json');
  await node('vitest/vitest.mjs', ['list', '--project', 'nix', `--json=${list}`], 3);
  const skipped = (readReport(list) ?? []).map(({ name }) => ({
    name,
    reason: `no Nix: ${noNix}`,
  }));
  add('nix', failSilentSkips({ passed: 0, failed: [], skipped }));
}

/** Project "server": what speaks to the built site over connections of its own, attacks and load among it. */
async function server() {
  await projectsOf(['server'], join(reports, 'server.json'), []);
}

/**
 * Project "clipboard": VMware's own tools on two small desktops, which order events by time. Beside others one case waited for its
 * copy until its time was over, twice; so they have the processor whenever they want it, or else the whole machine, after all
 * others.
 */
async function clipboard(noNix, first) {
  if (!noNix) return projectsOf(['clipboard'], join(reports, 'clipboard.json'), workers, first);
  const skipped = [{ name: 'copy and paste with the host', reason: `no Nix: ${noNix}` }];
  add('clipboard', failSilentSkips({ passed: 0, failed: [], skipped }));
}

/** Projects of Vitest, in one run of it. */
async function projectsOf(projects, file, more, first = false) {
  const begun = Date.now();
  const reporter = join(root, 'tools/counts/count-reporter.mjs');
  const words = ['run', ...more, '--reporter=default', `--reporter=${reporter}`];
  for (const name of projects) words.push('--project', name);
  const code = await node('vitest/vitest.mjs', words, 25, { HYPRGUEST_COUNTS: file }, first);
  for (const [name, counts] of countVitest(readReport(file), code, projects))
    add(name, counts, begun);
}

/** Journeys in Chromium, against the built site on a free port. */
async function playwright(chromium) {
  const begun = Date.now();
  const noBrowser = chromium.reason && `no Chromium: ${chromium.reason}`;
  const file = join(reports, 'playwright.json');
  const words = [
    'test',
    '--reporter=list,json,./tools/counts/late-reporter.mjs',
    ...(noBrowser ? ['--list'] : []),
  ];
  const code = await node('@playwright/test/cli.js', words, 20, {
    PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    PORT: String(await freePort()),
    ...(chromium.path && { PLAYWRIGHT_CHROMIUM_PATH: chromium.path }),
  });
  add('e2e', countPlaywright(readReport(file), code, noBrowser), begun);
}

/** The default desktop, booted in QEMU: some minutes, hence only where it is asked for. */
async function desktop() {
  const begun = Date.now();
  const name = 'the default desktop, booted';
  if (process.env.HYPRGUEST_DESKTOP !== '1') {
    const reason = 'HYPRGUEST_DESKTOP=1 asks for it (6 minutes; docs/desktop.md)';
    add('desktop', { passed: 0, failed: [], skipped: [{ name, reason }] });
    return;
  }
  const file = join(reports, 'desktop.json');
  const words = ['scripts/desktop.ts', '--short', '--report', file];
  const code = await node('tsx/dist/cli.mjs', words, 25);
  const { passed = 0, failed = [], skipped = [] } = readReport(file) ?? {};
  if (code !== 0 && failed.length === 0 && skipped.length === 0)
    failed.push(`${name}: exit ${code}`);
  add('desktop', { passed, failed, skipped }, begun);
}

function add(layer, { passed, failed, skipped }, begun) {
  total.passed += passed;
  total.failed.push(...failed.map((text) => `${layer}: ${text}`));
  total.skipped.push(...skipped.map(({ name, reason }) => ({ name: `${layer}: ${name}`, reason })));
  const time = begun ? `${seconds(begun)} s, from ${((begun - start) / 1000).toFixed(0)}` : '';
  lines.push(
    `${layer.padEnd(10)}${String(passed).padStart(6)} passed${String(failed.length).padStart(5)} failed${String(skipped.length).padStart(5)} skipped  ${time}`,
  );
}

/** Reasons first, numbers last: the very last line is for machines. */
function finish() {
  say('\n── Result ──');
  for (const line of lines) say(line);
  for (const { name, reason } of total.skipped) say(`skipped  ${name}: ${reason}`);
  for (const text of total.failed) say(`FAILED   ${text}`);
  process.exitCode = total.failed.length === 0 && total.passed > 0 ? 0 : 1;
  say(`${total.passed} passed, ${total.failed.length} failed, ${total.skipped.length} skipped`);
}

/** Says how long a preparation took, when it took long enough to wonder. */
async function step(name, action) {
  const begun = Date.now();
  const result = await action();
  if (Date.now() - begun > 1000) say(`${name}: ready after ${seconds(begun)} s`);
  return result;
}

/**
 * Runs a script of a package, in a process group of its own so that nothing of it outlives its time.
 * What it prints is shown when it is done, so that two side by side stay readable.
 * @param first whether it and what it starts go before all others
 * @returns {Promise<number | string>} its exit code, or the signal or reason that ended it
 */
function node(script, words, minutes, more = {}, first = false) {
  const name = script.split('/').slice(0, script.startsWith('@') ? 2 : 1);
  const title = script.startsWith('..') ? script.slice(3) : name.join('/');
  const heading = `\n── ${title} ${words[0] ?? ''}`;
  return new Promise((resolve) => {
    let late = false;
    const said = [];
    const child = spawn(process.execPath, [join(root, 'node_modules', script), ...words], {
      cwd: root,
      env: { ...env, ...more },
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    });
    children.add(child);
    if (first && child.pid) goFirst(child.pid);
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (text) => said.push(text));
    const timer = setTimeout(() => {
      late = true;
      stop(child);
    }, minutes * 60_000);
    const done = (code) => {
      if (!children.delete(child)) return;
      clearTimeout(timer);
      stop(child);
      say(heading);
      process.stdout.write(Buffer.concat(said));
      resolve(late ? `not ready after ${minutes} minutes` : code);
    };
    child.on('error', (error) => done(error.message));
    // On "exit" and not on "close", because what a program leaves behind may hold its output open.
    child.on('exit', (code, signal) => setTimeout(done, 100, code ?? signal));
  });
}

/**
 * A folder in memory, for what tests write and throw away: thousands of small files, and browsers' profiles. To make a flake and
 * remove it takes a tenth of the processor's time there. Undefined where there is none, too little room, or none for programs.
 */
function memoryFolder() {
  const place = '/dev/shm';
  // The machines of `npm test` take a part of the free memory as well.
  const room = 4 * 2 ** 30;
  try {
    const { bavail, bsize } = statfsSync(place);
    if (bavail * bsize < room || freemem() < 2 * room) return undefined;
    const folder = mkdtempSync(join(place, 'hyprguest-'));
    const program = join(folder, 'program');
    writeFileSync(program, '#!/bin/sh\n', { mode: 0o755 });
    if (spawnSync(program).status === 0) return folder;
    rmSync(folder, { recursive: true });
  } catch {
    // Another system, or a folder that we may not write to.
  }
  return undefined;
}

/** Whether we may lend a program of ours the highest priority, which an ordinary account may not. */
function mayGoFirst() {
  const usual = getPriority();
  try {
    setPriority(highest);
    setPriority(usual);
    return true;
  } catch {
    return false;
  }
}

/** Lends a program the highest priority, and what it starts from now on. */
function goFirst(pid) {
  setPriority(pid, highest);
  // Linux shares the processor between sessions first and by priority within each of them (sched(7), autogroup).
  const session = `/proc/${pid}/autogroup`;
  if (existsSync(session)) writeFileSync(session, String(highest));
}

/** Ends a program with all it started. */
function stop(child) {
  if (!child.pid) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // The program and all that it started have ended already.
  }
}

/** A report, or undefined when there is none or it was cut off. */
function readReport(path) {
  try {
    return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
  } catch {
    return undefined;
  }
}

function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1);
}

function say(text) {
  console.log(text);
}

/**
 * Brings a fresh clone to the point where a script can run, and does nothing when it is there already.
 * Plain Node without packages: it is what installs them. Speaks on stderr only, so that a script's own output stays clean.
 *
 *   node scripts/bootstrap.mjs [--edition] [--types] [--build | --rebuild] [--browser] [--nix]
 *     (always)    a good Node, node_modules as the lock file says, lib/generated made from templates/
 *     --edition   what follows builds a copy for another place (HYPRGUEST_BASE_PATH, HYPRGUEST_ORIGIN): lib/generated is for the
 *                 site here, and made only where there is none
 *     --types     the declarations that Next derives from the routes
 *     --build     .next made from the present sources; --rebuild makes it in any case
 *     --browser   a Chromium for Playwright
 *     --nix       a Nix in ./.nix-tools/bin
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { readSettings } from '../lib/environment.mjs';
import { hintCompile } from '../tools/compile-hints.mjs';
import { isMain, root, run } from '../tools/project.mjs';

process.env.NEXT_TELEMETRY_DISABLED = '1';

/** The oldest Node that still gets security fixes, and that our tests run on (SECURITY.md). */
const supportedNode = 22;

/** Throws when this Node is older than package.json asks for; says when it is too old to be safe. */
export function checkNode() {
  const { engines } = JSON.parse(read('package.json'));
  const wanted = /(\d+)\.(\d+)/.exec(engines.node);
  const [major, minor] = process.versions.node.split('.').map(Number);
  const newer = major - Number(wanted[1]) || minor - Number(wanted[2]);
  if (newer < 0)
    throw new Error(`Node ${wanted[0]} or newer is needed; this is ${process.versions.node}.`);
  if (major < supportedNode) {
    console.error(
      `Node ${major} gets no security fixes any more. Hyprguest still starts with it, until version 1.0. Use Node ${supportedNode} or newer.`,
    );
  }
}

/** Installs what package-lock.json names, unless node_modules holds it. Throws when npm fails. */
export function ensurePackages() {
  const stamp = join(root, 'node_modules/.hyprguest-stamp');
  // Packages have native parts: another system or Node needs its own.
  const machine = `${process.platform} ${process.arch} node${process.versions.node.split('.')[0]}`;
  const wanted = `${machine}\n${hash([read('package-lock.json')])}\n`;
  const found = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (found === wanted) return;
  if (!((found === '' || found.startsWith(machine)) && installedByHand())) {
    console.error('Installing packages …');
    // npm's own path: npm may not be on PATH, and on Windows it is no program. Yarn and pnpm set the variable as well.
    const npm = process.env.npm_execpath ?? '';
    // --include=dev: NODE_ENV=production would leave out what builds the pages.
    const words = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'];
    const code = basename(npm).startsWith('npm-cli')
      ? run(process.execPath, [npm, ...words])
      : run(process.platform === 'win32' ? 'npm.cmd' : 'npm', words);
    if (code !== 0)
      throw new Error('The packages could not be installed (see above). Is there a network?');
  }
  writeFileSync(stamp, wanted);
}

/** Whether somebody's own `npm ci` or `npm install` already brought everything that the lock names for this machine. */
function installedByHand() {
  const path = 'node_modules/.package-lock.json';
  if (!existsSync(join(root, path))) return false;
  const present = JSON.parse(read(path)).packages;
  const wanted = Object.entries(JSON.parse(read('package-lock.json')).packages);
  const elsewhere = ({ os, cpu, libc }) =>
    !os || libc || !os.includes(process.platform) || (cpu && !cpu.includes(process.arch));
  return wanted.every(
    ([name, entry]) =>
      name === '' ||
      present[name]?.version === entry.version ||
      (entry.optional && elsewhere(entry)),
  );
}

/** Writes lib/generated from templates/ and the sources. Throws when that fails. */
export function bundleTemplates() {
  const code = run(process.execPath, [
    '--import',
    'tsx',
    join(root, 'tools/bundle/bundle-templates.ts'),
  ]);
  if (code !== 0) throw new Error('The templates could not be bundled (see above).');
}

/** Writes next-env.d.ts and the types of the routes, without a build. Throws when that fails. */
export function ensureTypes() {
  if (runNext('typegen') !== 0) throw new Error('The types of the routes could not be written.');
}

/**
 * Builds the site, unless .next was made from exactly these sources. With HYPRGUEST_STANDALONE also .next/standalone, which needs
 * neither node_modules nor npm; `npm start` does not mind it. Throws when the build fails.
 */
export function ensureBuild({ always = false } = {}) {
  const stamp = join(root, '.next/hyprguest-stamp');
  const wantsFolder = Boolean(process.env.HYPRGUEST_STANDALONE);
  const folder = join(root, '.next/standalone');
  const isThere = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash(sources());
  if (!always && isThere && (!wantsFolder || existsSync(folder))) return;
  console.error('Building …');
  if (runNext('build') !== 0) {
    throw new Error('The build failed (see above).');
  }
  hintCompile(join(root, '.next'), join(root, '.next'));
  // Next leaves these to whoever serves files from elsewhere. Their tags are made of size and time.
  const whole = { recursive: true, preserveTimestamps: true };
  if (wantsFolder) {
    cpSync(join(root, '.next/static'), join(folder, '.next/static'), whole);
    cpSync(join(root, 'public'), join(folder, 'public'), whole);
  }
  // Hashed again: next build may have rewritten tsconfig.json.
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash(sources()));
}

function runNext(word) {
  const env = { ...process.env, NODE_ENV: 'production' };
  return run(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), word], { env });
}

/** Everything that can change what `next build` makes, as one list of names and texts. */
function sources() {
  const parts = [process.versions.node];
  const visit = (folder) => {
    for (const entry of readdirSync(join(root, folder), { withFileTypes: true }).sort(byName)) {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (/\.test\.tsx?$|^\.DS_Store$/.test(entry.name)) continue;
      if (entry.isDirectory()) visit(path);
      else if (entry.isFile()) parts.push(path, readFileSync(join(root, path)));
    }
  };
  for (const folder of ['app', 'components', 'lib', 'public']) {
    if (existsSync(join(root, folder))) visit(folder);
  }
  const config =
    /^(next\.config\.mjs|postcss\.config\.mjs|tsconfig\.json|package(-lock)?\.json|\.env.*|instrumentation.*\.ts)$/;
  for (const name of readdirSync(root).sort()) {
    if (config.test(name)) parts.push(name, read(name));
  }
  return parts;
}

function byName(a, b) {
  return a.name < b.name ? -1 : 1;
}

function read(path) {
  return readFileSync(join(root, path), 'utf8');
}

/** Lengths go in too, so that text cannot wander from one part to the next unseen. */
function hash(parts) {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(`${Buffer.byteLength(part)}\n`).update(part);
  return sum.digest('hex');
}

if (isMain(import.meta.url)) await main();

async function main() {
  const flags = new Set(process.argv.slice(2));
  try {
    checkNode();
    // Checked now, because a wrong setting would else end the build with a trace.
    readSettings(process.env);
    ensurePackages();
    if (!flags.has('--edition') || !existsSync(join(root, 'lib/generated'))) bundleTemplates();
    if (flags.has('--types')) ensureTypes();
    if (flags.has('--build') || flags.has('--rebuild'))
      ensureBuild({ always: flags.has('--rebuild') });
    if (flags.has('--browser')) {
      const { ensureChromium, ensureHeadlessShell } = await import('../tools/debian/chromium.mjs');
      const found = await ensureChromium();
      if ('reason' in found) throw new Error(`No Chromium: ${found.reason}`);
      await ensureHeadlessShell(found.path);
    }
    if (flags.has('--nix')) {
      const { ensureNix } = await import('../tools/nix/nix-tools.mjs');
      const found = ensureNix();
      if ('reason' in found) throw new Error(`No Nix: ${found.reason}`);
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}

/** Finds or fetches a Chromium that really starts, for Playwright. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root, run } from '../project.mjs';
import { canInstall, install } from './debian-tools.mjs';

const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Playwright's own browser first, then the system's, then a download, then Debian's package.
 * Starting it is the only proof: a download may lack the libraries of a desktop.
 * @returns {Promise<{ path?: string } | { reason: string }>} the program to start (none: Playwright's own), or why not
 */
export async function ensureChromium() {
  const { chromium } = await import('@playwright/test');
  const asked = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (asked) {
    return (await starts(chromium, asked))
      ? { path: asked }
      : { reason: `${asked} does not start` };
  }
  if (existsSync(chromium.executablePath()) && (await starts(chromium))) return {};
  for (const path of places) {
    if (existsSync(path) && (await starts(chromium, path))) return { path };
  }
  console.error('Fetching Chromium …');
  const cli = join(root, 'node_modules/@playwright/test/cli.js');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '20000' };
  const downloaded = run(process.execPath, [cli, 'install', 'chromium'], { env, timeout: 240_000 });
  if (downloaded === 0 && (await starts(chromium))) return {};
  const tried = [
    downloaded === 0
      ? "Playwright's download does not start here (libraries missing?)"
      : "Playwright's download failed",
  ];
  if (!canInstall()) tried.push('Debian packages need Debian and root rights');
  else if (!install(['chromium'])) tried.push("Debian's package could not be installed");
  else if (await starts(chromium, places[0])) return { path: places[0] };
  else tried.push("Debian's package does not start here");
  return { reason: tried.join('; ') };
}

/**
 * Debian's Chromium without the browser around the page, as Playwright's own download brings one: the same engine at three
 * quarters of the work. Only beside Debian's whole Chromium, which it shares its files with.
 * @param {string | undefined} whole what ensureChromium found
 * @returns {Promise<string | undefined>} the program to start, or undefined where the whole one has to do
 */
export async function ensureHeadlessShell(whole) {
  if (whole !== places[0]) return undefined;
  const path = '/usr/bin/chromium-headless-shell';
  // Both are named, because apt would rather take the whole one away than renew it.
  if (!existsSync(path) && !(canInstall() && install(['chromium', 'chromium-headless-shell'])))
    return undefined;
  const { chromium } = await import('@playwright/test');
  return (await starts(chromium, path)) ? path : undefined;
}

async function starts(chromium, executablePath) {
  try {
    const browser = await chromium.launch({
      timeout: 60_000,
      ...(executablePath && { executablePath }),
    });
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Where Chromium is, as the e2e tests find it; undefined where it is not. */
export function chromiumPath(): string | undefined {
  const asked = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  return asked ?? [chromium.executablePath(), ...known].find((path) => existsSync(path));
}

/** Chromium; undefined where none starts. */
export function startChromium(): Promise<Browser | undefined> {
  const executablePath = chromiumPath();
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium
    .launch({ args, ...(executablePath && { executablePath }) })
    .catch(() => undefined);
}

export const noChromium = 'no Chromium that starts; `npm run e2e` fetches one';

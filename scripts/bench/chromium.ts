import { existsSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';

const known = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/** Chromium, as the e2e tests find it; undefined where none starts. */
export function startChromium(): Promise<Browser | undefined> {
  const executablePath =
    process.env.PLAYWRIGHT_CHROMIUM_PATH ??
    (existsSync(chromium.executablePath()) ? undefined : known.find((path) => existsSync(path)));
  const args = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
  return chromium
    .launch({ args, ...(executablePath && { executablePath }) })
    .catch(() => undefined);
}

export const noChromium = 'no Chromium that starts; `npm run e2e` fetches one';

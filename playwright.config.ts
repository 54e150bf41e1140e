import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, defineConfig, devices } from '@playwright/test';

const nixBin = fileURLToPath(new URL('.nix-tools/bin', import.meta.url));
if (existsSync(nixBin)) process.env.PATH = `${nixBin}${delimiter}${process.env.PATH}`;

// Playwright's own download wins; PLAYWRIGHT_CHROMIUM_PATH is our own name, not one of Playwright's.
const executablePath =
  process.env.PLAYWRIGHT_CHROMIUM_PATH ??
  (existsSync(chromium.executablePath())
    ? undefined
    : [
        '/usr/bin/chromium-headless-shell',
        '/usr/bin/chromium',
        '/usr/bin/chromium-browser',
        '/usr/bin/google-chrome',
      ].find((path) => existsSync(path)));
const port = Number(process.env.PORT ?? 3123);
const ci = Boolean(process.env.CI);

export default defineConfig({
  testDir: 'e2e',
  // Pages keep nothing on the server, so journeys do not meet.
  workers: 2,
  fullyParallel: true,
  // Only for what ran out of time, because a browser can stand still: any other failure counts (tools/counts/counts.mjs).
  retries: 1,
  forbidOnly: ci,
  // These end what hangs. A busy machine is no failure.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['./tools/counts/late-reporter.mjs']],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    // A recording takes as long as the test itself: `npm run e2e -- --trace on` makes one of a test that failed.
    trace: 'off',
    screenshot: 'only-on-failure',
    // What a worker asks for passes by the routes of a test: those that are about it allow it (offline.spec.ts).
    serviceWorkers: 'block',
    // Most journeys are of somebody who has all questions open; e2e/form.spec.ts is of everybody else.
    storageState: {
      cookies: [],
      origins: [
        {
          origin: `http://127.0.0.1:${port}`,
          localStorage: [{ name: 'questions', value: 'all' }],
        },
      ],
    },
    launchOptions: executablePath
      ? {
          executablePath,
          args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--no-first-run',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
          ],
        }
      : {},
  },
  projects: [{ name: 'chromium', use: { ...devices['Desktop Chrome'] } }],
  webServer: {
    // The site must be built: `npm run e2e` and `npm test` see to it.
    command: `node scripts/next.mjs start -H 127.0.0.1 -p ${port}`,
    url: `http://127.0.0.1:${port}/`,
    reuseExistingServer: !ci,
    stdout: 'pipe',
    timeout: 60_000,
  },
});

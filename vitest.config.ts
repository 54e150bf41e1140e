import { existsSync } from 'node:fs';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
const nixBin = `${root}.nix-tools/bin`;
if (existsSync(nixBin)) process.env.PATH = `${nixBin}${delimiter}${process.env.PATH}`;

// Tests that start the real Nix: `npm run check:nix` runs them alone.
const nix = ['tests/nix/**/*.test.ts', 'tests/**/*.nix.test.ts'];
// Tests that partition and format disk images: minutes, not seconds.
const install = ['tests/install/**/*.test.ts'];
// Tests that speak to the built site over connections of their own.
const server = ['tests/server/**/*.test.ts'];
// Two desktops with other people's programs, which wait for each other: before all others, or alone after them (scripts/test.mjs).
const clipboard = ['tests/clipboard/**/*.test.ts'];
// The site built a second time, behind a proxy: a minute or more, hence only where it is asked for.
const hosting = ['tests/hosting/**/*.test.ts'];
// One more emulated machine, whose passphrases take a minute: only where it is asked for, too.
const disks = ['tests/disks/**/*.test.ts'];
// What replaces modules, reads the whole heap or takes the processor's time by itself: a process of its own for each.
const apart = [
  'lib/config/channels.test.ts',
  'tests/additions.test.ts',
  'tests/growth/**/*.test.ts',
  'tests/secrets/{forgotten,hash}.test.ts',
];
// Where files share a process, what one of them still imports must not fail the next.
const setupFiles = 'tests/settle-imports.ts';
const globalSetup = 'tools/bundle/bundle-templates.ts';
const shared = {
  resolve: { alias: [{ find: /^@\//, replacement: root }] },
};

export default defineConfig({
  test: {
    projects: [
      {
        ...shared,
        test: {
          name: 'unit',
          globalSetup,
          include: ['{lib,components,app,tests}/**/*.test.{ts,tsx,mjs}'],
          exclude: [
            ...configDefaults.exclude,
            ...apart,
            ...nix,
            ...install,
            ...server,
            ...clipboard,
            ...hosting,
            ...disks,
          ],
          // Half of the time went into starting a process for each file and loading the same modules into it.
          isolate: false,
          setupFiles,
          // Ends what hangs; a busy machine is no failure.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'apart',
          globalSetup,
          include: apart,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'nix',
          globalSetup,
          include: nix,
          exclude: [...configDefaults.exclude, ...clipboard],
          // As with the units: they all load the whole generator.
          isolate: false,
          setupFiles,
          testTimeout: 600_000,
          hookTimeout: 900_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'server',
          globalSetup: 'tests/server/start.ts',
          include: server,
          // They count the site's descriptors and its memory: one after the other.
          fileParallelism: false,
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
      {
        ...shared,
        test: {
          name: 'clipboard',
          globalSetup,
          include: clipboard,
          // A busy machine can be late once; a fault is one twice.
          retry: 1,
          hookTimeout: 900_000,
        },
      },
      {
        ...shared,
        test: { name: 'hosting', include: hosting, testTimeout: 180_000, hookTimeout: 900_000 },
      },
      {
        ...shared,
        // To put away what a test made takes long where others write to the same disk.
        test: {
          name: 'install',
          globalSetup,
          include: install,
          testTimeout: 600_000,
          hookTimeout: 600_000,
        },
      },
      {
        ...shared,
        test: { name: 'disks', globalSetup, include: disks, hookTimeout: 600_000 },
      },
    ],
  },
});

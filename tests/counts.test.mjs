import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, failSilentSkips } from '../tools/counts/counts.mjs';
import { root } from '../tools/project.mjs';

// Each test starts a whole Vitest or Playwright, which takes long on a busy machine.
const options = { timeout: 90_000 };

let folder;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'counts-'));
  // Real programs must find themselves from here.
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Starts a real test runner on planted files: its exit code and the report it left. */
function start(script, words, report, env) {
  const path = join(folder, report);
  rmSync(path, { force: true });
  let code = 0;
  try {
    execFileSync(process.execPath, [join(root, 'node_modules', script), ...words], {
      cwd: folder,
      env: { ...cleanEnvironment(), ...env(path) },
      stdio: 'ignore',
    });
  } catch (error) {
    code = error.status;
  }
  try {
    return { code, report: JSON.parse(readFileSync(path, 'utf8')) };
  } catch {
    return { code, report: undefined };
  }
}

/** A runner inside a runner must not believe that it is a worker of the outer one. */
function cleanEnvironment() {
  return Object.fromEntries(
    Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|TEST|NODE_ENV|HYPRGUEST_|PLAYWRIGHT_)/.test(name),
    ),
  );
}

const reporter = JSON.stringify(join(root, 'tools/counts/count-reporter.mjs'));
const plain = `export default {
  test: {
    projects: [{ test: { name: 'unit', include: ['*.unit.mjs'] } }],
    reporters: [${reporter}],
  },
};`;

function vitest(files, config = plain) {
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(folder, name), `import { beforeAll, describe, it } from 'vitest';\n${text}`);
  }
  writeFileSync(join(folder, 'vitest.config.mjs'), config);
  const done = start('vitest/vitest.mjs', ['run'], 'vitest.json', (path) => ({
    HYPRGUEST_COUNTS: path,
  }));
  for (const name of Object.keys(files)) rmSync(join(folder, name));
  return countVitest(done.report, done.code, ['unit']);
}

describe('countVitest', options, () => {
  it('tells passed, failed, skipped with a reason and skipped without', () => {
    const layers = vitest({
      'a.unit.mjs': `it('good', () => {});
it('bad', () => { throw new Error('no'); });
it('explained', (context) => context.skip('the moon is down'));
it.skip('silent', () => {});
it.todo('later');
describe.skip('moonlit (skipped: clouds)', () => it('shines', () => {}));`,
    });
    expect(layers).toEqual([
      [
        'unit',
        {
          passed: 1,
          failed: [
            'a.unit.mjs › bad',
            'a.unit.mjs › silent: skipped without a reason',
            'a.unit.mjs › later: skipped without a reason',
          ],
          skipped: [
            { name: 'a.unit.mjs › explained', reason: 'the moon is down' },
            { name: 'a.unit.mjs › moonlit (skipped: clouds) > shines', reason: 'clouds' },
          ],
        },
      ],
    ]);
  });

  it('fails for a file that does not load, a preparation that throws and an error outside tests', () => {
    const layers = new Map(
      vitest({
        'a.unit.mjs': "import './missing.mjs';\nit('never', () => {});",
        'b.unit.mjs': `describe('prepared', () => {
  beforeAll(() => { throw new Error('no'); });
  it('never', () => {});
});`,
        'c.unit.mjs':
          "it('good', async () => { Promise.reject(new Error('lost')); await new Promise((go) => setTimeout(go, 50)); });",
      }),
    );
    expect(layers.get('unit')).toEqual({
      passed: 1,
      failed: ['a.unit.mjs: did not run', 'b.unit.mjs › prepared: did not run'],
      skipped: [{ name: 'b.unit.mjs › prepared > never', reason: 'its preparation failed' }],
    });
    expect(layers.get('vitest').failed).toEqual(['lost']);
  });

  it('fails when nothing ran, and when Vitest died', () => {
    expect(vitest({})).toContainEqual([
      'unit',
      { passed: 0, failed: ['no test ran'], skipped: [] },
    ]);
    expect(countVitest(undefined, 'SIGKILL', ['unit'])).toContainEqual([
      'vitest',
      { passed: 0, failed: ['Vitest left no report'], skipped: [] },
    ]);
    const green = { projects: { unit: { passed: 1, failed: [], skipped: [] } }, errors: [] };
    expect(countVitest(green, 1, ['unit']).at(-1)).toEqual([
      'vitest',
      { passed: 0, failed: ['Vitest: exit 1'], skipped: [] },
    ]);
    expect(countVitest(green, 0, ['unit', 'nix']).at(-1)).toEqual([
      'nix',
      { passed: 0, failed: ['no test ran'], skipped: [] },
    ]);
  });
});

describe('settle-imports.ts', options, () => {
  // When a file ends, Vitest waits for the modules that are asked for (here one and two seconds), and then breaks off whatever was
  // asked for meanwhile (here three).
  const seconds = { 'first.mjs': 1, 'slow.mjs': 2, 'second.mjs': 3 };
  const files = {
    'first.mjs': "export { last } from './second.mjs';",
    'second.mjs': 'export const last = true;',
    'slow.mjs': '',
    'a.unit.mjs': `it('leaves imports under way', () => {
  for (const module of [import('./slow.mjs'), import('./first.mjs')]) module.catch(() => {});
});`,
    'b.unit.mjs': `import { last } from './first.mjs';
it('imports the same', () => {
  if (!last) throw new Error('not imported');
});`,
    // It keeps the other process, so that the two have one and the same.
    'c.unit.mjs': `import { existsSync } from 'node:fs';
it('waits', { timeout: 60_000 }, async () => {
  while (!existsSync('b.unit.mjs-over')) await new Promise((go) => setTimeout(go, 50));
});`,
  };
  const config = (setupFiles) => `import { rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
const slow = {
  name: 'slow',
  async transform(_, id) {
    const time = ${JSON.stringify(seconds)}[basename(id)] ?? 0;
    await new Promise((go) => setTimeout(go, 1000 * time));
  },
};
class Sequencer {
  shard = (files) => files;
  sort = (files) => [...files].sort((a, b) => order(a) - order(b));
}
const order = ({ moduleId }) => ['c', 'a', 'b'].indexOf(moduleId.at(-10));
const over = { onTestModuleEnd: (module) => writeFileSync(module.relativeModuleId + '-over', '') };
rmSync('b.unit.mjs-over', { force: true });
export default {
  plugins: [slow],
  test: {
    name: 'unit',
    include: ['*.unit.mjs'],
    isolate: false,
    maxWorkers: 2,
    setupFiles: ${JSON.stringify(setupFiles)},
    sequence: { sequencer: Sequencer },
    reporters: [${reporter}, over],
  },
};`;

  it('lets imports come that a file leaves under way, which would fail in every later file', () => {
    expect(vitest(files, config([]))).toMatchObject([
      ['unit', { passed: 2, failed: ['b.unit.mjs: did not run'] }],
    ]);
    const settled = vitest(files, config([join(root, 'tests/settle-imports.ts')]));
    expect(settled).toMatchObject([['unit', { passed: 3, failed: [] }]]);
  });
});

function playwright(text, words = [], noBrowser) {
  writeFileSync(
    join(folder, 'planted.spec.mjs'),
    `import { expect, test } from '@playwright/test';\n${text}`,
  );
  const done = start(
    '@playwright/test/cli.js',
    ['test', '--reporter=json', ...words],
    'playwright.json',
    (path) => ({ PLAYWRIGHT_JSON_OUTPUT_FILE: path }),
  );
  rmSync(join(folder, 'planted.spec.mjs'));
  return countPlaywright(done.report, done.code, noBrowser);
}

describe('countPlaywright', options, () => {
  const spec = `test('good', () => {});
test.describe('group', () => {
  test('bad', () => expect(1).toBe(2));
  test('explained', () => test.skip(true, 'no moon'));
  test('silent', () => test.skip());
});`;

  it('tells passed, failed, skipped with a reason and skipped without', () => {
    expect(playwright(spec)).toEqual({
      passed: 1,
      failed: [
        'planted.spec.mjs › group › bad',
        'planted.spec.mjs › group › silent: skipped without a reason',
      ],
      skipped: [{ name: 'planted.spec.mjs › group › explained', reason: 'no moon' }],
    });
  });

  it('counts what a journey that passed leaves out, and refuses it without a reason', () => {
    const note = (type, description) =>
      `test('${type}', () => { test.info().annotations.push({ type: '${type}', description: ${JSON.stringify(description)} }); });\n`;
    expect(
      playwright(note('skipped', 'no Nix') + note('not checked', '') + note('issue', 'x')),
    ).toEqual({
      passed: 3,
      failed: ['planted.spec.mjs › not checked (not checked): skipped without a reason'],
      skipped: [{ name: 'planted.spec.mjs › skipped (skipped)', reason: 'no Nix' }],
    });
  });

  it('skips every journey with the reason when there is no browser', () => {
    const counts = playwright(spec, ['--list'], 'no Chromium: offline');
    expect(counts.passed + counts.failed.length).toBe(0);
    expect(counts.skipped.map(({ reason }) => reason)).toEqual(
      Array(4).fill('no Chromium: offline'),
    );
  });

  it('fails for a file that does not load, for no journeys and for no report', () => {
    expect(playwright('throw new Error("no");').failed.length).toBeGreaterThan(0);
    expect(playwright('').failed.length).toBeGreaterThan(0);
    expect(countPlaywright(undefined, 'SIGKILL').failed).toEqual(['Playwright: left no report']);
  });

  it('takes the second try of what ran out of time, and of nothing else', () => {
    const twice = `test.describe.configure({ retries: 1, timeout: 1000 });
test('stood still', async ({}, { retry }) => {
  if (retry === 0) await new Promise(() => {});
});
test('was wrong', ({}, { retry }) => expect(retry).toBe(1));
test('stands still', () => new Promise(() => {}));`;
    expect(playwright(twice)).toEqual({
      passed: 1,
      failed: ['planted.spec.mjs › was wrong', 'planted.spec.mjs › stands still'],
      skipped: [
        {
          name: 'planted.spec.mjs › stood still',
          reason: 'ran out of time once; the second try passed',
        },
      ],
    });
  });
});

describe('failSilentSkips', () => {
  it('leaves an honest result alone', () => {
    const counts = { passed: 3, failed: [], skipped: [{ name: 'a', reason: 'b' }] };
    expect(failSilentSkips(counts)).toEqual(counts);
  });
});

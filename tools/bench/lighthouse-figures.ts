import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chromiumPath, noChromium } from './chromium';
import { atLeast, atMost, type Figure, median, notMeasured } from './figure';
import { buildEmptySite, pages } from './page-figures';
import { root, type Server, startServer } from './server';

// Installed when this part runs, because it is larger than all other development packages together.
const version = '12.8.2';
const folder = join(root, '.cache', `lighthouse-${version}`);
const program = join(folder, 'node_modules/lighthouse/cli/index.js');

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
type Scores = Record<(typeof categories)[number], number>;

/** Points that a page may stay behind the empty one on a phone. */
const mostPoints = 4;

/** Pages that keep search engines away on purpose, because each shows somebody's own answers: they are not judged for them. */
const unlisted: readonly string[] = ['/compare'];

const desktopName = 'Lighthouse, desktop, lowest of all steps';
const mobileName = (page: string) => `Lighthouse, mobile performance, empty page − ${page}`;

/**
 * Lighthouse's own scores: on a desktop the lowest of all pages in each category, on a phone the performance of each page
 * against a page with nothing on it, in turns.
 * @param quick fewer rounds, and one page on the phone
 */
export async function lighthouseFigures(quick: boolean): Promise<Figure[]> {
  const reason = chromiumPath() === undefined ? noChromium : whyNoLighthouse();
  if (reason) {
    return [
      notMeasured(desktopName, '≥ 100', reason),
      notMeasured(mobileName('a step'), `≤ ${mostPoints}`, reason),
    ];
  }
  const servers: Server[] = [];
  try {
    const empty = await startServer(buildEmptySite());
    servers.push(empty);
    const site = await startServer();
    servers.push(site);
    const desktop: { page: string; scores: Scores }[] = [];
    for (const page of pages) desktop.push({ page, scores: await scoresOf(site, page, true) });
    const figures = categories.map((category) => {
      const all = desktop
        .filter(({ page }) => category !== 'seo' || !unlisted.includes(page))
        .map(({ scores }) => scores[category]);
      return atLeast(`${desktopName}, ${category}`, Math.min(...all), 100, '', all.join(' '));
    });
    const shown = quick ? pages.slice(1, 2) : pages;
    const rounds = quick ? 3 : 5;
    const floor: number[] = [];
    const found = new Map<string, number[]>(shown.map((page) => [page, []]));
    for (let round = 0; round < rounds; round += 1) {
      floor.push((await scoresOf(empty, '/', false)).performance);
      for (const [page, values] of found) {
        values.push((await scoresOf(site, page, false)).performance);
      }
    }
    for (const [page, values] of found) {
      const detail = `medians of ${rounds}: ${median(floor)} and ${median(values)}`;
      figures.push(
        atMost(mobileName(page), median(floor) - median(values), mostPoints, '', detail),
      );
    }
    return figures;
  } finally {
    for (const server of servers) server.stop();
  }
}

function whyNoLighthouse(): string | undefined {
  if (existsSync(program)) return undefined;
  mkdirSync(folder, { recursive: true });
  const words = ['install', '--no-save', '--no-audit', '--no-fund', '--prefix', folder];
  const { status } = spawnSync('npm', [...words, `lighthouse@${version}`], {
    stdio: ['ignore', 2, 2],
  });
  return status === 0 && existsSync(program) ? undefined : 'Lighthouse could not be fetched';
}

/** One visit with an empty profile; scores out of 100. */
async function scoresOf(server: Server, page: string, desktop: boolean): Promise<Scores> {
  const report = join(folder, 'report.json');
  rmSync(report, { force: true });
  const words = [
    program,
    `http://127.0.0.1:${server.port}${page}`,
    '--quiet',
    '--output=json',
    `--output-path=${report}`,
    `--only-categories=${categories.join(',')}`,
    '--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync',
    ...(desktop ? ['--preset=desktop'] : []),
  ];
  let status: unknown;
  // Its trace is now and then without a beginning (NO_NAVSTART); then it asks to be run again.
  for (let tries = 0; tries < 3 && status !== 0; tries++) {
    const child = spawn(process.execPath, words, {
      env: { ...process.env, CHROME_PATH: chromiumPath() },
      stdio: ['ignore', 2, 2],
    });
    status = await new Promise((resolve) => child.once('exit', resolve));
  }
  if (status !== 0) throw new Error(`Lighthouse ended with ${status} on ${page}, three times.`);
  const { categories: seen, audits } = JSON.parse(readFileSync(report, 'utf8')) as Report;
  const scores = Object.fromEntries(
    categories.map((category) => [category, Math.round((seen[category]?.score ?? 0) * 100)]),
  ) as Scores;
  if (desktop) tellMisses(page, seen, audits);
  return scores;
}

interface Report {
  categories: Record<
    string,
    { score: number | null; auditRefs: { id: string; weight: number }[] } | undefined
  >;
  audits: Record<string, { score: number | null; title: string; displayValue?: string }>;
}

/** What cost points: on the error stream, beside the table. */
function tellMisses(page: string, seen: Report['categories'], audits: Report['audits']): void {
  for (const { auditRefs, score } of Object.values(seen).flatMap((found) => found ?? [])) {
    if (score === 1) continue;
    for (const { id, weight } of auditRefs) {
      const audit = audits[id];
      if (weight === 0 || audit?.score === null || (audit?.score ?? 1) >= 0.9) continue;
      console.error(`  ${page}: ${audit?.title} ${audit?.displayValue ?? ''}`.trimEnd());
    }
  }
}

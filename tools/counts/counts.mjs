/** What the reports of Vitest and Playwright mean for the one result. No report, no tests and unexplained skips are failures. */

/**
 * @typedef {{ passed: number, failed: string[], skipped: { name: string, reason?: string }[] }} Counts
 */

/**
 * Vitest's projects, and one more entry when something went wrong outside all tests.
 * @param {object | undefined} report what count-reporter.mjs wrote, if it came to that
 * @param {number | string} code how Vitest ended
 * @param {string[]} projects those that must have run
 * @returns {[layer: string, counts: Counts][]}
 */
export function countVitest(report, code, projects) {
  const found = report?.projects ?? {};
  const layers = projects.map((name) => [name, failSilentSkips(found[name] ?? nothing())]);
  const errors = report ? report.errors : ['Vitest left no report'];
  const explained = layers.some(([, { failed }]) => failed.length > 0) || errors.length > 0;
  const failed = code === 0 || explained ? errors : [`Vitest: exit ${code}`];
  return failed.length > 0 ? [...layers, ['vitest', { ...nothing(), failed }]] : layers;
}

/**
 * Playwright's journeys.
 * @param {object | undefined} report its JSON report
 * @param {number | string} code how Playwright ended
 * @param {string} [noBrowser] why no journey could be made; the report then only lists them
 * @returns {Counts}
 */
export function countPlaywright(report, code, noBrowser) {
  const counts = nothing();
  const errors = report ? (report.errors ?? []) : [{ message: 'left no report' }];
  for (const { message } of errors) counts.failed.push(`Playwright: ${message}`);
  for (const { name, test } of journeys(report?.suites ?? [], '')) {
    const note = test.annotations.find(({ type }) => type === 'skip' || type === 'fixme');
    if (noBrowser) counts.skipped.push({ name, reason: noBrowser });
    else if (test.status === 'expected') {
      counts.passed += 1;
      counts.skipped.push(...skippedParts(name, test.annotations));
    } else if (test.status === 'flaky' && test.results[0].status === 'timedOut') {
      counts.passed += 1;
      counts.skipped.push({ name, reason: 'ran out of time once; the second try passed' });
    } else if (test.status === 'skipped') counts.skipped.push({ name, reason: note?.description });
    else counts.failed.push(name);
  }
  if (code !== 0 && counts.failed.length === 0) counts.failed.push(`Playwright: exit ${code}`);
  return failSilentSkips(counts);
}

// What Playwright or a person notes that leaves nothing out.
const harmless = ['slow', 'fail', 'issue'];

/** What a journey that passed says it left out: each note is a skip of its own, and needs its reason. */
function skippedParts(name, annotations) {
  return annotations
    .filter(({ type }) => !harmless.includes(type))
    .map(({ type, description }) => ({ name: `${name} (${type})`, reason: description }));
}

/** @returns {Counts} the same, with what must not pass silently among the failures */
export function failSilentSkips({ passed, failed, skipped }) {
  const silent = skipped.filter(({ reason }) => !reason);
  const complaints = silent.map(({ name }) => `${name}: skipped without a reason`);
  if (passed + failed.length + skipped.length === 0) complaints.push('no test ran');
  return {
    passed,
    failed: [...failed, ...complaints],
    skipped: skipped.filter(({ reason }) => reason),
  };
}

/** Playwright's tree of suites as a flat list. */
function journeys(suites, above) {
  return suites.flatMap((suite) => {
    const path = above === '' ? suite.title : `${above} › ${suite.title}`;
    const own = (suite.specs ?? []).flatMap((spec) =>
      spec.tests.map((test) => ({ name: `${path} › ${spec.title}`, test })),
    );
    return [...own, ...journeys(suite.suites ?? [], path)];
  });
}

function nothing() {
  return { passed: 0, failed: [], skipped: [] };
}

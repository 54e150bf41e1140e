import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A Vitest reporter that writes counts per project to the file that HYPRGUEST_COUNTS names. Vitest's own JSON knows neither
 * why a test was skipped nor of errors outside tests.
 */
export default class CountReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const projects = {};
    for (const module of modules) {
      const name = module.project.name;
      projects[name] ??= { passed: 0, failed: [], skipped: [] };
      const counts = projects[name];
      for (const part of [module, ...module.children.allSuites()]) {
        if (part.errors().length > 0) counts.failed.push(`${title(part)}: did not run`);
      }
      for (const test of module.children.allTests()) {
        const { state, note } = test.result();
        if (state === 'passed') counts.passed += 1;
        else if (state === 'failed') counts.failed.push(title(test));
        else counts.skipped.push({ name: title(test), reason: note ?? reasonAbove(test) });
      }
    }
    const errors = unhandledErrors.map((error) => error.message ?? String(error));
    const file = process.env.HYPRGUEST_COUNTS;
    // Playwright, which runs beside us, empties the folder above when it starts.
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify({ projects, errors }));
  }
}

function title(part) {
  if (part.type === 'module') return part.relativeModuleId;
  return `${part.module.relativeModuleId} › ${part.fullName}`;
}

/**
 * A skip that is decided while tests are collected has no note: its title, or one above, ends with `(skipped: reason)`.
 * Tests below a failed beforeAll are skipped by Vitest; the failure itself is counted at its suite.
 */
function reasonAbove(test) {
  for (let part = test; part.type !== 'module'; part = part.parent) {
    const said = /\(skipped: (.+)\)$/.exec(part.name);
    if (said) return said[1];
    if (part.type === 'suite' && part.errors().length > 0) return 'its preparation failed';
  }
  return test.module.errors().length > 0 ? 'its preparation failed' : undefined;
}

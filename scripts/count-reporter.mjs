import { writeFileSync } from 'node:fs';

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
        else counts.skipped.push({ name: title(test), reason: note ?? brokenParent(test) });
      }
    }
    const errors = unhandledErrors.map((error) => error.message ?? String(error));
    writeFileSync(process.env.HYPRGUEST_COUNTS, JSON.stringify({ projects, errors }));
  }
}

function title(part) {
  if (part.type === 'module') return part.relativeModuleId;
  return `${part.module.relativeModuleId} › ${part.fullName}`;
}

/** Tests below a failed beforeAll are skipped by Vitest; the failure itself is counted at its suite. */
function brokenParent(test) {
  for (let part = test.parent; part; part = part.parent) {
    if (part.errors().length > 0) return 'its preparation failed';
    if (part.type === 'module') break;
  }
  return undefined;
}

/** The package check: whatever a flake reaches in nixpkgs exists, for that system, and may be used. */
import type { Finding, Scope } from './check-options';
import type { FlakeReport, View } from './evaluate';
import { packageFacts } from './package-data';

/**
 * Problems of the packages a flake reaches. A name that is not known at all never comes so far: its
 * evaluation fails.
 * @param scopes the flake's scopes, from which the settings of nixpkgs are read
 */
export function checkPackages(report: FlakeReport, scopes: readonly Scope[]): Finding[] {
  const systems = Object.entries(report.configurations).map(([name, { system }]) => ({
    system,
    allowsUnfree: allowsUnfree(
      scopes.find((scope) => scope.name === name)?.value('nixpkgs.config'),
    ),
  }));
  return report.packages.flatMap(({ name, system }): Finding[] => {
    const facts = packageFacts.get(name);
    const say = (message: string): Finding => ({ scope: system, path: name, file: '', message });
    if (!facts) return [say('is not in the list of packages')];
    const found: Finding[] = [];
    if (facts.status === 'alias') found.push(say(`is an old name: ${facts.note ?? 'see nixpkgs'}`));
    if (system === 'aarch64-linux' && facts.aarch64 !== true) {
      found.push(
        say(facts.aarch64 === false ? 'is for x86_64 only' : 'is not known to be there on aarch64'),
      );
    }
    const guest = systems.find((one) => one.system === system);
    if (facts.unfree && !guest?.allowsUnfree) {
      found.push(say('is unfree, and nixpkgs.config.allowUnfree is not set'));
    }
    return found;
  });
}

function allowsUnfree(config: View | undefined): boolean {
  return (
    typeof config === 'object' &&
    config !== null &&
    'allowUnfree' in config &&
    config.allowUnfree === true
  );
}

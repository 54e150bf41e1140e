/** From answers to a home as programs would find it. */

import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Config } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { fileText } from '@/tools/home/home-file';
import { makeHomes, nixosValue } from '@/tools/home/homes';
import type { FlakeReport } from '@/tools/nix-options/evaluate';

/** A home, and what the flake wants built beside it. */
export interface DesktopHome {
  config: Config;
  user: string;
  /** By path below the home directory; undefined for what only a build could make. */
  files: ReadonlyMap<string, string | undefined>;
  /** What every shell sources. */
  sessionVariables: string;
  /** What the system's `/etc/profile` runs at a log-in. */
  loginShellInit: string;
  /** What greetd starts to ask for a name; undefined where nobody is asked. */
  greeter: string | undefined;
  built: FlakeReport['built'];
}

const nixBin = fileURLToPath(new URL('../../.nix-tools/bin', import.meta.url));

/** The reason why no home can be made here: it takes Nix to evaluate a flake (`scripts/bootstrap.mjs --nix` brings it). */
export function whyNoHome(): string | undefined {
  process.env.PATH = `${nixBin}${delimiter}${process.env.PATH}`;
  const { status } = spawnSync('nix-instantiate', ['--version']);
  return status === 0 ? undefined : 'no Nix: a generated flake cannot be evaluated';
}

/**
 * Generates the flakes of answer sets and makes their homes, by our own renderer of Home Manager's rules.
 * @throws when a flake does not evaluate, or sets an option that the renderer does not know
 */
export async function makeDesktopHomes(configs: readonly Config[]): Promise<DesktopHome[]> {
  const made = await makeHomes(
    configs.map((config) => ({ config, files: generate(config).files })),
  );
  return made.map(({ subject, user, files, sessionVariables, report, unread }) => {
    if (unread.length > 0) throw new Error(`options without a rule: ${unread.join(', ')}`);
    return {
      config: subject.config,
      user,
      files: new Map([...files].map(([path, file]) => [path, fileText(file)])),
      sessionVariables,
      loginShellInit: String(nixosValue(report, 'environment.loginShellInit') ?? ''),
      greeter: greeterOf(report),
      built: report.built,
    };
  });
}

function greeterOf(report: FlakeReport): string | undefined {
  const settings = nixosValue(report, 'services.greetd.settings') as
    | { default_session?: { command?: string } }
    | undefined;
  const command = settings?.default_session?.command;
  return command?.includes('tuigreet') ? command : undefined;
}

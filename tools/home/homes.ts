/** From answers to the files of a home: generate, evaluate, render; many at once. */

import { collectSettings, mergedValue, typeOf } from '@/tools/nix-options/definitions';
import type { View } from '@/tools/nix-options/evaluate';
import { evaluateFlakes, type FlakeReport } from '@/tools/nix-options/evaluate';
import type { Subject } from '@/tools/nix-options/inspect';
import { homeManagerPin, withScratchFolder, writeTree } from '@/tools/nix-options/inspect';
import { joinName } from '@/tools/nix-options/option-data';
import { homeManagerOptions, nixosOptions } from '@/tools/nix-options/option-lists';

import type { Maker } from './home';
import { type RenderedHome, renderHome } from './render-home';
import { scriptText } from './script-text';

export interface MadeHome extends RenderedHome {
  subject: Subject;
  user: string;
  /** The evaluated flake: what its modules set. */
  report: FlakeReport;
  /** Scripts that modules wrote, by name. */
  scripts: ReadonlyMap<string, string>;
}

/** Flakes in one Nix process, as in tests/nix. */
const batch = 16;

/** Which release of Home Manager a pin is of. */
export function releaseOf(pin: string): Maker['release'] {
  return pin === 'home-manager-26.05' ? '26.05' : '26.11';
}

/**
 * Makes the homes of generated flakes.
 * @throws when a flake does not evaluate
 */
export async function makeHomes(subjects: readonly Subject[]): Promise<MadeHome[]> {
  const homes: MadeHome[] = [];
  for (let start = 0; start < subjects.length; start += batch) {
    homes.push(...(await makeSome(subjects.slice(start, start + batch))));
  }
  return homes;
}

function makeSome(subjects: readonly Subject[]): Promise<MadeHome[]> {
  return withScratchFolder(async (folder) => {
    const dirs = subjects.map(({ files }, i) => {
      const dir = `${folder}/${i}`;
      writeTree(dir, files);
      return dir;
    });
    const evaluated = await evaluateFlakes(dirs);
    return evaluated.map((result, i) => {
      if (!result.ok) throw new Error(`${result.dir} does not evaluate: ${result.error}`);
      return homeOf(subjects[i] as Subject, result.report);
    });
  });
}

/**
 * The home of an evaluated flake.
 * @throws when the flake makes none
 */
export function homeOf(subject: Subject, report: FlakeReport): MadeHome {
  const [system] = Object.values(report.configurations);
  const [entry] = Object.entries(system?.homes ?? {});
  if (!entry) throw new Error('The flake makes no home');
  const [user, { modules }] = entry;
  const pin = homeManagerPin(subject.config);
  const options = homeManagerOptions(pin);
  return {
    subject,
    user,
    report,
    scripts: scriptsOf(report),
    ...renderHome({ user, release: releaseOf(pin) }, modules, options),
  };
}

/**
 * What a flake's NixOS modules make of an option.
 * @returns undefined where none sets it
 */
export function nixosValue(report: FlakeReport, option: string): View | undefined {
  const [system] = Object.values(report.configurations);
  const modules = system?.modules ?? [];
  const { settings } = collectSettings(modules, nixosOptions(modules));
  const setting = settings.find(({ path }) => joinName(path) === option);
  return setting && mergedValue(setting.definitions, typeOf(setting.node), setting.node);
}

function scriptsOf(report: FlakeReport): Map<string, string> {
  return new Map(
    report.built.flatMap((built) => {
      const text = scriptText(built);
      return text === undefined ? [] : [[built.name, text] as const];
    }),
  );
}

import { generatorId, generatorRelease, siteAddress } from '@/lib/generated/build-info';
import { templates } from '@/lib/generated/templates';
import { topFolder } from './archive/top-folder';
import { archiveUrl, isLoopback } from './archive-url';
import { answersOf } from './config/answers';
import { facts } from './config/facts';
import { flakeLock, lockChoice } from './config/flake-lock';
import { palettes } from './config/palettes';
import type { Config, Problem } from './config/schema';
import { encodeQuery } from './config/url';
import { generatorIdAt } from './generator-id';
import { bindsByFile } from './keys/binds';
import { keyboardName } from './keys/keyboards';
import { printKeySheet } from './keys/print-sheet';
import { keySheet, type SheetAnswers } from './keys/sheet';
import { type Digest, digestAnywhere, manifestPath, printManifest } from './manifest';
import { type FileTree, fileTree } from './render/file-tree';
import { parseTemplates, type Rendered, render } from './render/render';
import { keySlots } from './secrets/keys';

const templateTree = fileTree(templates);

/** Templates that hold slots of the Secrets schema: filled in the browser only. */
const secretTemplates = new Set(['secrets.nix', 'secrets/secrets.nix']);

/** The templates of the public answers. */
const publicTemplates = parseTemplates(
  fileTree([...templateTree].filter(([path]) => !secretTemplates.has(path))),
);

/** The templates that the page fills with secrets. */
export const browserTemplates = parseTemplates(
  fileTree([...templateTree].filter(([path]) => secretTemplates.has(path))),
);

/**
 * Path → hash of each file that is the same in every flake that has it, because no answer writes or drops a line of it. Taken
 * once: to hash all files takes longer than to make them.
 */
const constantHashes = new Map(
  publicTemplates
    .filter(({ runs }) => runs.every(({ region, text }) => !region && text !== undefined))
    .map(({ path, runs }) => {
      const text = runs.map((run) => run.text).join('\n');
      return [path, digestAnywhere(withLineEnds(path, text))];
    }),
);

/** The binds of each template, by the path of its file; no answer writes into one. */
const templateBinds = bindsByFile(templateTree, 'MOD');

/** Where the sheet of keys lies. */
export const keySheetPath = 'keys.svg';

/** All that a sheet of keys depends on. */
export interface KeySheetWanted extends SheetAnswers {
  /** The files that bind keys. */
  files: readonly string[];
  modifier: string;
  theme: keyof typeof palettes;
}

const keySheetFields = [
  ...['host.arch', 'host.keyboardLayout', 'host.keyboardVariant', 'host.keyboardOptions'],
  ...['host.secondKeyboardLayout', 'host.secondKeyboardVariant'],
  ...['hyprland.modifier', 'hyprland.theme'],
];

/** Draws the sheet of keys. Pure, but slow: a caller that draws the same one often may cache it. */
export function drawKeySheet({ files, modifier, theme, ...answers }: KeySheetWanted): string {
  const binds = files
    .flatMap((path) => templateBinds.get(path) ?? [])
    .map((bind) => ({ ...bind, keys: bind.keys.replace('MOD', modifier) }));
  const keyboard = keyboardName(answers.layout, answers.variant);
  return printKeySheet(keySheet(binds, answers), palettes[theme], keyboard);
}

/** What the sheet of keys is drawn from. */
export function keySheetAnswers(config: Config): SheetAnswers {
  const first = (text: string) => text.split(',')[0] ?? '';
  return {
    layout: first(facts.keyboardLayout(config)),
    variant: first(facts.keyboardVariant(config)),
    options: facts.keyboardOptions(config),
    isMac: facts.isAarch64(config),
  };
}

/** A flake, and what archives need to know about it. */
export interface Generated extends Rendered {
  /** The answers as the link has them. */
  query: string;
  /** Paths of the files that answers wrote into; the others are the same whenever they are there. */
  written: ReadonlySet<string>;
}

/** The server's reply to answers: the files, or the problems. */
export type GenerateResult =
  | { ok: true; files: readonly (readonly [path: string, text: string])[] }
  | { ok: false; problems: readonly Problem[] };

/** The wizard's address for an answer set, on the one origin fixed when this was built. */
export function wizardLink(config: Config): string {
  return linkTo(siteAddress, encodeQuery(config));
}

const linkTo = (origin: string, query: string) => `${origin}/review?${query}`;

/** What a caller (page, HTTP, CLI) may choose; the answers decide everything else. */
export interface GenerateOptions {
  /** Where the wizard is served: links lead there. */
  origin?: string;
  /** SHA-256, if the caller has a faster one. */
  digest?: Digest;
  /** {@link drawKeySheet}, if the caller caches its results. */
  drawKeys?: typeof drawKeySheet;
}

/**
 * Answers → flake. Page, HTTP, CLI and tests all call this. Pure.
 * @param config a complete answer set
 * @returns the files without secrets, which answers wrote which lines, and the link's query
 */
export function generate(
  config: Config,
  { origin = siteAddress, digest = digestAnywhere, drawKeys = drawKeySheet }: GenerateOptions = {},
): Generated {
  const query = encodeQuery(config);
  const link = linkTo(origin, query);
  const id = origin === siteAddress ? generatorId : generatorIdAt(generatorRelease, origin);
  const answers = answersOf(config);
  answers.set('facts.link', { value: link, fields: [] });
  answers.set('facts.archiveUrl', { value: archiveUrl(origin, query), fields: [] });
  answers.set('facts.folder', { value: topFolder(config.host.name), fields: ['host.name'] });
  for (const [name, value] of Object.entries(keySlots())) answers.set(name, { value, fields: [] });
  answers.set('facts.localOrigin', { value: isLoopback(origin), fields: [] });
  const rendered = render(publicTemplates, answers);
  const written = new Set(rendered.provenance.filter(({ from }) => from > 0).map((p) => p.path));
  written.add(manifestPath);
  const files = fileTree([
    ...[...rendered.files].map(([path, text]) => [path, withLineEnds(path, text)] as const),
    ['flake.lock', flakeLock(lockChoice(config))],
    [
      keySheetPath,
      drawKeys({
        ...keySheetAnswers(config),
        files: [...templateBinds.keys()].filter((path) => rendered.files.has(path)),
        modifier: config.hyprland.modifier,
        theme: config.hyprland.theme,
      }),
    ],
  ]);
  return {
    query,
    written,
    files: fileTree([
      ...files,
      [manifestPath, printManifest(id, link, config, hashes(files, digest))],
    ]),
    imports: rendered.imports,
    provenance: [
      ...rendered.provenance,
      { path: keySheetPath, from: 0, to: 0, fields: keySheetFields },
      {
        path: 'flake.lock',
        from: 0,
        to: 0,
        fields: ['host.channel', 'hyprland.source', 'secrets.scheme'],
      },
    ],
  };
}

/** Path → SHA-256 of each file. */
function hashes(files: FileTree, digest: Digest): [path: string, hash: string][] {
  return [...files].map(([path, text]) => [path, constantHashes.get(path) ?? digest(text)]);
}

/** Files for Windows have Windows' line ends, because cmd.exe cannot read others reliably. */
function withLineEnds(path: string, text: string): string {
  return /\.(cmd|ps1)$/.test(path) ? text.replaceAll('\n', '\r\n') : text;
}

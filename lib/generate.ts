import { origin as builtOrigin } from '@/lib/generated/build-info';
import { templates } from '@/lib/generated/templates';
import { topFolder } from './archive/top-folder';
import { archiveUrl, isLoopback } from './archive-url';
import { answersOf } from './config/answers';
import { flakeLock, lockChoice } from './config/flake-lock';
import type { Config, Problem } from './config/schema';
import { encodeQuery } from './config/url';
import { type Digest, digestAnywhere, manifestPath, printManifest } from './manifest';
import { fileTree } from './render/file-tree';
import { parseTemplates, type Rendered, render } from './render/render';
import { keySlots } from './secrets/keys';

const templateTree = fileTree(templates);

/** Templates that hold slots of the Secrets schema: filled in the browser only. */
const secretTemplates = new Set(['secrets.nix', 'secrets/secrets.nix']);

/** The templates of the public answers. */
const publicTemplates = parseTemplates(
  fileTree([...templateTree].filter(([path]) => !secretTemplates.has(path))),
);

/** The templates the page fills with what never leaves it. */
export const browserTemplates = parseTemplates(
  fileTree([...templateTree].filter(([path]) => secretTemplates.has(path))),
);

/** A flake, and what its makers need to know of it. */
export interface Generated extends Rendered {
  /** The answers as the link has them. */
  query: string;
  /** Paths of the files that answers wrote into; the others are the same whenever they are there. */
  written: ReadonlySet<string>;
}

/** What the server says to answers: the files, or what is wrong. */
export type GenerateResult =
  | { ok: true; files: readonly (readonly [path: string, text: string])[] }
  | { ok: false; problems: readonly Problem[] };

/** The wizard's address for an answer set, on the one origin fixed when this was built. */
export function wizardLink(config: Config): string {
  return linkTo(builtOrigin, encodeQuery(config));
}

const linkTo = (origin: string, query: string) => `${origin}/review?${query}`;

/** What a door may choose; the answers decide everything else. */
export interface GenerateOptions {
  /** Where the wizard is served: links lead there. */
  origin?: string;
  /** SHA-256, if the door has a faster one. */
  digest?: Digest;
}

/**
 * Answers → flake. Every door (page, HTTP, CLI, tests) goes through here. Pure.
 * @param config a complete answer set
 * @returns the files without secrets, which answers wrote which lines, and the link's query
 */
export function generate(
  config: Config,
  { origin = builtOrigin, digest = digestAnywhere }: GenerateOptions = {},
): Generated {
  const query = encodeQuery(config);
  const link = linkTo(origin, query);
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
  ]);
  return {
    query,
    written,
    files: fileTree([...files, [manifestPath, printManifest(link, config, files, digest)]]),
    provenance: [
      ...rendered.provenance,
      {
        path: 'flake.lock',
        from: 0,
        to: 0,
        fields: ['host.channel', 'hyprland.source', 'secrets.scheme'],
      },
    ],
  };
}

/** What Windows itself runs has its line ends: cmd.exe loses its place in a file with others. */
function withLineEnds(path: string, text: string): string {
  return /\.(cmd|ps1)$/.test(path) ? text.replaceAll('\n', '\r\n') : text;
}

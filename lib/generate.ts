import { generatorVersion, origin } from '@/lib/generated/build-info';
import { templates } from '@/lib/generated/templates';
import { topFolder } from './archive/top-folder';
import { archiveUrl, isLoopback } from './archive-url';
import { answersOf } from './config/answers';
import { flakeLock, lockChoice } from './config/flake-lock';
import type { Config } from './config/schema';
import { encodeQuery } from './config/url';
import { fileTree } from './render/file-tree';
import { type Rendered, render } from './render/render';

const templateTree = fileTree(templates);

/** Templates that hold slots of the Secrets schema: filled in the browser only. */
const secretTemplates = new Set(['secrets.nix', 'secrets/secrets.nix']);

/** The templates of the public answers. */
export const publicTemplates = fileTree(
  [...templateTree].filter(([path]) => !secretTemplates.has(path)),
);

/** The templates the page fills with what never leaves it. */
export const browserTemplates = fileTree(
  [...templateTree].filter(([path]) => secretTemplates.has(path)),
);

/** The wizard's address for an answer set, on the one origin fixed when this was built. */
export function wizardLink(config: Config): string {
  return linkTo(encodeQuery(config));
}

const linkTo = (query: string) => `${origin}/review?${query}`;

/**
 * Answers → flake. Every door (page, HTTP, CLI, tests) goes through here. Pure.
 * @param config a complete answer set
 * @returns the files without secrets, and which answers wrote which lines
 */
export function generate(config: Config): Rendered {
  const query = encodeQuery(config);
  const link = linkTo(query);
  const answers = answersOf(config);
  answers.set('facts.link', { value: link, fields: [] });
  answers.set('facts.archiveUrl', { value: archiveUrl(origin, query), fields: [] });
  answers.set('facts.folder', { value: topFolder(config.host.name), fields: ['host.name'] });
  answers.set('facts.localOrigin', { value: isLoopback(origin), fields: [] });
  const rendered = render(publicTemplates, answers);
  return {
    files: fileTree([
      ...rendered.files,
      ['flake.lock', flakeLock(lockChoice(config))],
      ['hyprguest.json', printManifest(config, link)],
    ]),
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

/** What made this flake: enough to make it again, or to change one answer. */
function printManifest(config: Config, link: string): string {
  const manifest = { generator: 'hyprguest', version: generatorVersion, link, answers: config };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

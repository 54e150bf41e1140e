import { answersOf } from '@/lib/config/answers';
import { type Config, defaultConfig } from '@/lib/config/schema';
import { templates } from '@/lib/generated/templates';
import { isNix, parseTemplate, resultPath, type Template } from '@/lib/render/parse-template';
import { namesUsed, type Provenance, render } from '@/lib/render/render';

/** The template of a Nix file that holds nothing but answers: an import list depends on other files, and a link on the generator. */
function templateAlone(path: string): Template | undefined {
  const [source, text] = templates.find(([source]) => resultPath(source) === path) ?? [];
  if (source === undefined || text === undefined || !isNix(path)) return undefined;
  const template = parseTemplate(source, text);
  const hasImports = template.lines.some(({ slots }) =>
    slots.some(({ name }) => name === 'imports'),
  );
  const answers = answersOf(defaultConfig);
  const isAnswered = [...namesUsed(template)].every((name) => answers.has(name));
  return isAnswered && !hasImports ? template : undefined;
}

/** A file that was made without the others. */
export interface FileAlone {
  path: string;
  text: string;
  /** Which answers wrote which of its lines. */
  provenance: readonly Provenance[];
}

/**
 * @returns a function that makes one file of the flake without the others, which take ten times as long: the same text and
 *   provenance as from `generate`; undefined where only that can tell, or the answers leave the file out
 */
export function createRenderAlone(): (path: string, config: Config) => FileAlone | undefined {
  /** Path → its template; undefined for a file that cannot be made alone. */
  const known = new Map<string, Template | undefined>();
  return (path, config) => {
    if (!known.has(path)) known.set(path, templateAlone(path));
    const template = known.get(path);
    if (!template) return undefined;
    const { files, provenance } = render([template], answersOf(config));
    const text = files.get(path);
    return text === undefined ? undefined : { path, text, provenance };
  };
}

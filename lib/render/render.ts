import { codeText, importPath, isCode, type NixValue, printLiteral } from '@/lib/nix/literal';
import { type FileTree, fileTree } from './file-tree';
import { type Siblings, siblingImports } from './imports';
import {
  type Condition,
  isNix,
  parseTemplate,
  type Template,
  type TemplateLine,
} from './parse-template';

/** One value for slots and conditions, and which answers it was made from. */
export interface Answer {
  value: NixValue;
  /** Paths of the answers behind it: itself for a field, those that it read for a fact. */
  fields: readonly string[];
}

/** Slot name → answer. */
export type Answers = ReadonlyMap<string, Answer>;

/** Which answers wrote which lines. Lines count from 1; 0–0 means the file's existence. */
export interface Provenance {
  path: string;
  from: number;
  to: number;
  fields: readonly string[];
}

export interface Rendered {
  files: FileTree;
  provenance: readonly Provenance[];
  /** The same for lines that import a file: the answers for which that file is there. */
  imports: readonly Provenance[];
}

/** Names that slots and conditions of a template use; `imports` is not one. */
export function namesUsed(template: Template): Set<string> {
  const names = new Set<string>();
  if (template.when) names.add(template.when.name);
  for (const line of template.lines) {
    if (line.region) names.add(line.region.name);
    for (const slot of line.slots) if (slot.name !== 'imports') names.add(slot.name);
  }
  return names;
}

/** The parsed form of a template tree, to be made once and rendered with many answers. */
export function parseTemplates(templates: FileTree): readonly Template[] {
  return [...templates].map(([source, text]) => parseTemplate(source, text));
}

/**
 * Fills templates: chooses files, fills slots, derives import lists. Pure: no disk, clock, network or memory.
 * @param templates as {@link parseTemplates} gives them; docs/decisions/0001 has the grammar
 * @param answers a value for every slot and condition the templates name
 * @returns the files, and which answers wrote which lines
 * @throws Error for a slot or condition nobody answers, or a value unsafe in a file that is not Nix
 */
export function render(templates: readonly Template[], answers: Answers): Rendered {
  const kept = templates.filter(({ when, source }) => !when || holds(when, answers, source));
  const siblings = siblingImports(kept.map((template) => template.path));
  const provenance: Provenance[] = [];
  const imports: Provenance[] = [];
  const conditions = new Map<string, readonly string[]>();
  for (const { when, path, source } of kept) {
    if (!when) continue;
    const { fields } = answerOf(when.name, answers, source);
    provenance.push({ path, from: 0, to: 0, fields });
    conditions.set(path, fields);
  }
  const importing = { siblings, conditions, imports };
  const files = kept.map((template): [string, string] => [
    template.path,
    renderFile(template, answers, importing, provenance),
  ]);
  return { files: fileTree(files), provenance, imports };
}

/** What import lists are made from, and what is noted about them. */
interface Importing {
  siblings: Siblings;
  /** Which answers decide whether a file is there, by path; a file that always is has none. */
  conditions: ReadonlyMap<string, readonly string[]>;
  imports: Provenance[];
}

/** @returns the text; adds to `provenance` which answers wrote which of its lines */
function renderFile(
  template: Template,
  answers: Answers,
  importing: Importing,
  provenance: Provenance[],
): string {
  const out: string[] = [];
  let lastLine = '';
  let dropped = false;
  let line = 1;
  let region: { condition: Condition; from: number } | undefined;
  const closeRegion = () => {
    if (region && line > region.from) {
      const { fields } = answerOf(region.condition.name, answers, template.source);
      provenance.push({ path: template.path, from: region.from, to: line - 1, fields });
    }
    region = undefined;
  };
  for (const run of template.runs) {
    if (run.region !== region?.condition) closeRegion();
    if (run.region && !holds(run.region, answers, template.source)) {
      dropped = true;
      continue;
    }
    if (run.region && !region) region = { condition: run.region, from: line };
    if (run.text !== undefined && !dropped) {
      out.push(run.text);
      lastLine = run.lastLine;
      line += run.lines.length;
      continue;
    }
    for (const row of run.lines) {
      // A dropped region leaves no second blank line behind.
      if (dropped && row.text === '' && lastLine === '') continue;
      dropped = false;
      const filled = fillLine(template, row, answers, importing, line, provenance);
      out.push(filled.text);
      // Whether the line is empty is read from the template, because a slot always prints something.
      lastLine = row.text;
      line = filled.line + 1;
    }
  }
  closeRegion();
  return out.join('\n');
}

/** @returns the text, and the number of its last line */
function fillLine(
  template: Template,
  row: TemplateLine,
  answers: Answers,
  importing: Importing,
  from: number,
  provenance: Provenance[],
): { text: string; line: number } {
  if (row.slots.length === 0) return { text: row.text, line: from };
  const indent = row.text.length - row.text.trimStart().length;
  let text = '';
  let line = from;
  let at = 0;
  // Where the last line begins in the text.
  let start = 0;
  for (const slot of row.slots) {
    text += row.text.slice(at, slot.from);
    const answer =
      slot.name === 'imports' ? undefined : answerOf(slot.name, answers, template.source);
    const folder = template.path.slice(0, template.path.lastIndexOf('/') + 1);
    const siblings = answer ? [] : (importing.siblings.get(folder) ?? []);
    const value = answer ? answer.value : siblings.map(importPath);
    const printed = isNix(template.path)
      ? printLiteral(value, { indent, column: text.length - start })
      : printPlain(value, slot.name, template);
    const first = line;
    for (let end = printed.indexOf('\n'); end >= 0; end = printed.indexOf('\n', end + 1)) {
      line += 1;
      start = text.length + end + 1;
    }
    text += printed;
    if (answer)
      provenance.push({ path: template.path, from: first, to: line, fields: answer.fields });
    else noteImports(template.path, folder, siblings, first, line, importing);
    at = slot.to;
  }
  return { text: text + row.text.slice(at), line };
}

/** Notes for each line of an import list which answers brought the file that it imports. */
function noteImports(
  path: string,
  folder: string,
  siblings: readonly string[],
  from: number,
  to: number,
  { conditions, imports }: Importing,
): void {
  for (const [index, sibling] of siblings.entries()) {
    const target = `${folder}${sibling.slice(2)}`;
    const fields = conditions.get(target) ?? conditions.get(`${target}/default.nix`);
    if (!fields) continue;
    // One line each between the brackets, or all in one line.
    const line = from === to ? from : from + 1 + index;
    imports.push({ path, from: line, to: line, fields });
  }
}

// Safe in shell words, Markdown, TOML, YAML and .vmx alike; longer values have a printer of their own.
const plainText = /^[A-Za-z0-9](?:[A-Za-z0-9 ._:/+-]*[A-Za-z0-9_-])?$/;

// A link of ours (lib/config/url.ts) has only these characters; between < and > Markdown leaves them alone.
const plainUrl = /^https?:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9._~/-]*(?:\?[A-Za-z0-9._~,:/=&%-]*)?$/;

// Code spans joined by plain words: Markdown takes nothing inside a span for anything but itself.
const plainSpans = /^`[^`\p{Cc}|]{1,20}`(?:[A-Za-z, ]{1,10}`[^`\p{Cc}|]{1,20}`)*$/u;

/** A value in a file that is not Nix. It may hold only characters without a meaning in shell, Markdown, TOML, YAML and .vmx. */
function printPlain(value: NixValue, name: string, template: Template): string {
  const text = isCode(value) ? codeText(value) : String(value);
  if (template.path.endsWith('.md') && (plainUrl.test(text) || plainSpans.test(text))) return text;
  if (typeof value === 'object' || !plainText.test(text)) {
    throw new Error(`${template.source}: ${name} may not stand in a file that is not Nix`);
  }
  return text;
}

function answerOf(name: string, answers: Answers, source: string): Answer {
  const answer = answers.get(name);
  if (!answer) throw new Error(`${source}: nobody answers ${name}`);
  return answer;
}

function holds(condition: Condition, answers: Answers, source: string): boolean {
  const { value } = answerOf(condition.name, answers, source);
  switch (condition.form) {
    case 'truthy':
      return Array.isArray(value) ? value.length > 0 : Boolean(value);
    case 'equals':
      return String(value) === condition.value;
    case 'has':
      return (
        Array.isArray(value) &&
        value.some((item) => (isCode(item) ? codeText(item) : String(item)) === condition.value)
      );
  }
}

import { codeText, importPath, isCode, type NixValue, printLiteral } from '@/lib/nix/literal';
import { type FileTree, fileTree } from './file-tree';
import { siblingImports } from './imports';
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
  /** Paths of the answers behind it: itself for a field, what a conclusion looked at for a fact. */
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

const parsed = new WeakMap<FileTree, readonly Template[]>();

/** The parsed form of a template tree, made once per tree. */
export function parseTemplates(templates: FileTree): readonly Template[] {
  let list = parsed.get(templates);
  if (!list) {
    list = [...templates].map(([source, text]) => parseTemplate(source, text));
    parsed.set(templates, list);
  }
  return list;
}

/** What a template became last time, and what from: most do not change from one answer set to the next. */
interface Last {
  names: readonly string[];
  answers: readonly Answer[];
  /** All files of that result, where the template imports others. */
  paths: readonly string[] | undefined;
  text: string;
  provenance: readonly Provenance[];
}

const lasts = new WeakMap<Template, Last>();

/** The paths of the last result; the same object as long as they are the same. */
let lastPaths: readonly string[] = [];

/**
 * Fills a template tree: chooses files, fills slots, derives import lists. Pure: no disk, clock or network; what it
 * remembers only saves time.
 * @param templates path → text, see docs/decisions/0001 for the grammar
 * @param answers a value for every slot and condition the templates name
 * @returns the files, and which answers wrote which lines
 * @throws Error for a slot or condition nobody answers, or a value unsafe in a file that is not Nix
 */
export function render(templates: FileTree, answers: Answers): Rendered {
  const kept = parseTemplates(templates).filter((t) => !t.when || holds(t.when, answers, t.source));
  const found = kept.map((t) => t.path);
  if (!isSame(found, lastPaths)) lastPaths = found;
  const paths = lastPaths;
  const provenance: Provenance[] = [];
  const files = kept.map((template): [string, string] => {
    if (template.when) {
      const { fields } = answerOf(template.when.name, answers, template.source);
      provenance.push({ path: template.path, from: 0, to: 0, fields });
    }
    const last = fill(template, answers, paths);
    for (const lines of last.provenance) provenance.push(lines);
    return [template.path, last.text];
  });
  return { files: fileTree(files), provenance };
}

function fill(template: Template, answers: Answers, paths: readonly string[]): Last {
  const last = lasts.get(template);
  const names = last?.names ?? [...namesUsed(template)];
  const used = names.map((name) => answerOf(name, answers, template.source));
  const isAsBefore = last?.paths === undefined || last.paths === paths;
  if (last && isAsBefore && isSame(used, last.answers)) return last;
  const provenance: Provenance[] = [];
  const text = renderFile(template, answers, paths, provenance);
  const isImporting = template.lines.some((row) =>
    row.slots.some((slot) => slot.name === 'imports'),
  );
  const next: Last = {
    names,
    answers: used,
    paths: isImporting ? paths : undefined,
    text,
    provenance,
  };
  lasts.set(template, next);
  return next;
}

/** Whether two answers, or what they hold, are alike to the last key. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (isCode(a) || isCode(b)) return isCode(a) && isCode(b) && codeText(a) === codeText(b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  const others = Object.keys(b);
  return (
    keys.length === others.length &&
    keys.every((key, i) => {
      return key === others[i] && isSame(a[key as keyof typeof a], b[key as keyof typeof b]);
    })
  );
}

function renderFile(
  template: Template,
  answers: Answers,
  paths: readonly string[],
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
  const put = (text: string, lines: number) => {
    out.push(text);
    lastLine = text.slice(text.lastIndexOf('\n') + 1);
    line += lines;
  };
  for (const run of template.runs) {
    if (run.region !== region?.condition) closeRegion();
    if (run.region && !holds(run.region, answers, template.source)) {
      dropped = true;
      continue;
    }
    if (run.region && !region) region = { condition: run.region, from: line };
    if (run.text !== undefined && !dropped) {
      put(run.text, run.lines.length);
      continue;
    }
    for (const row of run.lines) {
      // A dropped region leaves no second blank line behind.
      if (dropped && row.text === '' && lastLine === '') continue;
      dropped = false;
      const text = fillLine(template, row, answers, paths, line, provenance);
      put(text, linesIn(text));
    }
  }
  closeRegion();
  return out.join('\n');
}

function linesIn(text: string): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

function fillLine(
  template: Template,
  row: TemplateLine,
  answers: Answers,
  paths: readonly string[],
  line: number,
  provenance: Provenance[],
): string {
  if (row.slots.length === 0) return row.text;
  const indent = row.text.length - row.text.trimStart().length;
  let text = '';
  let at = 0;
  for (const slot of row.slots) {
    text += row.text.slice(at, slot.from);
    const from = line + linesIn(text) - 1;
    if (slot.name === 'imports') {
      text += printLiteral(siblingImports(template.path, paths).map(importPath), {
        indent,
        column: text.length,
      });
    } else {
      const answer = answerOf(slot.name, answers, template.source);
      text += isNix(template.path)
        ? printLiteral(answer.value, { indent, column: text.length - text.lastIndexOf('\n') - 1 })
        : printPlain(answer.value, slot.name, template);
      const to = line + linesIn(text) - 1;
      provenance.push({ path: template.path, from, to, fields: answer.fields });
    }
    at = slot.to;
  }
  return text + row.text.slice(at);
}

// Safe in shell words, Markdown, TOML, YAML and .vmx alike; longer values have a printer of their own.
const plainText = /^[A-Za-z0-9](?:[A-Za-z0-9 ._:/+-]*[A-Za-z0-9_-])?$/;

// A link of ours (lib/config/url.ts) has only these characters; between < and > Markdown leaves them alone.
const plainUrl = /^https?:\/\/[A-Za-z0-9.:-]+\/[A-Za-z0-9._~/-]*(?:\?[A-Za-z0-9._~,:/=&%-]*)?$/;

/** A value in a file that is not Nix: only what means nothing to any reader. */
function printPlain(value: NixValue, name: string, template: Template): string {
  const text = isCode(value) ? codeText(value) : String(value);
  if (template.path.endsWith('.md') && plainUrl.test(text)) return text;
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

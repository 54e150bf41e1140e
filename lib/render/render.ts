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

/** What a template became. */
interface Made {
  text: string;
  provenance: readonly Provenance[];
}

/** What a tree became last time, and of what: most templates do not change from one answer set to the next. */
interface Memory {
  answers: Answers;
  paths: readonly string[];
  /** By the template's place in the list. */
  made: (Made | undefined)[];
  /** Name of a slot or condition, `imports` too → places of the templates that use it. */
  users: ReadonlyMap<string, readonly number[]>;
}

const memories = new WeakMap<readonly Template[], Memory>();

function memoryOf(list: readonly Template[]): Memory {
  let memory = memories.get(list);
  if (!memory) {
    const users = new Map<string, number[]>();
    for (const [place, template] of list.entries()) {
      const imports = template.lines.some(({ slots }) => slots.some((s) => s.name === 'imports'));
      for (const name of [...namesUsed(template), ...(imports ? ['imports'] : [])]) {
        users.set(name, [...(users.get(name) ?? []), place]);
      }
    }
    memory = { answers: new Map(), paths: [], made: [], users };
    memories.set(list, memory);
  }
  return memory;
}

/** Forgets what was made of answers that are others now. */
function renew(memory: Memory, answers: Answers, paths: readonly string[]): void {
  for (const [name, places] of memory.users) {
    const isAsBefore =
      name === 'imports'
        ? isSame(paths, memory.paths)
        : isSameAnswer(answers.get(name), memory.answers.get(name));
    if (!isAsBefore) for (const place of places) memory.made[place] = undefined;
  }
  memory.answers = answers;
  memory.paths = paths;
}

/**
 * Fills a template tree: chooses files, fills slots, derives import lists. Pure: no disk, clock or network; what it
 * remembers only saves time.
 * @param templates path → text, see docs/decisions/0001 for the grammar
 * @param answers a value for every slot and condition the templates name
 * @returns the files, and which answers wrote which lines
 * @throws Error for a slot or condition nobody answers, or a value unsafe in a file that is not Nix
 */
export function render(templates: FileTree, answers: Answers): Rendered {
  const list = parseTemplates(templates);
  const isKept = ({ when, source }: Template) => !when || holds(when, answers, source);
  const paths = list.filter(isKept).map((template) => template.path);
  const memory = memoryOf(list);
  renew(memory, answers, paths);
  const provenance: Provenance[] = [];
  const files: [string, string][] = [];
  for (const [place, template] of list.entries()) {
    const { when, path, source } = template;
    if (!isKept(template)) continue;
    if (when) {
      provenance.push({
        path,
        from: 0,
        to: 0,
        fields: answerOf(when.name, answers, source).fields,
      });
    }
    let made = memory.made[place];
    if (!made) {
      made = renderFile(template, answers, paths);
      memory.made[place] = made;
    }
    for (const lines of made.provenance) provenance.push(lines);
    files.push([path, made.text]);
  }
  return { files: fileTree(files), provenance };
}

const isSameAnswer = (a: Answer | undefined, b: Answer | undefined) =>
  a === b || (a && b && isSame(a.value, b.value) && isSame(a.fields, b.fields));

/** Whether two values print alike. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a)) {
    return Array.isArray(b) && a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  }
  if (isCode(a) || isCode(b)) return isCode(a) && isCode(b) && codeText(a) === codeText(b);
  const keys = Object.keys(a);
  return (
    !Array.isArray(b) && isSame(keys, Object.keys(b)) && isSame(Object.values(a), Object.values(b))
  );
}

function renderFile(template: Template, answers: Answers, paths: readonly string[]): Made {
  const provenance: Provenance[] = [];
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
      const filled = fillLine(template, row, answers, paths, line, provenance);
      out.push(filled.text);
      // What has a slot is never an empty line.
      lastLine = row.text;
      line = filled.line + 1;
    }
  }
  closeRegion();
  return { text: out.join('\n'), provenance };
}

/** @returns the text, and the number of its last line */
function fillLine(
  template: Template,
  row: TemplateLine,
  answers: Answers,
  paths: readonly string[],
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
    const value = answer ? answer.value : siblingImports(template.path, paths).map(importPath);
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
    at = slot.to;
  }
  return { text: text + row.text.slice(at), line };
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

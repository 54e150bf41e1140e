/**
 * The option lists of NixOS and Home Manager as the repository keeps them (made by
 * scripts/update-options.ts): a tree of names in text, one name per line, indented by depth, so that a
 * new list gives a readable diff. See data/README.md for where the lists come from and what they lack.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** What is known of an option whose name still or once existed. Without a status it simply exists. */
export type OptionStatus =
  | 'renamed'
  | 'removed'
  | 'gone'
  | 'new-or-hidden'
  | 'undocumented'
  | 'hidden'
  | 'internal'
  /** In the list, but not known of the channel that is asked about. */
  | 'later';

export interface Option {
  /** The type in words, as the manuals print it. */
  type: string;
  status?: OptionStatus;
  /** The name that replaces this one. */
  renamedTo?: string;
  /** What is known about its removal. */
  note?: string;
}

/** A name in the tree: an option, or a set that holds options, or (submodules) both. */
export interface OptionNode {
  option?: Option;
  /** By name; `<name>` and `*` stand for any name and any list item. */
  children: Map<string, OptionNode>;
}

const letters: Readonly<Record<OptionStatus, string>> = {
  renamed: 'r',
  removed: 'x',
  gone: 'g',
  'new-or-hidden': 'n',
  undocumented: 'u',
  hidden: 'h',
  internal: 'i',
  later: 'l',
};
const statuses = new Map(Object.entries(letters).map(([name, c]) => [c, name as OptionStatus]));

/** Splits an option's name at its dots; a part in quotes may hold dots itself. */
export function splitName(name: string): string[] {
  return [...name.matchAll(/"((?:[^"\\]|\\.)*)"|([^."]+)/g)].map((m) => m[1] ?? m[2] ?? '');
}

/** Joins parts to a name, quoting those that hold a dot. */
export function joinName(parts: readonly string[]): string {
  return parts.map((part) => (/^[^."\s]+$/.test(part) ? part : JSON.stringify(part))).join('.');
}

/** An empty tree. */
export function emptyNode(): OptionNode {
  return { children: new Map() };
}

/** Puts an option into the tree, making the sets above it. */
export function addOption(root: OptionNode, name: string, option: Option): void {
  let node = root;
  for (const part of splitName(name)) {
    let child = node.children.get(part);
    if (!child) {
      child = emptyNode();
      node.children.set(part, child);
    }
    node = child;
  }
  node.option = option;
}

/** Every option of a tree, with its name in parts. */
export function* listOptions(
  node: OptionNode,
  path: readonly string[] = [],
): Generator<{ path: readonly string[]; option: Option }> {
  if (node.option) yield { path, option: node.option };
  for (const [part, child] of node.children) yield* listOptions(child, [...path, part]);
}

/**
 * The tree as text: a comment, the types by number, an empty line, the names.
 * @param root the tree
 * @param comment first lines of the file, without `#`
 */
export function printOptions(root: OptionNode, comment: readonly string[]): string {
  const count = new Map<string, number>();
  for (const { option } of listOptions(root)) {
    count.set(option.type, (count.get(option.type) ?? 0) + 1);
  }
  // Frequent types get the short numbers.
  const types = [...count]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .map(([type]) => type);
  const number = new Map(types.map((type, i) => [type, i.toString(36)]));
  const lines: string[] = [];
  const print = (node: OptionNode, depth: number) => {
    for (const part of [...node.children.keys()].sort()) {
      const child = node.children.get(part) as OptionNode;
      const words = [/[\s"]/.test(part) ? JSON.stringify(part) : part];
      const { option } = child;
      if (option) {
        words.push(
          `${number.get(option.type)}${option.status ? `!${letters[option.status]}` : ''}`,
        );
        if (option.renamedTo) words.push(`-> ${option.renamedTo}`);
        if (option.note) words.push(`# ${option.note}`);
      }
      lines.push(' '.repeat(depth) + words.join('\t'));
      print(child, depth + 1);
    }
  };
  print(root, 0);
  const words = types.map((type) => (/[\n"#]/.test(type) ? JSON.stringify(type) : type));
  return [...comment.map((line) => `# ${line}`), ...words, '', ...lines, ''].join('\n');
}

/** Reads what {@link printOptions} wrote. */
export function parseOptions(text: string): OptionNode {
  const lines = text.split('\n').filter((line) => !line.startsWith('# '));
  const gap = lines.indexOf('');
  const types = lines
    .slice(0, gap)
    .map((word) => (word.startsWith('"') ? (JSON.parse(word) as string) : word));
  const root = emptyNode();
  const open: OptionNode[] = [root];
  for (const line of lines.slice(gap + 1)) {
    if (line === '') continue;
    const depth = line.length - line.trimStart().length;
    const [word = '', code, ...rest] = line.trimStart().split('\t');
    const part = word.startsWith('"') ? (JSON.parse(word) as string) : word;
    const node = emptyNode();
    if (code !== undefined) {
      const [index = '', letter] = code.split('!');
      const type = types[Number.parseInt(index, 36)];
      if (type === undefined) throw new Error(`Option list: no type ${index} (line “${line}”)`);
      node.option = { type };
      const status = letter && statuses.get(letter);
      if (status) node.option.status = status;
      for (const extra of rest) {
        if (extra.startsWith('-> ')) node.option.renamedTo = extra.slice(3);
        if (extra.startsWith('# ')) node.option.note = extra.slice(2);
      }
    }
    open.length = depth + 1;
    (open[depth] as OptionNode).children.set(part, node);
    open.push(node);
  }
  return root;
}

const dataFile = (name: string) => fileURLToPath(new URL(`./data/${name}`, import.meta.url));

/** Reads one of the data files beside this module. */
export function readData(name: string): string {
  return readFileSync(dataFile(name), 'utf8');
}

/** The path of a data file, for programs that read it themselves. */
export { dataFile };

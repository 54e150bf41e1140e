/**
 * Walks a flake.lock from its root. `nix flake metadata` looks at the root's inputs alone; a transitive node
 * that is missing shows only when somebody fetches it.
 */

interface Node {
  inputs?: Record<string, string | string[]>;
  locked?: Record<string, unknown>;
  original?: Record<string, unknown>;
}

interface Lock {
  nodes: Record<string, Node>;
  root: string;
  version: number;
}

/**
 * What is wrong with a lock file.
 * @param text the file
 * @param inputs the names of the flake's inputs
 */
export function walkLock(text: string, inputs: readonly string[]): string[] {
  const { nodes, root, version } = JSON.parse(text) as Lock;
  const problems: string[] = [];
  if (version !== 7) problems.push(`version ${version}, not 7`);
  const names = Object.keys(nodes[root]?.inputs ?? {}).sort();
  if (names.join() !== [...inputs].sort().join()) {
    problems.push(`locks ${names.join(', ')}, but the inputs are ${[...inputs].sort().join(', ')}`);
  }

  /** The node that a path of inputs from the root leads to. */
  const follow = (path: readonly string[], seen: readonly string[]): string | undefined => {
    let here = root;
    for (const step of path) {
      const next = nodes[here]?.inputs?.[step];
      if (next === undefined) return undefined;
      if (typeof next === 'string') here = next;
      else {
        const key = next.join('/');
        if (seen.includes(key)) return undefined;
        const led = follow(next, [...seen, key]);
        if (led === undefined) return undefined;
        here = led;
      }
    }
    return here;
  };

  const reached = new Set<string>();
  const visit = (name: string) => {
    if (reached.has(name)) return;
    reached.add(name);
    const node = nodes[name];
    if (!node) {
      problems.push(`node ${name} is missing`);
      return;
    }
    if (name !== root) problems.push(...incomplete(name, node));
    for (const [input, target] of Object.entries(node.inputs ?? {})) {
      if (typeof target === 'string') visit(target);
      else if (follow(target, []) === undefined) {
        problems.push(`${name}.inputs.${input} follows ${target.join('/')}, which leads nowhere`);
      }
    }
  };
  visit(root);
  for (const name of Object.keys(nodes)) {
    if (!reached.has(name)) problems.push(`node ${name} is not reached`);
  }
  return problems;
}

function incomplete(name: string, { locked, original }: Node): string[] {
  const problems: string[] = [];
  const want = (
    where: string,
    set: Record<string, unknown> | undefined,
    key: string,
    form: RegExp,
  ) => {
    if (!form.test(String(set?.[key]))) problems.push(`${name}.${where}.${key} is ${set?.[key]}`);
  };
  want('locked', locked, 'type', /^github$/);
  want('locked', locked, 'owner', /^[\w-]+$/);
  want('locked', locked, 'repo', /^[\w.-]+$/);
  want('locked', locked, 'rev', /^[0-9a-f]{40}$/);
  want('locked', locked, 'narHash', /^sha256-[A-Za-z0-9+/]{43}=$/);
  want('locked', locked, 'lastModified', /^\d{10}$/);
  for (const key of ['type', 'owner', 'repo']) {
    if (locked?.[key] !== original?.[key])
      problems.push(`${name}: ${key} differs from what was asked`);
  }
  return problems;
}

/**
 * Names that nobody uses, and names that nobody gave: what deadnix and Nix's own parser would say.
 * Scopes are those of the Nix manual: function heads, `let`, `rec`; `with` makes any name possible.
 */
import type { Code, Complaint } from './code';
import type { Attribute, Expression, Item, Parameter, Splice } from './parse';

/** What every Nix expression can name without asking. */
const globals: ReadonlySet<string> = new Set([
  '__curPos',
  '__currentSystem',
  '__currentTime',
  '__nixPath',
  '__nixVersion',
  '__storeDir',
  'abort',
  'baseNameOf',
  'break',
  'builtins',
  'derivation',
  'derivationStrict',
  'dirOf',
  'false',
  'fetchGit',
  'fetchMercurial',
  'fetchTarball',
  'fetchTree',
  'fromTOML',
  'import',
  'isNull',
  'map',
  'null',
  'placeholder',
  'removeAttrs',
  'scopedImport',
  'throw',
  'toString',
  'true',
]);

interface Declaration {
  name: string;
  /** Token of the name. */
  at: number;
  what: 'argument' | 'binding';
  /** False for names that may go unused: `_x: …` and those of `rec`. */
  mortal: boolean;
  /** For each use: the declarations around it, within this one's scope. */
  uses: Declaration[][];
}

interface Scope {
  names: Map<string, Declaration>;
  /** A `with`: what it offers is not known. */
  open: boolean;
  /** How many declarations were around when the scope began. */
  depth: number;
  outer?: Scope | undefined;
}

/** Complains about unused arguments and bindings, and about names that are not in scope. */
export function judgeNames(code: Code): readonly Complaint[] {
  const reader = new Reader(code);
  reader.expression(code.root, undefined);
  return [...reader.unknown, ...reader.unused()];
}

class Reader {
  readonly unknown: Complaint[] = [];
  private readonly declarations: Declaration[] = [];
  /** The declarations whose own code is being read, outermost first. */
  private around: Declaration[] = [];

  constructor(private readonly code: Code) {}

  /** Unused declarations; a use within something unused does not count. */
  unused(): Complaint[] {
    const dead = new Set<Declaration>();
    for (let before = -1; before !== dead.size; ) {
      before = dead.size;
      for (const declaration of this.declarations) {
        const alive = declaration.uses.some(
          (owners) => !owners.some((owner) => owner === declaration || dead.has(owner)),
        );
        if (declaration.mortal && !alive) dead.add(declaration);
      }
    }
    return [...dead].map(({ name, at, what }) =>
      this.code.complaint(this.code.token(at).from, 'unused', `nobody uses the ${what} “${name}”`),
    );
  }

  private open(outer: Scope | undefined, open = false): Scope {
    return { names: new Map(), open, depth: this.around.length, outer };
  }

  private declare(scope: Scope, declaration: Omit<Declaration, 'uses'>): Declaration {
    const known = scope.names.get(declaration.name);
    // `a.b = 1; a.c = 2;` declares one name.
    if (known) return known;
    const made: Declaration = { ...declaration, uses: [] };
    scope.names.set(declaration.name, made);
    this.declarations.push(made);
    return made;
  }

  private use(at: number, scope: Scope | undefined): void {
    const name = this.code.token(at).text;
    let open = false;
    for (let s = scope; s; s = s.outer) {
      const found = s.names.get(name);
      if (found) {
        found.uses.push(this.around.slice(s.depth));
        return;
      }
      open ||= s.open;
    }
    if (!open && !globals.has(name)) {
      const { from } = this.code.token(at);
      this.unknown.push(this.code.complaint(from, 'unknown', `nothing here is called “${name}”`));
    }
  }

  /** Reads code that belongs to declarations. */
  private within(owners: readonly Declaration[], read: () => void): void {
    const before = this.around;
    this.around = [...before, ...owners];
    read();
    this.around = before;
  }

  private splices(splices: readonly Splice[], scope: Scope | undefined): void {
    for (const { inner } of splices) this.expression(inner, scope);
  }

  private path(path: readonly Attribute[], scope: Scope | undefined): void {
    for (const { inner } of path) if (inner) this.expression(inner, scope);
  }

  /** The bindings of a set. */
  private members(items: readonly Item[], scope: Scope | undefined): void {
    for (const item of items) this.item(item, scope, scope);
  }

  /** The bindings of a `let` or a recursive set, which see one another. */
  private bindings(items: readonly Item[], scope: Scope, mortal: boolean): void {
    const owners = items.map((item) =>
      (item.type === 'binding' ? item.path.slice(0, 1) : item.names).flatMap(
        ({ name, from, inner }) =>
          name === undefined || inner
            ? []
            : [this.declare(scope, { name, at: from, what: 'binding', mortal })],
      ),
    );
    items.forEach((item, n) => {
      // What several names are inherited from is used as long as one of them is.
      const own = item.type === 'inherit' && item.source ? [] : (owners[n] ?? []);
      this.within(own, () => this.item(item, scope, scope.outer));
    });
  }

  /** `inherit name;` looks outside: else it would find itself. */
  private item(item: Item, scope: Scope | undefined, outside: Scope | undefined): void {
    if (item.type === 'binding') {
      this.path(item.path, scope);
      this.expression(item.value, scope);
    } else if (item.source) this.expression(item.source.inner, scope);
    else for (const { from, inner } of item.names) if (!inner) this.use(from, outside);
  }

  private parameter({ name, formals }: Parameter, scope: Scope): void {
    if (name) {
      const mortal = formals !== undefined || !name.name.startsWith('_');
      this.declare(scope, { ...name, what: 'argument', mortal });
    }
    const owners = (formals ?? []).map((formal) =>
      this.declare(scope, { name: formal.name, at: formal.from, what: 'argument', mortal: true }),
    );
    (formals ?? []).forEach(({ fallback }, n) => {
      const owner = owners[n];
      if (fallback && owner) this.within([owner], () => this.expression(fallback, scope));
    });
  }

  expression(node: Expression, scope: Scope | undefined): void {
    switch (node.type) {
      case 'name':
        this.use(node.from, scope);
        return;
      case 'number':
      case 'uri':
        return;
      case 'path':
      case 'string':
        this.splices(node.splices, scope);
        return;
      case 'list':
        for (const item of node.items) this.expression(item, scope);
        return;
      case 'set':
        if (node.recursive) this.bindings(node.items, this.open(scope), false);
        else this.members(node.items, scope);
        return;
      case 'let': {
        const inner = this.open(scope);
        this.bindings(node.items, inner, true);
        this.expression(node.body, inner);
        return;
      }
      case 'lambda': {
        const inner = this.open(scope);
        this.parameter(node.parameter, inner);
        this.expression(node.body, inner);
        return;
      }
      case 'if':
        for (const part of [node.condition, node.yes, node.no]) this.expression(part, scope);
        return;
      case 'assert':
        this.expression(node.subject, scope);
        this.expression(node.body, scope);
        return;
      case 'with':
        this.expression(node.subject, scope);
        this.expression(node.body, this.open(scope, true));
        return;
      case 'apply':
        for (const part of [node.function, ...node.arguments]) this.expression(part, scope);
        return;
      case 'select':
        this.expression(node.target, scope);
        this.path(node.path, scope);
        if (node.fallback) this.expression(node.fallback, scope);
        return;
      case 'has':
        this.expression(node.target, scope);
        this.path(node.path, scope);
        return;
      case 'unary':
        this.expression(node.operand, scope);
        return;
      case 'binary':
        this.expression(node.left, scope);
        this.expression(node.right, scope);
        return;
      case 'paren':
        this.expression(node.inner, scope);
    }
  }
}

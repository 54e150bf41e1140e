/** The pretended `hl` knows every documented call, and nothing besides: walked through the facts it is made from. */
import { expect, it } from 'vitest';
import data from '@/tools/hl/hyprland.json';
import { describeWithLua, factsOf, runMockHl, type Version } from '@/tools/hl/mock-hl';
import { toLua } from '@/tools/home/formats/lua';
import type { View } from '@/tools/nix-options/evaluate';

/** A statement, and whether it is good. */
interface Statement {
  lua: string;
  /** What must be said about it; none: nothing. */
  refused?: RegExp;
}

interface Spec {
  type: string;
  min?: number;
  max?: number;
  exclusiveMin?: boolean;
  choices?: readonly string[];
  enum?: Readonly<Record<string, number>>;
  range?: readonly (readonly number[])[];
  required?: boolean;
}

const oneLine = (view: unknown) => toLua(view as View).replace(/\s*\n\s*/g, ' ');

/** A name that is not in a set, though nearly. */
function misspelt(name: string, known: readonly string[]): string {
  const wrong = `${name.slice(0, -1)}${name.at(-1) === 'x' ? 'q' : 'x'}`;
  return known.includes(wrong) ? misspelt(`${name}z`, known) : wrong;
}

/** Values that a setting takes, as Lua. */
function goodValues(spec: Spec): string[] {
  const { type, min, max, choices, range } = spec;
  if (choices) return choices.map((choice) => JSON.stringify(choice));
  const edge = (value: number | undefined, otherwise: number) => value ?? otherwise;
  const inside = (min ?? 0) + (spec.exclusiveMin ? 0.5 : 0);
  switch (type) {
    case 'bool':
      return ['true', 'false', '0', '1'];
    case 'boolean':
      return ['true', 'false'];
    case 'int':
    case 'integer':
      return [
        String(edge(min, -5)),
        String(edge(max, 7)),
        ...Object.values(spec.enum ?? {}).map(String),
      ];
    case 'float':
    case 'number':
      return [String(inside), String(edge(max, 7.5))];
    case 'string':
      return ['"text"'];
    case 'gap':
      return ['5', '{ top = 1, left = 2 }'];
    case 'color':
      return [
        '"rgb(112233)"',
        '"rgba(11223344)"',
        '"#123"',
        '"0xff112233"',
        '"rgba(1, 2, 3, 0.5)"',
      ];
    case 'gradient':
      return ['"rgb(112233)"', '{ colors = { "rgb(112233)", "rgba(11223344)" }, angle = 45 }'];
    case 'vec2':
      return range ? range.map((pair) => `{ ${pair.join(', ')} }`) : ['{ 1, 2 }', '"1 2"'];
    case 'exprvec2':
      return ['{ 1, 2 }', '"monitor_w*0.5 10"', '{ "monitor_w", 5 }'];
    case 'fontweight':
      return ['400', ...Object.keys(data.fontWeights).map((name) => JSON.stringify(name))];
    case 'table':
      return ['{}'];
    case 'regex':
      return ['"^(foot|kitty)$"', '"negative:x"', String.raw`"a\\.b"`];
    case 'tag':
      return ['"browser"'];
    case 'workspace':
      return ['3', '"e+1"', '"name:mail"', '"special:scratch"', '"empty"', '"previous"'];
    case 'window':
      return ['"class:foot"', 'hl.get_active_window()'];
    case 'monitor':
      return ['"Virtual-1"', '0', 'hl.get_active_monitor()'];
    case 'string|boolean':
      return ['"l"', 'true'];
    default:
      throw new Error(`No value is known for the type ${type}`);
  }
}

/** Values that it does not take. */
function badValues(spec: Spec): string[] {
  const { type, min, max, choices, range } = spec;
  const bad: Record<string, string[]> = {
    bool: ['"yes"', '2', '{}'],
    boolean: ['"yes"', '1'],
    int: ['1.5', '"many"', '{}'],
    integer: ['1.5', '"many"'],
    float: ['"much"', '{}'],
    number: ['"much"', '{}'],
    string: ['true', '{}'],
    gap: ['"5 10"', '{ top = 1, lft = 2 }', '1.5'],
    color: ['"red"', '"rgb(11223)"', '"rgba(112233)"', '"#1122"', '{}'],
    gradient: ['"rgb(11223)"', '{ colors = { "x" } }', '{ angle = 45 }'],
    vec2: ['1', '{ 1 }', '"1"'],
    exprvec2: ['1', '{ 1 }'],
    fontweight: ['"fat"', '-1', 'true'],
    table: ['1'],
    regex: ['"(?=x)"', '"(x"', '1'],
    tag: ['""', 'true'],
    workspace: ['"nowhere"', 'true'],
    window: ['true'],
    monitor: ['true'],
    'string|boolean': ['{}'],
  };
  return [
    ...(choices ? ['"no such choice"', '""'] : []),
    ...(bad[type] ?? []),
    ...(min === undefined ? [] : [String(spec.exclusiveMin ? min : min - 1)]),
    ...(max === undefined ? [] : [String(max + 1)]),
    ...(range?.[1] ? [`{ ${(range[1][0] ?? 0) + 1}, ${range[1][1]} }`] : []),
  ];
}

const quoted = (name: string) => `[${JSON.stringify(name)}]`;

/** Statements that set each field of a table well, wrongly, and misspelt. */
function walkFields(
  fields: Readonly<Record<string, Spec>>,
  statement: (field: string) => string,
): Statement[] {
  const names = Object.keys(fields);
  return names.flatMap((name) => [
    ...goodValues(fields[name] as Spec).map((value) => ({
      lua: statement(`${quoted(name)} = ${value}`),
    })),
    ...badValues(fields[name] as Spec).map((value) => ({
      lua: statement(`${quoted(name)} = ${value}`),
      refused: /must|needs|has no|does not know|takes|looks around|bracket|no side/,
    })),
    {
      lua: statement(`${quoted(misspelt(name, names))} = 1`),
      refused: /has no (field|flag)|there is no option|no option/,
    },
  ]);
}

/** Runs statements as one file, line by line, and says which came out otherwise than they should. */
function surprises(version: Version, statements: readonly Statement[]): string[] {
  expect(statements.length).toBeGreaterThan(0);
  const text = statements.map(({ lua }) => lua).join('\n');
  const [complaints = []] = runMockHl(version, [new Map([['hyprland.lua', `${text}\n`]])]);
  const lines = new Set(complaints.map(({ line }) => line));
  for (const line of lines)
    expect(line, complaints[0]?.message).toBeLessThanOrEqual(statements.length);
  return statements.flatMap(({ lua, refused }, i) => {
    const said = complaints.filter(({ line }) => line === i + 1).map(({ message }) => message);
    if (!refused) return said.map((message) => `${lua}: ${message}`);
    return said.some((message) => refused.test(message))
      ? []
      : [`${lua}: taken, or refused for another reason: ${said.join('; ')}`];
  });
}

/** hl.config({ a = { b = { FIELD } } }) for the option a.b.c. */
function configOf(option: string, value: string): string {
  const parts = option.split('.');
  const last = parts.pop() as string;
  return `hl.config(${parts.map((part) => `{ ${quoted(part)} = `).join('')}{ ${quoted(last)} = ${value} }${' }'.repeat(parts.length)})`;
}

const facts = factsOf('0.56.2');
const options = facts.options as unknown as Readonly<Record<string, Spec>>;

/** An argument of a function, by its type in the facts. */
function sample(type: string, name: string): string {
  const [kind = ''] = type.replace('?', '').split('|');
  const tables: Readonly<Record<string, string>> = {
    animation: '{ leaf = "windows", enabled = false }',
    device: '{ name = "mouse" }',
    gesture: '{ fingers = 3, direction = "horizontal", action = "workspace" }',
    get_layers: '{ namespace = "bar" }',
    get_monitor_at: '{ x = 1, y = 2 }',
    get_windows: '{ class = "foot" }',
    layer_rule: '{ match = { namespace = "bar" }, blur = true }',
    'layout.register': '{ recalculate = function() end }',
    monitor: '{ output = "Virtual-1" }',
    'notification.create': '{ text = "x", duration = 1000 }',
    permission: '{ binary = "grim", type = "screencopy", mode = "allow" }',
    timer: '{ timeout = 500, type = "oneshot" }',
    window_rule: '{ match = { class = "x" }, float = true }',
    workspace_rule: '{ workspace = "1" }',
    curve: '{ type = "bezier", points = { { 0, 0 }, { 1, 1 } } }',
    config: '{ general = { gaps_in = 5 } }',
    bind: '{ locked = true }',
  };
  const words: Readonly<Record<string, string>> = {
    on: '"hyprland.start"',
    get_config: '"general.gaps_in"',
    unbind: '"SUPER + Z"',
    bind: '"SUPER + Z"',
    permission: '"screencopy"',
  };
  switch (kind) {
    case 'table':
      return tables[name] ?? '{}';
    case 'string':
      return words[name] ?? '"x"';
    case 'number':
    case 'integer':
      return '1';
    case 'boolean':
      return 'true';
    case 'function':
      return 'function() end';
    case 'dispatcher':
      return 'hl.dsp.exit()';
    case 'rules':
      return '{ float = true }';
    case 'monitor':
    case 'workspace':
    case 'window':
      return '1';
    default:
      throw new Error(`No argument is known for the type ${type}`);
  }
}

describeWithLua('the pretended hl', () => {
  it('knows every option with every kind of value it takes, and refuses others', () => {
    const names = Object.keys(options);
    expect(names.length).toBeGreaterThan(300);
    const statements = names.flatMap((name) => [
      ...goodValues(options[name] as Spec)
        .filter((value) => name !== 'general.layout' || value !== '"text"')
        .map((value) => ({ lua: configOf(name, value) })),
      ...badValues(options[name] as Spec).map((value) => ({
        lua: configOf(name, value),
        refused: /must|has no|there is no option/,
      })),
      { lua: configOf(misspelt(name, names), '1'), refused: /there is no option/ },
    ]);
    expect(surprises('0.56.2', statements)).toEqual([]);
  });

  it('knows every function in every form', () => {
    const functions = facts.functions as Readonly<Record<string, { forms: string[][] }>>;
    const names = Object.keys(functions);
    const call = (name: string, form: readonly string[], count: number) => {
      const args = form.slice(0, count).map((type) => sample(type, name));
      if (name === 'permission' && count === 3)
        return 'hl.permission("grim", "screencopy", "deny")';
      // A submap's own keys are free, and each bind needs its own.
      if (name === 'bind') args[0] = `"SUPER + F${count + 1}"`;
      return `hl.${name}(${args.join(', ')})`;
    };
    const statements = names.flatMap((name) => {
      const { forms } = functions[name] as { forms: string[][] };
      return [
        ...forms.flatMap((form) => {
          const least = form.filter((type) => !type.endsWith('?')).length;
          const counts = Array.from({ length: form.length - least + 1 }, (_, i) => least + i);
          return counts.map((count) => ({ lua: call(name, form, count) }));
        }),
        {
          lua: `hl.${name}(${'true, '.repeat(6)}true)`,
          refused: /wrong arguments/,
        },
        { lua: `hl.${misspelt(name, names)}()`, refused: /has no/ },
      ];
    });
    expect(surprises('0.56.2', statements)).toEqual([]);
  });

  it('knows every dispatcher in every form, with every field', () => {
    const dispatchers = facts.dispatchers as unknown as Readonly<
      Record<
        string,
        {
          positional?: string[];
          fields?: Record<string, Spec>;
          table?: string;
          forms?: { needs: string[]; also: string[] }[];
        }
      >
    >;
    const names = Object.keys(dispatchers);
    const values: Readonly<Record<string, string>> = {
      layout: '"togglesplit"',
      submap: '"reset"',
    };
    const statements = names.flatMap((name): Statement[] => {
      const { positional, fields, table, forms } = dispatchers[name] ?? {};
      const call = (inner: string) => `hl.dispatch(hl.dsp.${name}(${inner}))`;
      const wrong = { lua: `hl.dispatch(hl.dsp.${misspelt(name, names)}())`, refused: /has no/ };
      const uncalled = { lua: `hl.bind("F1", hl.dsp.${name})`, refused: /named but not called/ };
      if (positional) {
        const args = positional.map((type) => values[name] ?? sample(type, name));
        return [
          wrong,
          uncalled,
          { lua: call(args.join(', ')) },
          { lua: call('true, true, true'), refused: /wrong arguments/ },
        ];
      }
      if (!fields) {
        return [wrong, uncalled, { lua: call('') }, { lua: call('1'), refused: /no arguments/ }];
      }
      const required = Object.keys(fields).filter((field) => fields[field]?.required);
      const one = (field: string) => `${quoted(field)} = ${goodValues(fields[field] as Spec)[0]}`;
      // A field stands with those it cannot do without.
      const beside = (field: string): string[] => {
        const form = forms?.find(({ needs, also }) => [...needs, ...also].includes(field));
        return (form?.needs ?? required).filter((other) => other !== field);
      };
      const inTable = (field: string, text: string) =>
        call(`{ ${[...beside(field).map(one), text].join(', ')} }`);
      return [
        wrong,
        uncalled,
        ...(table === 'required'
          ? [{ lua: call(''), refused: /needs a table/ }]
          : [{ lua: call('') }]),
        { lua: call('1'), refused: /takes one table/ },
        ...Object.keys(fields).flatMap((field) => [
          ...goodValues(fields[field] as Spec).map((value) => ({
            lua: inTable(field, `${quoted(field)} = ${value}`),
          })),
          ...badValues(fields[field] as Spec).map((value) => ({
            lua: inTable(field, `${quoted(field)} = ${value}`),
            refused: /must/,
          })),
          {
            lua: inTable(field, `${quoted(misspelt(field, Object.keys(fields)))} = 1`),
            refused: /has no field/,
          },
        ]),
        ...required.map((field) => ({
          lua: call(
            `{ ${required
              .filter((other) => other !== field)
              .map(one)
              .join(', ')} }`,
          ),
          refused: new RegExp(`needs ${field}`),
        })),
        ...(forms ?? []).map(({ needs, also }) => ({
          lua: call(`{ ${[...needs, ...also].map(one).join(', ')} }`),
        })),
        ...(forms ? [{ lua: call('{}'), refused: /something to do|says what to do/ }] : []),
      ];
    });
    expect(surprises('0.56.2', statements)).toEqual([]);
  });

  it('knows every effect and match of window and layer rules', () => {
    type Rule = { match: Record<string, string>; effects: Record<string, Spec> };
    const known = facts.effectValues as Record<string, readonly string[] | string>;
    for (const [call, rule, match] of [
      ['window_rule', facts.windowRule as unknown as Rule, 'class = "x"'],
      ['layer_rule', facts.layerRule as unknown as Rule, 'namespace = "x"'],
    ] as const) {
      // Effects whose words are a list of their own.
      const plain = Object.entries(rule.effects).filter(([name]) => !(name in known));
      const matches = Object.fromEntries(
        Object.entries(rule.match).map(([name, type]) => [name, { type }]),
      );
      const statements = [
        ...walkFields(
          Object.fromEntries(plain),
          (field) => `hl.${call}({ match = { ${match} }, dim_around = true, ${field} })`,
        ),
        ...walkFields(
          matches,
          (field) => `hl.${call}({ match = { ${field} }, dim_around = true })`,
        ),
        { lua: `hl.${call}({ dim_around = true })`, refused: /needs a match/ },
        { lua: `hl.${call}({ match = { ${match} } })`, refused: /does nothing/ },
      ];
      expect(surprises('0.56.2', statements)).toEqual([]);
    }
    const words = Object.entries(known).flatMap(([effect, list]) =>
      Array.isArray(list)
        ? [
            ...list.map((word) => ({
              lua: `hl.window_rule({ match = { class = "x" }, ${effect} = ${JSON.stringify(word)} })`,
            })),
            {
              lua: `hl.window_rule({ match = { class = "x" }, ${effect} = "nonsense" })`,
              refused: /does not know/,
            },
          ]
        : [],
    );
    expect(surprises('0.56.2', words)).toEqual([]);
    expect(
      surprises('0.56.2', [
        { lua: 'hl.window_rule({ match = { class = "x" }, opacity = "0.9 override 0.8" })' },
        { lua: 'hl.window_rule({ match = { class = "x" }, opacity = "9" })', refused: /0 to 1/ },
        { lua: 'hl.window_rule({ match = { class = "x" }, fullscreen_state = "1 2" })' },
        {
          lua: 'hl.window_rule({ match = { class = "x" }, fullscreen_state = "7" })',
          refused: /0 to 3/,
        },
      ]),
    ).toEqual([]);
  });

  it('knows every field of monitors, devices, workspace rules, gestures and notifications', () => {
    type Table = { fields: Record<string, Spec> };
    const monitor = { ...(facts.monitor as unknown as Table).fields };
    const workspace = { ...(facts.workspaceRule as unknown as Table).fields };
    const gesture = { ...(facts.gesture as unknown as Table).fields };
    const notification = { ...(facts.notification as unknown as Table).fields };
    // These have words of their own, tried below.
    for (const name of ['mode', 'position', 'scale']) delete monitor[name];
    for (const name of ['direction', 'action']) delete gesture[name];
    delete workspace.layout;
    delete notification.icon;
    const statements = [
      ...walkFields(monitor, (field) => `hl.monitor({ output = "x", ${field} })`),
      ...walkFields(
        (facts.device as unknown as Table).fields,
        (field) => `hl.device({ name = "x", ${field} })`,
      ),
      ...walkFields(workspace, (field) => `hl.workspace_rule({ workspace = "1", ${field} })`),
      ...walkFields(
        gesture,
        (field) => `hl.gesture({ fingers = 3, direction = "up", action = "close", ${field} })`,
      ),
      ...walkFields(
        notification,
        (field) => `hl.notification.create({ text = "x", duration = 1, ${field} })`,
      ),
      ...facts.gesture.directions.map((direction) => ({
        lua: `hl.gesture({ fingers = 3, direction = "${direction}", action = "close" })`,
      })),
      ...facts.gesture.actions.map((action) => ({
        lua: `hl.gesture({ fingers = 3, direction = "up", action = "${action}" })`,
      })),
      {
        lua: 'hl.gesture({ fingers = 3, direction = "sideways", action = "close" })',
        refused: /does not know/,
      },
      {
        lua: 'hl.gesture({ fingers = 3, direction = "up", action = "dance" })',
        refused: /does not know/,
      },
      { lua: 'hl.gesture({ fingers = 3, direction = "up", action = { start = function() end } })' },
      {
        lua: 'hl.gesture({ fingers = 3, direction = "up", action = { begin = function() end } })',
        refused: /start, update/,
      },
      ...['preferred', 'highrr', '1920x1080', '1920x1080@60', '1920x1080@59.94'].map((mode) => ({
        lua: `hl.monitor({ output = "x", mode = "${mode}" })`,
      })),
      { lua: 'hl.monitor({ output = "x", mode = "1920*1080" })', refused: /does not know/ },
      ...['auto', 'auto-left', 'auto-center-up', '0x0', '-1920x0'].map((position) => ({
        lua: `hl.monitor({ output = "x", position = "${position}" })`,
      })),
      { lua: 'hl.monitor({ output = "x", position = "left" })', refused: /does not know/ },
      ...['"auto"', '"1.25"', '2'].map((scale) => ({
        lua: `hl.monitor({ output = "x", scale = ${scale} })`,
      })),
      { lua: 'hl.monitor({ output = "x", scale = "0.1" })', refused: /from 0\.25/ },
      { lua: 'hl.monitor({ mode = "preferred" })', refused: /needs output/ },
      ...facts.layouts
        .filter((layout) => !layout.includes(':'))
        .map((layout) => ({ lua: `hl.workspace_rule({ workspace = "1", layout = "${layout}" })` })),
      {
        lua: 'hl.workspace_rule({ workspace = "1", layout = "spiral" })',
        refused: /does not know/,
      },
      { lua: 'hl.notification.create({ text = "x", duration = 1, icon = "warning" })' },
      { lua: 'hl.notification.create({ text = "x", duration = 1, icon = 3 })' },
      { lua: 'hl.notification.create({ text = "x" })', refused: /needs duration/ },
    ];
    expect(surprises('0.56.2', statements)).toEqual([]);
  });

  it('knows every event, flag, leaf, key, layout message and member of an object', () => {
    const modifiers = facts.keys.modifiers;
    const keys = facts.keys.keysyms.split(' ');
    const exclusive = new Set(facts.bindFlags.exclusive.flat());
    const objects = facts.objects as Readonly<Record<string, readonly string[]>>;
    const getters: Readonly<Record<string, string>> = {
      Window: 'hl.get_active_window()',
      Workspace: 'hl.get_active_workspace()',
      Monitor: 'hl.get_active_monitor()',
      LayerSurface: 'hl.get_layers()[1]',
      Timer: 'hl.timer(function() end, { timeout = 1, type = "oneshot" })',
      Notification: 'hl.notification.create({ text = "x", duration = 1 })',
      WindowRule: 'hl.window_rule({ match = { class = "x" }, float = true })',
      LayerRule: 'hl.layer_rule({ match = { namespace = "x" }, blur = true })',
      WorkspaceRule: 'hl.workspace_rule({ workspace = "1" })',
      EventSubscription: 'hl.on("hyprland.start", function() end)',
    };
    const statements: Statement[] = [
      ...facts.events.flatMap((event) => [
        { lua: `hl.on("${event}", function() end)` },
        { lua: `hl.on("${misspelt(event, facts.events)}", function() end)`, refused: /no event/ },
      ]),
      ...facts.bindFlags.boolean.map((flag, i) => ({
        lua: `hl.bind("CTRL + F${i + 1}", hl.dsp.exit(), { ${flag} = true })`,
      })),
      ...facts.bindFlags.boolean.map((flag) => ({
        lua: `hl.bind("F1", hl.dsp.exit(), { ${misspelt(flag, facts.bindFlags.boolean)} = true })`,
        refused: /no flag/,
      })),
      ...facts.bindFlags.exclusive.map(([a, b]) => ({
        lua: `hl.bind("F1", hl.dsp.exit(), { ${a} = true, ${b} = true })`,
        refused: /exclude each other/,
      })),
      {
        lua: `hl.bind("F1", hl.dsp.exit(), { ${[...exclusive][0]} = 1 })`,
        refused: /true or false/,
      },
      {
        lua: 'hl.bind("ALT + F1", hl.dsp.exit(), { device = { inclusive = false, list = { "x" } } })',
      },
      {
        lua: 'hl.bind("ALT + F2", hl.dsp.exit(), { device = { only = "x" } })',
        refused: /inclusive and list/,
      },
      ...keys.map((key) => ({
        lua: `hl.bind("MOD5 + ${key}", function() end); hl.unbind("MOD5 + ${key}")`,
      })),
      ...modifiers.map((modifier) => ({
        lua: `hl.bind("${modifier} + MOD3 + MOD2 + x", function() end); hl.unbind("${modifier} + MOD3 + MOD2 + x")`,
      })),
      ...['code:10', 'mouse:272', 'mouse_down', 'switch:Lid Switch'].map((key) => ({
        lua: `hl.bind("MOD2 + ${key}", function() end)`,
      })),
      { lua: 'hl.bind("SUPER + Escpe", hl.dsp.exit())', refused: /no key/ },
      { lua: 'hl.bind("SUPPER + F1", hl.dsp.exit())', refused: /no modifier/ },
      { lua: 'hl.bind("Super + F1", hl.dsp.exit())', refused: /capitals/ },
      { lua: 'hl.bind("SUPER + SHIFT", hl.dsp.exit())', refused: /no key beside/ },
      { lua: 'hl.bind("mouse:271", hl.dsp.exit())', refused: /mouse buttons/ },
      { lua: 'hl.bind("catchall", hl.dsp.exit())', refused: /no key/ },
      ...Object.values(facts.layoutMessages)
        .flat()
        .map((message) => ({ lua: `hl.dispatch(hl.dsp.layout("${message}"))` })),
      { lua: 'hl.dispatch(hl.dsp.layout("togglesplits"))', refused: /no layout understands/ },
      ...Object.entries(getters).flatMap(([kind, get]) => {
        const members = objects[kind] ?? [];
        return [
          ...members.map((member) => ({ lua: `local _ = ${get}.${member}` })),
          { lua: `local _ = ${get}.${misspelt(members[0] ?? 'x', members)}`, refused: /has no/ },
        ];
      }),
      ...facts.permission.type.flatMap((type) =>
        facts.permission.mode.map((mode) => ({ lua: `hl.permission("x", "${type}", "${mode}")` })),
      ),
      { lua: 'hl.permission("x", "screencopy", "maybe")', refused: /does not know/ },
    ];
    // Rules of the first statements' 199 locals: each in a block of its own.
    const scoped = statements.map((one) => ({ ...one, lua: `do ${one.lua} end` }));
    expect(surprises('0.56.2', scoped)).toEqual([]);
  });

  it('knows every leaf with its styles, and curves before they are used', () => {
    const leaves = Object.keys(facts.animation.leaves);
    const move = (fields: string) =>
      `hl.animation({ enabled = true, speed = 4, bezier = "default", ${fields} })`;
    const statements: Statement[] = [
      ...leaves.map((leaf) => ({ lua: move(`leaf = "${leaf}"`) })),
      ...leaves.map((leaf) => ({
        lua: move(`leaf = "${misspelt(leaf, leaves)}"`),
        refused: /nothing that moves/,
      })),
      ...['slide', 'slide left', 'popin 80%', 'gnomed'].map((style) => ({
        lua: move(`leaf = "windowsIn", style = "${style}"`),
      })),
      ...['slide', 'slidevert', 'fade', 'slidefade 20%'].map((style) => ({
        lua: move(`leaf = "workspaces", style = "${style}"`),
      })),
      { lua: move('leaf = "borderangle", style = "loop"') },
      { lua: move('leaf = "layersOut", style = "popin 90%"') },
      { lua: move('leaf = "workspaces", style = "popin"'), refused: /no style/ },
      { lua: move('leaf = "fade", style = "slide"'), refused: /no style/ },
      { lua: 'hl.animation({ leaf = "windows", enabled = true })', refused: /needs speed/ },
      {
        lua: 'hl.animation({ leaf = "windows", enabled = true, speed = 0, bezier = "linear" })',
        refused: /more than 0/,
      },
      {
        lua: 'hl.animation({ leaf = "windows", enabled = true, speed = 4, bezier = "late" })',
        refused: /no bezier/,
      },
      { lua: 'hl.curve("late", { type = "bezier", points = { { 0.1, 0 }, { 1, 1 } } })' },
      { lua: 'hl.animation({ leaf = "windows", enabled = true, speed = 4, bezier = "late" })' },
      { lua: 'hl.curve("bounce", { type = "spring", mass = 1, stiffness = 70, dampening = 10 })' },
      { lua: 'hl.animation({ leaf = "windows", enabled = true, speed = 4, spring = "bounce" })' },
      {
        lua: 'hl.animation({ leaf = "windows", enabled = true, speed = 4, bezier = "bounce" })',
        refused: /no bezier/,
      },
      { lua: 'hl.curve("odd", { type = "bezier", points = { { 0, 0 } } })', refused: /two points/ },
      {
        lua: 'hl.curve("odd", { type = "bezier", points = { { 0, 3 }, { 1, 1 } } })',
        refused: /two points/,
      },
      {
        lua: 'hl.curve("odd", { type = "spring", mass = 1, stiffness = 70 })',
        refused: /needs dampening/,
      },
      { lua: 'hl.curve("odd", { type = "line" })', refused: /bezier or a spring/ },
    ];
    expect(surprises('0.56.2', statements)).toEqual([]);
  });

  it('refuses what 0.55.4 does not have, and only there', () => {
    const { absent } = data.older['0.55.4'];
    const setting = absent
      .filter((path) => path.startsWith('options/'))
      .map((path) => path.slice('options/'.length));
    const statements = [
      ...setting.map((name) => configOf(name, goodValues(options[name] as Spec)[0] as string)),
      ...absent
        .filter((path) => path.startsWith('functions/'))
        .map(
          (path) =>
            `hl.${path.slice('functions/'.length)}(${path.endsWith('is_key_down') ? '"a"' : ''})`,
        ),
      ...absent
        .filter((path) => path.startsWith('events/'))
        .map((path) => `hl.on("${path.slice('events/'.length)}", function() end)`),
      ...absent
        .filter((path) => path.startsWith('animation/leaves/'))
        .map((path) => `hl.animation({ leaf = "${path.split('/').at(-1)}", enabled = false })`),
      'hl.dispatch(hl.dsp.release_input_capture())',
      'hl.dispatch(hl.dsp.workspace.change_id({ workspace = 1, id = 5 }))',
      'hl.dispatch(hl.dsp.window.fullscreen({ layout_aware = true }))',
      'hl.dispatch(hl.dsp.window.resize({ keep_aspect_ratio = true }))',
      'hl.bind("F1", function() end, { allow_input_capture = true })',
      'hl.window_rule({ match = { class = "x" }, tonemap = "on" })',
      'hl.config({ decoration = { shadow = { color = { colors = { "rgb(112233)", "rgb(445566)" } } } } })',
    ];
    expect(
      surprises(
        '0.56.2',
        statements.map((lua) => ({ lua })),
      ),
    ).toEqual([]);
    expect(
      surprises(
        '0.55.4',
        statements.map((lua) => ({ lua, refused: /./ })),
      ),
    ).toEqual([]);
    expect(
      surprises('0.55.4', [
        { lua: 'hl.config({ decoration = { shadow = { color = "rgba(11223344)" } } })' },
        { lua: 'hl.bind("F2", hl.dsp.window.resize({ x = 1, y = 2, relative = true }))' },
      ]),
    ).toEqual([]);
  });

  it('finds what no single call shows', () => {
    const findings = (text: string) =>
      runMockHl('0.56.2', [new Map([['hyprland.lua', text]])])[0]?.map(({ message }) => message);
    expect(findings('')).toEqual([expect.stringMatching(/empty/)]);
    expect(findings('hl.config({')).toEqual([expect.stringMatching(/expected/)]);
    expect(findings('hl.env("A", "1")\nnosuch.thing()')).toEqual([
      'nothing is called nosuch',
      expect.stringMatching(/nil value/),
    ]);
    expect(
      findings('hl.bind("SUPER + Q", hl.dsp.exit())\nhl.bind("LOGO + q", hl.dsp.exit())'),
    ).toEqual([expect.stringMatching(/bound already/)]);
    expect(
      findings(
        'hl.bind("SUPER + Q", hl.dsp.exit())\nhl.unbind("SUPER + Q")\nhl.bind("SUPER + Q", hl.dsp.exit())',
      ),
    ).toEqual([]);
    expect(
      findings('hl.bind("Q", hl.dsp.exit())\nhl.bind("Q", hl.dsp.exit(), { release = true })'),
    ).toEqual([]);
    expect(findings('hl.bind("F1", hl.dsp.submap("resize"))')).toEqual([
      expect.stringMatching(/no submap "resize"/),
    ]);
    expect(
      findings(`hl.bind("F1", hl.dsp.submap("resize"))
hl.define_submap("resize", function()
  hl.bind("Q", hl.dsp.submap("reset"))
  hl.bind("catchall", hl.dsp.no_op())
end)
hl.bind("Q", hl.dsp.exit())`),
    ).toEqual([]);
    expect(findings('hl.on("hyprland.start", function() hl.exec_cmdd("x") end)')).toEqual([
      expect.stringMatching(/hl has no "exec_cmdd"/),
    ]);
    expect(findings('hl.bind("F1", function() hl.dispatch(hl.dsp.window.shut()) end)')).toEqual([
      expect.stringMatching(/window has no "shut"/),
    ]);
    expect(findings('hl.env("A", "1")\nwhile true do end')).toEqual([
      expect.stringMatching(/does not end/),
    ]);
    expect(oneLine({ a: [1] })).toBe('{ ["a"] = { 1 } }');
  });
});

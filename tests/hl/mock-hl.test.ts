/** The pretended `hl` knows every name of a version, and nothing besides: walked through the facts it is made from. */
import { beforeAll, describe, expect, it } from 'vitest';
import data from '@/tools/hl/hyprland.json';
import { describeWithLua, factsOf, runMockHl, type Version, versions } from '@/tools/hl/mock-hl';

/** What is said about each statement of each file. */
function saidOfAll(version: Version, files: readonly (readonly string[])[]): string[][][] {
  const configs = files.map(
    (statements) => new Map([['hyprland.lua', `${statements.join('\n')}\n`]]),
  );
  return runMockHl(version, configs).map((complaints, at) =>
    (files[at] ?? []).map((_, i) =>
      complaints.filter(({ line }) => line === i + 1).map(({ message }) => message),
    ),
  );
}

/** What is said about each statement, run as one file. */
function said(version: Version, statements: readonly string[]): string[][] {
  return saidOfAll(version, [statements])[0] ?? [];
}

/** A name that is not in a list, though nearly. */
function misspelt(name: string, known: readonly string[]): string {
  const wrong = `${name.slice(0, -1)}${name.at(-1) === 'x' ? 'q' : 'x'}`;
  return known.includes(wrong) ? misspelt(`${name}z`, known) : wrong;
}

/** hl.config({ a = { ["b"] = VALUE } }) for the option a.b. */
function configOf(option: string, value: string): string {
  const parts = option.split('.').map((part) => `{ ["${part}"] = `);
  return `hl.config(${parts.join('')}${value}${' }'.repeat(parts.length)})`;
}

/** A value that says nothing about its name. */
const valueFor = (option: string) => (option === 'general.layout' ? '"dwindle"' : '1');

type Facts = ReturnType<typeof factsOf>;

/** Every list of names in the facts, and a statement that uses one of them. */
function walks(facts: Facts): [string, readonly string[], (name: string) => string][] {
  const table =
    (call: string, fixed = '') =>
    (name: string) =>
      `hl.${call}({ ${fixed}["${name}"] = 1 })`;
  const fields = [
    ['device', facts.device],
    ['gesture', facts.gesture],
    ['monitor', facts.monitor],
    ['notification.create', facts.notification],
    ['workspace_rule', facts.workspaceRule],
    ['get_windows', facts.windowQuery],
    ['get_layers', facts.layerQuery],
  ] as const;
  return [
    ['options', Object.keys(facts.options), (name) => configOf(name, valueFor(name))],
    ...fields.map(
      ([call, { fields: names }]) =>
        [call, names, table(call)] as [string, readonly string[], (name: string) => string],
    ),
    ['timer', facts.timer.fields, (name) => `hl.timer(function() end, { ["${name}"] = 1 })`],
    ['window rules', facts.windowRule.effects, table('window_rule', 'match = { class = "x" }, ')],
    [
      'windows matched',
      facts.windowRule.match,
      (name) => `hl.window_rule({ match = { ["${name}"] = "x" } })`,
    ],
    ['layer rules', facts.layerRule.effects, table('layer_rule', 'match = { namespace = "x" }, ')],
    ['leaves', facts.animation.leaves, (name) => `hl.animation({ leaf = "${name}" })`],
    ['events', facts.events, (name) => `hl.on("${name}", function() end)`],
    [
      'flags',
      facts.bindFlags.boolean,
      (name) => `hl.bind("F1", function() end, { ${name} = false })`,
    ],
    [
      'layout messages',
      Object.values(facts.layoutMessages).flat(),
      (name) => `hl.dsp.layout("${name}")`,
    ],
    ['dispatchers', Object.keys(facts.dispatchers), (name) => `local d = hl.dsp.${name}`],
    ['functions', Object.keys(facts.functions), (name) => `local f = hl.${name}`],
    ...Object.entries(facts.dispatchers)
      .filter(([, names]) => names.length > 0)
      .map(
        ([dispatcher, names]) =>
          [dispatcher, names, table(`dsp.${dispatcher}`)] as [
            string,
            readonly string[],
            (name: string) => string,
          ],
      ),
  ];
}

describeWithLua('the pretended hl', () => {
  describe.each(versions)('of %s', (version) => {
    const lists = walks(factsOf(version));
    // Flags belong to one key, which can be bound once.
    const right = lists.map(([, names, statement]) =>
      names.map((name, i) => statement(name).replace('"F1"', `"code:${i + 1}"`)),
    );
    const wrong = lists.map(([, names, statement]) =>
      names.map((name) => statement(misspelt(name, names))),
    );
    let answers: string[][][] = [];
    beforeAll(() => {
      answers = saidOfAll(version, [...right, ...wrong]);
    });

    it.each(lists.map(([kind], at) => [kind, at] as const))(
      'knows all %s, and none that is misspelt',
      (_, at) => {
        expect(right[at]?.length).toBeGreaterThan(0);
        expect(answers[at]?.flat()).toEqual([]);
        const replies = answers[right.length + at];
        expect(replies?.length).toBe(wrong[at]?.length);
        expect(wrong[at]?.filter((_line, i) => replies?.[i]?.length === 0)).toEqual([]);
      },
    );
  });

  it('of 0.55.4 lacks what its list says', () => {
    const { absent, changed } = data.older['0.55.4'];
    const newest = walks(factsOf('0.56.2'));
    const older = new Map(walks(factsOf('0.55.4')).map(([kind, names]) => [kind, names]));
    // A dispatcher that is gone takes its fields along.
    const gone = newest.flatMap(([kind, names]) => {
      const left = older.get(kind);
      return left ? names.filter((name) => !left.includes(name)) : [];
    });
    expect(gone.sort()).toEqual(absent.map((path) => path.split('/').at(-1)).sort());
    for (const path of Object.keys(changed)) {
      const statement = configOf(path.replace('options/', ''), '{ colors = { "rgb(112233)" } }');
      expect(said('0.56.2', [statement])).toEqual([[]]);
      expect(said('0.55.4', [statement])).toEqual([[expect.stringMatching(/must be one colour/)]]);
    }
  });

  it('takes no name for a number, as later versions do', () => {
    expect(said('0.56.2', ['hl.config({ input = { follow_mouse = "loose" } })'])).toEqual([
      [expect.stringMatching(/must be a number/)],
    ]);
  });

  const findings = (text: string) =>
    runMockHl('0.56.2', [new Map([['hyprland.lua', text]])])[0]?.map(({ message }) => message);

  it.each([
    ['', /empty/],
    ['hl.config({', /expected/],
    ['hl.bind("SUPER + Q", hl.dsp.exit())\nhl.bind("LOGO + q", hl.dsp.exit())', /bound already/],
    ['hl.bind("F1", hl.dsp.submap("resize"))', /no submap "resize"/],
    ['hl.on("hyprland.start", function() hl.exec_cmdd("x") end)', /hl has no "exec_cmdd"/],
    ['hl.bind("F1", function() hl.dispatch(hl.dsp.window.shut()) end)', /window has no "shut"/],
    ['hl.bind("F1", hl.dsp.exit)', /named but not called/],
    ['hl.bind("Super + Q", hl.dsp.exit())', /write it in capitals/],
    ['hl.bind("Retrun", hl.dsp.exit())', /no key is called "Retrun"/],
    ['hl.bind("SUPER + SHIFT", hl.dsp.exit())', /no key beside/],
    ['hl.bind("mouse:1", hl.dsp.exit())', /mouse buttons/],
    ['hl.bind("A", hl.dsp.exit(), { repeating = true, release = true })', /exclude each other/],
    ['hl.window_rule({ float = true })', /needs a match/],
    ['hl.config({ general = { layout = "dwindel" } })', /does not know "dwindel"/],
    ['hl.exec_cmd("foot", { flaot = true })', /no field "flaot"/],
    ['hl.env("A", "1")\nwhile true do end', /does not end/],
  ])('finds what is wrong in %s', (text, words) => {
    expect(findings(text)).toEqual([expect.stringMatching(words)]);
  });

  it.each([
    'hl.bind("Q", hl.dsp.exit())\nhl.bind("Q", hl.dsp.exit(), { release = true })',
    `hl.bind("F1", hl.dsp.submap("resize"))
hl.define_submap("resize", function()
  hl.bind("Q", hl.dsp.submap("reset"))
  hl.bind("catchall", hl.dsp.no_op())
end)
hl.bind("Q", hl.dsp.exit())`,
  ])('takes %s', (text) => {
    expect(findings(text)).toEqual([]);
  });

  it('goes on after a name that nobody knows', () => {
    expect(findings('hl.env("A", "1")\nnosuch.thing()')).toEqual([
      'nothing is called nosuch',
      expect.stringMatching(/nil value/),
    ]);
  });
});

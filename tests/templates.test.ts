import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersOf } from '@/lib/config/answers';
import { catalogue } from '@/lib/config/catalogue';
import { fields } from '@/lib/config/fields';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema, defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { templates as bundled } from '@/lib/generated/templates';
import { manifestPath } from '@/lib/manifest';
import { scan } from '@/lib/nix/scan';
import { fileTree } from '@/lib/render/file-tree';
import { loadTemplates } from '@/lib/render/load-templates';
import { type Condition, isNix, parseTemplate } from '@/lib/render/parse-template';
import { namesUsed, render } from '@/lib/render/render';
import { keySlots } from '@/lib/secrets/keys';
import { valuesOf } from '@/tools/combinations/covering';
import { arbitraryConfig } from './arbitrary-config';

const folder = join(import.meta.dirname, '../templates');
const templates = [...loadTemplates(folder)].map(([path, text]) => parseTemplate(path, text));

const ofTheDoor = [
  ...['link', 'archiveUrl', 'folder', 'localOrigin'].map((n) => `facts.${n}`),
  ...Object.keys(keySlots()),
];

/** Nix cannot merge the inputs of a flake; everything else is one feature, one file. */
const nixWithRegions = ['flake.nix'];

/** A condition as a template writes it. */
function words(condition: Condition): string {
  if (condition.form === 'truthy') return condition.name;
  return `${condition.name} ${condition.form === 'equals' ? '==' : 'has'} ${condition.value}`;
}

/** The default answers, and each answer changed alone to each value worth trying. */
function singleChanges(): Config[] {
  const changed = fields.flatMap((field) =>
    (valuesOf(field) ?? []).flatMap((value) => {
      const parsed = configSchema.safeParse({ [field.step]: { [field.key]: value } });
      return parsed.success ? [parsed.data] : [];
    }),
  );
  const packages = catalogue.map(({ attr }) => configSchema.parse({ user: { packages: [attr] } }));
  return [defaultConfig, ...changed, ...packages];
}

describe('templates', () => {
  it('are bundled as they lie on disk', () => {
    expect(fileTree(bundled)).toEqual(loadTemplates(folder));
  });

  it('name only answers that exist', () => {
    const known = new Set([...answersOf(defaultConfig).keys(), ...ofTheDoor]);
    for (const template of templates) {
      for (const name of namesUsed(template)) {
        if (name.startsWith('secrets.') && template.path.endsWith('secrets.nix')) continue;
        expect(known, `${template.source} names ${name}`).toContain(name);
      }
    }
  });

  it('use every answer and every fact', () => {
    const answers = answersOf(defaultConfig);
    const used = new Set(templates.flatMap((template) => [...namesUsed(template)]));
    const facts = [...answers.keys()].filter((name) => name.startsWith('facts.'));
    expect(facts.filter((name) => !used.has(name))).toEqual([]);
    // What a fact reads counts: but only one that some template uses.
    const read = new Set(
      presets.flatMap(({ config }) =>
        [...answersOf(config)]
          .filter(([name]) => used.has(name))
          .flatMap(([, answer]) => answer.fields),
      ),
    );
    expect(fields.map((f) => f.path).filter((path) => !read.has(path))).toEqual([]);
  });

  it('compare choices with values that exist', () => {
    const options = new Map(
      fields.map((f) => [f.path, f.kind === 'choice' ? f.options.map((o) => o.value) : undefined]),
    );
    for (const template of templates) {
      for (const condition of [template.when, ...template.lines.map((line) => line.region)]) {
        if (condition?.form !== 'equals') continue;
        expect(
          options.get(condition.name) ?? [],
          `${template.source}: ${condition.name}`,
        ).toContain(condition.value);
      }
    }
  });

  it('have regions only where Nix cannot merge', () => {
    const regions = templates.filter((t) => isNix(t.path) && t.lines.some((line) => line.region));
    expect(regions.map((t) => t.path)).toEqual(nixWithRegions);
  });

  it('have no condition without effect: each is met by some answers and not by others', () => {
    const conditions = new Set(
      templates.flatMap(({ when, lines }) =>
        [when, ...lines.map(({ region }) => region)].flatMap((one) => (one ? [words(one)] : [])),
      ),
    );
    // One template for each condition, so that the renderer itself decides.
    const asked = [...conditions].map((text, i) =>
      parseTemplate(`${i}.txt`, `# @when ${text}\nmet\n`),
    );
    const met = new Set<string>();
    const unmet = new Set<string>();
    const configs = [...singleChanges(), ...fc.sample(arbitraryConfig, { numRuns: 50, seed: 11 })];
    configs.forEach((config, i) => {
      const answers = answersOf(config);
      // What depends on the door that is asked, not on answers: there is an origin, or none.
      for (const name of ofTheDoor) answers.set(name, { value: i % 2 ? 'box' : '', fields: [] });
      const { files } = render(asked, answers);
      [...conditions].forEach((text, number) => {
        (files.has(`${number}.txt`) ? met : unmet).add(text);
      });
    });
    const missing = (seen: Set<string>) => [...conditions].filter((text) => !seen.has(text));
    expect(missing(met), 'never met').toEqual([]);
    expect(missing(unmet), 'always met').toEqual([]);
  });

  it('are one for each path', () => {
    expect(templates.map(({ path }) => path)).toHaveLength(
      new Set(templates.map(({ path }) => path)).size,
    );
  });
});

describe.each(presets)('the flake of $id', ({ config }) => {
  const { files, provenance } = generate(config);

  it('has no marker left', () => {
    for (const [path, text] of files) {
      expect(text, path).not.toMatch(/@(?:imports|[a-z][A-Za-z0-9]*(?:\.[a-z][A-Za-z0-9]*)+)@/);
      expect(text, path).not.toMatch(/@(?:when|end)\b/);
    }
  });

  it('imports only files it has, and reaches each module from flake.nix', () => {
    const reached = new Set<string>();
    const visit = (path: string) => {
      if (reached.has(path)) return;
      reached.add(path);
      const text = files.get(path) as string;
      const quoted = scan(text).filter((t) => t.kind !== 'indented');
      for (const match of text.matchAll(/(?<![\w/"$}])\.{1,2}\/[A-Za-z0-9_./-]+/g)) {
        if (quoted.some((t) => t.from <= match.index && match.index < t.to)) continue;
        const target = normalize(join(dirname(path), match[0]));
        const found = [target, `${target}/default.nix`, `${target}/flake.nix`].find(
          (p) => files.has(p) && p.endsWith('.nix'),
        );
        if (found) visit(found);
        else if (
          !['.', './', 'secrets.nix'].includes(target) &&
          !files.has(target) &&
          !target.startsWith('secrets/')
        ) {
          expect.fail(`${path} imports ${match[0]}, which is not there`);
        }
      }
    };
    visit('flake.nix');
    const modules = [...files.keys()].filter((p) => p.endsWith('.nix'));
    expect(modules.filter((p) => !reached.has(p))).toEqual([]);
  });

  it('ends every file with one newline, and has no trailing space or stray blank line', () => {
    for (const [path, text] of files) {
      expect(text.endsWith('\n') && !text.endsWith('\n\n'), path).toBe(true);
      if (path !== 'flake.lock') expect(text, path).not.toMatch(/[ \t]\n|\n\n\n|^\n/);
    }
  });

  it('knows for every line of provenance a file and its lines', () => {
    for (const { path, from, to, fields: behind } of provenance) {
      const lines = (files.get(path) as string).split('\n').length;
      expect(from).toBeLessThanOrEqual(to);
      expect(to).toBeLessThanOrEqual(lines);
      for (const field of behind) expect(fields.map((f) => f.path)).toContain(field);
    }
  });
});

describe('golden trees', () => {
  it.each(presets)('$id', async ({ id, config }) => {
    const golden = join(import.meta.dirname, 'golden/flakes', id);
    const { files } = generate(config);
    // Dot-files are kept with an underscore, so that none acts on this repository.
    const stored = fileTree(
      [...files].map(([path, text]) => [
        path.replace(/(^|\/)\./g, '$1_'),
        // Hashes of all files would change with each of them.
        path === manifestPath
          ? text.replace(/^ {2}"(release|id)": .*\n|,\n {2}"files": \{[^}]*\}/gm, '')
          : text,
      ]),
    );
    for (const [path, text] of stored) await expect(text).toMatchFileSnapshot(join(golden, path));
    const committed = existsSync(golden) ? [...loadTemplates(golden).keys()] : [];
    expect(committed).toEqual([...stored.keys()]);
  });
});

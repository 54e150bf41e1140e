/** Which answers a line names, held to what happens when answers change. */
import { describe, expect, it } from 'vitest';
import { fieldByPath, fields } from '@/lib/config/fields';
import { presets } from '@/lib/config/presets';
import { type Config, configSchema } from '@/lib/config/schema';
import { type Generated, generate } from '@/lib/generate';
import { originOf } from '@/lib/render/origin';
import { valuesOf } from '@/tools/combinations/covering';

/** The same answers, each changed alone to another value. */
function changedAlone(config: Config): { path: string; config: Config }[] {
  return fields.flatMap((field) =>
    (valuesOf(field) ?? []).flatMap((value) => {
      const own = config[field.step] as Record<string, unknown>;
      const parsed = configSchema.safeParse({
        ...config,
        [field.step]: { ...own, [field.key]: value },
      });
      return parsed.success ? [{ path: field.path, config: parsed.data }] : [];
    }),
  );
}

/** Lines of `before` that are gone though fewer name the answer that changed: which of equal lines went cannot be told. */
function unexplained(before: Generated, after: Generated, changed: string): string[] {
  const gone: string[] = [];
  for (const [path, text] of before.files) {
    if (!path.endsWith('.nix') || after.files.get(path) === text) continue;
    const lost = new Map<string, number>();
    const count = (line: string, more: number) => lost.set(line, (lost.get(line) ?? 0) + more);
    for (const [index, line] of text.split('\n').entries()) {
      const origin = originOf(before, path, index + 1);
      if (![...origin.line, ...origin.file].includes(changed)) count(line, 1);
    }
    for (const line of (after.files.get(path) ?? '').split('\n')) count(line, -1);
    for (const [line, number] of lost) {
      // Between two regions an empty line may go with either.
      if (number > 0 && line !== '') gone.push(`${changed}: ${path}: ${line}`);
    }
  }
  return gone;
}

describe.each(presets)('every line of the flake of $id', ({ config }) => {
  it('names answers that there are, or stands there always', () => {
    const made = generate(config);
    for (const [path, text] of made.files) {
      if (!path.endsWith('.nix')) continue;
      for (const index of text.split('\n').keys()) {
        const { line, file } = originOf(made, path, index + 1);
        for (const field of [...line, ...file]) expect(fieldByPath.has(field), field).toBe(true);
      }
    }
  });

  it('goes only with an answer that it names', () => {
    const before = generate(config);
    const found = changedAlone(config).flatMap(({ path, config: other }) =>
      unexplained(before, generate(other), path),
    );
    expect([...new Set(found)]).toEqual([]);
  });
});

it('an import names the answers of the file that it imports', () => {
  const made = generate(configSchema.parse({}));
  const text = made.files.get('modules/core/default.nix') ?? '';
  const line = text.split('\n').findIndex((row) => row.includes('./openssh.nix')) + 1;
  expect(originOf(made, 'modules/core/default.nix', line).line).toEqual(['host.ssh']);
  expect(originOf(made, 'modules/core/openssh.nix', 1)).toEqual({ line: [], file: ['host.ssh'] });
  expect(originOf(made, 'modules/core/bootloader.nix', 1)).toEqual({ line: [], file: [] });
});

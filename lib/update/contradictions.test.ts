import { expect, it } from 'vitest';
import { configSchema } from '../config/schema';
import { generate } from '../generate';
import { readManifest } from '../manifest';
import { mergeTrees } from '../merge/merge-trees';
import { movedFiles } from '../merge/moved-files';
import { type FileTree, fileTree } from '../render/file-tree';
import { contradictionsOf } from './contradictions';
import { openTree } from './open-tree';
import { base as today } from './released-entry';

const config = configSchema.parse({ host: { containers: 'docker' } });
const generated = generate(config);
const look = 'modules/home/hyprland/look.nix';

async function found(
  edit: (files: Map<string, string>) => void,
  load = async () => ({ base: today }),
) {
  const files = new Map(generated.files);
  edit(files);
  const opened = await openTree(fileTree(files) as FileTree, new Set(), load);
  if ('problem' in opened) throw new Error(opened.problem);
  const { edits } = mergeTrees(opened.base, opened.files, generated.files);
  return contradictionsOf(opened, edits, generated);
}

it('names the answer that wrote an edited line', async () => {
  const text = generated.files.get(look) ?? '';
  const line = text.split('\n').findIndex((words) => words.includes('gaps_in = 5')) + 1;
  expect(
    await found((files) => files.set(look, text.replace('gaps_in = 5', 'gaps_in = 9'))),
  ).toEqual([{ path: look, line, fields: ['hyprland.gapsIn'], written: 'gaps_in = 5;' }]);
});

it('finds the line in the edited file, wherever it has moved', async () => {
  const text = generated.files.get(look) ?? '';
  const line = text.split('\n').findIndex((words) => words.includes('gaps_in = 5')) + 1;
  const moved = `# mine\n# mine\n${text.replace('gaps_in = 5', 'gaps_in = 9')}`;
  expect((await found((files) => files.set(look, moved)))[0]?.line).toBe(line + 2);
});

it('is silent about edits that no answer wrote', async () => {
  expect(
    await found((files) => {
      files.set(look, `# mine\n${files.get(look)}`);
      files.set('modules/home/mine.nix', '{ }\n');
      files.delete('treefmt.toml');
    }),
  ).toEqual([]);
});

it('is silent about line ends of Windows, and sees the edit among them', async () => {
  const text = generated.files.get(look) ?? '';
  const windows = text.replaceAll('\n', '\r\n');
  expect(await found((files) => files.set(look, windows))).toEqual([]);
  const edited = windows.replace('gaps_in = 5', 'gaps_in = 9');
  expect(await found((files) => files.set(look, edited))).toMatchObject([
    { path: look, fields: ['hyprland.gapsIn'], written: 'gaps_in = 5;' },
  ]);
});

it('names the answer that a deleted file was there for', async () => {
  expect(await found((files) => files.delete('modules/core/docker.nix'))).toEqual([
    { path: 'modules/core/docker.nix', line: 0, fields: ['host.containers'], written: '' },
  ]);
});

it('follows a line through the texts of an older generator', async () => {
  const old = () => ({
    base: (...args: Parameters<typeof today>) =>
      today(...args)?.map(
        ([path, text]) => [path, path === look ? `# an older first line\n${text}` : text] as const,
      ),
  });
  const before = `# an older first line\n${generated.files.get(look)}`;
  const manifest = readManifest(generated.files);
  expect(manifest).toBeDefined();
  const { digestAnywhere } = await import('../manifest');
  const contradictions = await found(
    (files) => {
      const json = JSON.parse(files.get('hyprguest.json') ?? '');
      json.files[look] = digestAnywhere(before);
      files.set('hyprguest.json', JSON.stringify(json));
      files.set(look, before.replace('gaps_in = 5', 'gaps_in = 9'));
    },
    async () => old(),
  );
  expect(contradictions.map(({ fields }) => fields)).toEqual([['hyprland.gapsIn']]);
});

it('names the answer behind a file that has moved since', async () => {
  const path = 'modules/guest/vmware/home/clipboard.nix';
  const [former = ''] = [...movedFiles].find(([, now]) => now === path) ?? [];
  const opened = await openTree(generated.files as FileTree, new Set(), async () => ({
    base: today,
  }));
  if ('problem' in opened) throw new Error(opened.problem);
  expect(contradictionsOf(opened, new Map([[former, 'deleted']]), generated)).toEqual([
    { path: former, line: 0, fields: ['host.clipboard'], written: '' },
  ]);
});

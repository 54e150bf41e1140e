/** The renderer's rules, held to homes that the real Home Manager made. */
import { describe, expect, it } from 'vitest';
import type { HomeFile } from '@/tools/home/home-file';
import { releaseOf } from '@/tools/home/homes';
import { type RecordedHome, readRecorded, sessionVariablesPath } from '@/tools/home/recorded';
import { renderHome } from '@/tools/home/render-home';
import { homeManagerOptions } from '@/tools/nix-options/option-lists';

/** Made by tools that are not here, so that nothing is rendered: XML, and a list of extensions. */
const notRendered = /^\.config\/fontconfig\/conf\.d\/|^\.vscode\/extensions\//;

/** Data is compared, not its layout; everything else to the letter. */
function comparable(file: HomeFile): unknown {
  if (file.form === 'json' || file.form === 'toml') return { [file.form]: JSON.parse(file.text) };
  return file;
}

function render({ pin, user, modules }: RecordedHome) {
  const { files, sessionVariables, unread } = renderHome(
    { user, release: releaseOf(pin) },
    modules,
    homeManagerOptions(pin),
  );
  const all = new Map([...files, [sessionVariablesPath, { form: 'text', text: sessionVariables }]]);
  return { files: all as ReadonlyMap<string, HomeFile>, unread };
}

describe.each(readRecorded().map((home) => [home.id, home] as const))('%s', (_, home) => {
  const rendered = render(home);

  it('has the same files', () => {
    expect([...rendered.files.keys()].sort()).toEqual([...home.files.keys()].sort());
  });

  it('sets no option that the renderer does not know', () => {
    expect(rendered.unread).toEqual([]);
  });

  const known = [...home.files].filter(
    ([path, { form }]) => form !== 'unseen' && !notRendered.test(path),
  );
  it.each(known)('%s', (path, file) => {
    expect(comparable(rendered.files.get(path) as HomeFile)).toEqual(comparable(file));
  });
});

import { describe, expect, it } from 'vitest';
import { fields } from '@/lib/config/fields';
import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { fileOfField, fileOfStep } from './files-of-answers';

const { provenance, files } = generate(defaultConfig);
const leadsTo = (field: string, inView?: string) => fileOfField(provenance, field, inView);

describe('fileOf', () => {
  it('prefers the module that an answer brings in', () => {
    expect(leadsTo('host.kernel')).toBe('modules/core/kernel.nix');
    expect(leadsTo('host.ssh')).toBe('modules/core/openssh.nix');
    expect(leadsTo('user.editor')).toBe('modules/home/neovim.nix');
    expect(leadsTo('hyprland.lock')).toBe('modules/home/swaylock.nix');
  });

  it('takes lines of code before prose', () => {
    expect(leadsTo('host.memoryGiB')).toBe('vmware/vmware-guest.vmx');
    expect(leadsTo('host.timeZone')).toBe('modules/core/system.nix');
    expect(leadsTo('host.diskGiB')).toMatch(/\.nix$/);
  });

  it('stays where code of the answer is in view, and never with prose', () => {
    expect(leadsTo('host.keyboardLayout', 'modules/home/hyprland/input.nix')).toBe(
      'modules/home/hyprland/input.nix',
    );
    expect(leadsTo('host.memoryGiB', 'README.md')).toBe('vmware/vmware-guest.vmx');
  });

  it('leads to prose only where an answer writes nothing else, whatever is in view', () => {
    for (const { path } of fields) {
      for (const inView of [undefined, 'README.md', 'NEXT-STEPS.md', 'treefmt.toml']) {
        const file = leadsTo(path, inView);
        const wrote = provenance.filter((p) => p.fields.includes(path));
        if (file?.endsWith('.md')) expect(wrote.every((p) => p.path.endsWith('.md'))).toBe(true);
        expect(file === undefined, path).toBe(wrote.length === 0);
        if (file) expect(files.has(file), file).toBe(true);
      }
    }
  });
});

it('opens for each step the file that has most lines of it', () => {
  const opened = ['host', 'user', 'secrets', 'hyprland'].map((step) =>
    fileOfStep(provenance, step),
  );
  // packages.nix has one line, which follows from three answers.
  expect(opened).toEqual([
    'modules/core/system.nix',
    'modules/home/git.nix',
    'flake.nix',
    'modules/home/hyprland/look.nix',
  ]);
});

import { describe, expect, it } from 'vitest';
import { fieldByPath, fields } from '@/lib/config/fields';
import { presets } from '@/lib/config/presets';
import { type ConfigInput, configSchema, defaultConfig, stepIds } from '@/lib/config/schema';
import { essentials, essentialsPageOrder } from './essentials';
import { foldedGroups } from './folded-questions';
import { groupSummary } from './group-summaries';

const of = (group: string) => fields.filter((field) => field.group === group);

describe('groupSummary', () => {
  it.each([
    ['Looks', 'Everforest, gaps 5/10, border 2 px, rounding 8 px'],
    ['Virtual hardware', 'Memory 8 GiB, processors 4, disk 64 GiB, swap 4 GiB'],
    ['Services', 'Shared folders, copy and paste with the host, SSH server'],
    ['Shell and editor', 'Zsh, Starship, Neovim'],
    ['Packages', '7 chosen'],
    ['Effects', 'None'],
    ['Machine', 'vmware-guest, Intel or AMD, NixOS unstable'],
    ['Git', 'Commits not signed'],
    ['Display', 'Follow the VMware window, scale 100 %'],
    ['Keys and windows', 'Super as modifier, Dwindle'],
  ])('says of %s: %s', (group, line) => {
    expect(groupSummary(of(group), defaultConfig)).toBe(line);
  });

  it('says first what was changed, advanced answers only then', () => {
    const config = configSchema.parse({
      host: { ssh: false, containers: 'podman', openPorts: [8080, '9000-9010'], swapGiB: 0 },
      hyprland: { rounding: 0, blur: true },
    });
    expect(groupSummary(of('Services'), config)).toBe(
      'No SSH server, open TCP ports 8080, 9000-9010, Podman, shared folders, copy and paste with the host',
    );
    expect(groupSummary(of('Looks'), config)).toMatch(/^Rounding 0 px, Everforest/);
    expect(groupSummary(of('Effects'), config)).toBe('Blur');
    expect(groupSummary(of('Virtual hardware'), config)).toContain('swap none');
  });

  it('says what is true by itself', () => {
    const line = (group: string, answers: ConfigInput) =>
      groupSummary(of(group), configSchema.parse(answers));
    expect(line('Git', { user: { gitName: 'Ada', gitSigning: 'openpgp' } })).toBe(
      'Ada, commits not signed until you name a key',
    );
    const signed = { gitSigning: 'ssh', gitSigningKey: '~/.ssh/id_ed25519.pub' } as const;
    expect(line('Git', { user: signed })).toBe('Commits signed with an SSH key');
    expect(line('Packages', { user: { packages: [] } })).toBe('None chosen');
    expect(line('Shell and editor', { user: { editor: 'none', prompt: 'none' } })).toBe(
      'The shell’s own prompt, nano as editor, Zsh',
    );
    expect(line('Services', { host: { keyring: 'off', autoUpgrade: 'weekly' } })).toMatch(
      /^Automatic updates once a week, no keyring, /,
    );
    expect(line('Services', { host: { keyring: 'on', clipboardHistory: 'guest' } })).toMatch(
      /^Clipboard history without the host’s copies, keyring always, /,
    );
    expect(
      line('Place and language', {
        host: { secondKeyboardLayout: 'ru', secondKeyboardVariant: 'phonetic' },
      }),
    ).toMatch(/^Second keyboard ru phonetic, /);
    expect(line('Machine', { host: { kernel: 'lts' } })).toMatch(
      /^Kernel with long-term support, /,
    );
    expect(line('Virtual hardware', { host: { disk: 'sata', diskLayout: 'luks' } })).toMatch(
      /^SATA as disk controller, encrypted disk, /,
    );
  });

  it('stays one line for every group of every preset', () => {
    for (const { config } of presets) {
      for (const group of new Set(fields.map((field) => field.group))) {
        expect(groupSummary(of(group), config).length, group).toBeLessThan(120);
      }
    }
  });
});

it('names questions that there are, few of them', () => {
  for (const path of [...essentials, ...essentialsPageOrder])
    expect(fieldByPath.has(path), path).toBe(true);
  expect(essentialsPageOrder.length).toBeLessThan(10);
  for (const path of essentialsPageOrder) expect(essentials).toContain(path);
});

it('leaves no question without a page: what is not essential is folded, and Secrets folds nothing', () => {
  const folded = stepIds.flatMap((step) =>
    foldedGroups(step).flatMap(({ shown, folded }) => [...shown, ...folded]),
  );
  const drawn = [...essentials, ...folded.map(({ path }) => path)];
  expect(drawn.sort()).toEqual([...fieldByPath.keys()].sort());
  expect(foldedGroups('secrets')).toEqual([]);
});

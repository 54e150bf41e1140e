import { describe, expect, it, vi } from 'vitest';
import { withAt } from '@/components/fields/form-values';
import { createStore } from '@/components/store';
import { type FieldSpec, fields } from '@/lib/config/fields';
import { type Config, type ConfigInput, configSchema, defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { digestAnywhere } from '@/lib/manifest';
import { createDigest, startPreview } from './engine';
import { emptyPreview, type PreviewedAnswers } from './preview-state';
import { treeChanges } from './tree-changes';

function start({ filesWait = false, base = 'default' } = {}) {
  const answers = createStore<PreviewedAnswers>({
    presets: [],
    config: defaultConfig,
    linkQuery: 'v=1',
    live: true,
    base,
    opened: undefined,
    focused: undefined,
  });
  const preview = createStore({ ...emptyPreview, filesWait });
  /** What waits for the next frame. */
  let waiting: (() => void) | undefined;
  const end = startPreview(
    answers,
    preview,
    () => {},
    (act) => {
      waiting = act;
      return () => {
        waiting = undefined;
      };
    },
  );
  const paint = () => {
    waiting?.();
    waiting = undefined;
  };
  return { answers, preview, paint, end };
}

const falcon: Config = { ...defaultConfig, host: { ...defaultConfig.host, name: 'falcon' } };

describe('startPreview', () => {
  it('shows the same files as every other door', () => {
    const { answers, preview, paint, end } = start();
    answers.set({ config: falcon });
    expect([...(preview.get().files ?? [])]).toEqual([...generate(falcon).files]);
    paint();
    expect(preview.get().changes.get('hyprguest.json')).toBe('changed');
    end();
  });

  it('keeps of a base only what can be used, so that no secret of an address goes into a storage', () => {
    const token = 'ghp_abcdefghijklmnopqrstuvwxyz0123456789';
    const { answers, preview, end } = start({ base: `v=1&user.gitName=${token}&host.cpus=2` });
    expect(answers.get().base).toBe('v=1&host.cpus=2');
    expect(preview.get().files?.size).toBeGreaterThan(9);
    expect(preview.get().baseQuery).toBe('v=1&host.cpus=2');
    const kept = (base: string) => {
      answers.set({ base });
      return answers.get().base;
    };
    expect(kept(`v=1&user.gitName=${token}&host.name=falcon`)).toBe('v=1&host.name=falcon');
    expect(preview.get().baseTitle).toBe('link or file you chose');
    expect(kept(`v=1&${token}=1`)).toBe('v=1');
    expect(kept(token)).toBe('default');
    for (const base of ['minimal', 'link', 'previous', 'download']) expect(kept(base)).toBe(base);
    end();
  });

  it('shows a key’s lines first, and counts over all files in the frame after', () => {
    const { answers, preview, paint, end } = start();
    answers.set({ config: falcon });
    expect(preview.get().changes.size).toBe(0);
    paint();
    const { changes, counts } = preview.get();
    expect(counts.get('flake.nix')).toEqual({ added: 1, removed: 1 });
    // The same files and counts stay the same objects, so that the list of files is not drawn again.
    answers.set({ config: { ...falcon, host: { ...falcon.host, name: 'falcons' } } });
    paint();
    expect(preview.get().changes).toBe(changes);
    expect(preview.get().counts).toBe(counts);
    end();
  });

  it('shows the open file first, and makes all others in the frame after', () => {
    const { answers, preview, paint, end } = start();
    answers.set({ focused: 'host.name' });
    const { files: before, selected = '' } = preview.get();
    answers.set({ config: falcon });
    const whole = generate(falcon);
    expect(preview.get().files).toBe(before);
    expect(preview.get().ahead).toMatchObject({ path: selected, text: whole.files.get(selected) });
    paint();
    expect([...(preview.get().files ?? [])]).toEqual([...whole.files]);
    expect(preview.get().ahead).toBeUndefined();
    expect(preview.get().counts.get('hyprguest.json')).toBeDefined();
    end();
  });

  it('makes the files in the frame after where the desktop is on show', () => {
    const { answers, preview, paint, end } = start({ filesWait: true });
    const { files } = preview.get();
    answers.set({ config: falcon });
    expect(preview.get().files).toBe(files);
    paint();
    expect([...(preview.get().files ?? [])]).toEqual([...generate(falcon).files]);
    end();
  });

  it('counts at once against another base', () => {
    const { answers, preview, end } = start();
    answers.set({ base: 'minimal' });
    expect(preview.get().changes.size).toBeGreaterThan(0);
    end();
  });

  it('opens the file of the question in focus, and leaves it open for one that writes nothing', () => {
    const { answers, preview, end } = start();
    answers.set({ focused: 'host.memoryGiB' });
    expect(preview.get()).toMatchObject({ selected: 'vmware/vmware-guest.vmx', fileShown: true });
    answers.set({ focused: 'host.containers' });
    expect(preview.get().selected).toBe('vmware/vmware-guest.vmx');
    preview.set({ follow: false });
    answers.set({ focused: 'host.kernel' });
    expect(preview.get().selected).toBe('vmware/vmware-guest.vmx');
    end();
  });
});

/** Another value for a question, and what else it takes to give it a meaning. */
function otherValues(field: FieldSpec): readonly unknown[] {
  const texts: Readonly<Record<string, readonly unknown[]>> = {
    'host.name': ['falcon'],
    'host.timeZone': ['Asia/Tokyo'],
    'host.locale': ['ja_JP.UTF-8', 'de_DE.UTF-8'],
    'host.formatsLocale': ['de_DE.UTF-8'],
    'host.keyboardLayout': ['de', 'ru'],
    'host.keyboardVariant': ['dvorak'],
    'host.keyboardOptions': ['caps:escape'],
    'host.secondKeyboardLayout': ['ru', 'de'],
    'host.secondKeyboardVariant': ['phonetic'],
    'host.proxy': ['http://proxy.example.com:3128'],
    'user.name': ['ada'],
    'user.fullName': ['Ada'],
    'user.gitName': ['Ada'],
    'user.gitEmail': ['ada@example.org'],
    'user.gitSigningKey': ['~/.ssh/id_ed25519.pub'],
    'user.sshKeys': [
      ['ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ5Hb2Y1mX0Yd0V6kq8r7dE3nYl1u8kQ3l2mZ0s1V9xY ada'],
    ],
    'user.packages': [[], ['gimp']],
    'user.morePackages': [['cowsay']],
  };
  switch (field.kind) {
    case 'choice':
      return field.options.map(({ value }) => value).filter((value) => value !== field.default);
    case 'boolean':
      return [!field.default];
    case 'integer':
      return [Number(field.default) + 1];
    case 'ports':
      return [[8080]];
    default:
      return texts[field.path] ?? [];
  }
}

const givenBefore: Readonly<Record<string, ConfigInput>> = {
  'host.secondKeyboardVariant': { host: { secondKeyboardLayout: 'ru' } },
  'user.gitSigningKey': { user: { gitSigning: 'ssh' } },
  'host.inputMethod': { host: { locale: 'ja_JP.UTF-8' } },
};

const cases = fields.flatMap((field) =>
  otherValues(field).map((value) => ({ path: field.path, value, field })),
);

it('knows another value for each question', () => {
  expect(new Set(cases.map(({ path }) => path)).size).toBe(fields.length);
});

describe('the file that is opened for an answer', () => {
  it.each(cases)('is one that $path = $value changes', ({ path, value }) => {
    const before = configSchema.parse(givenBefore[path] ?? {});
    const config = withAt(before as never, path, value) as unknown as Config;
    const [base, now] = [generate(before).files, generate(config).files];
    const changed = [...treeChanges(base, now).keys()];
    const { answers, preview, paint, end } = start();
    answers.set({ base: 'link', opened: before, config: before });
    answers.set({ focused: path });
    paint();
    answers.set({ config });
    paint();
    const { selected } = preview.get();
    end();
    expect(changed).toContain(selected);
    // Prose and the list of answers, which every answer changes, only where there is nothing else.
    const isOfSystem = (file: string) => /\.(?:nix|vmx|sh|ps1|yml|lock)$/.test(file);
    if (changed.some(isOfSystem)) expect(selected).toMatch(/\.(?:nix|vmx|sh|ps1|yml|lock)$/);
  });

  it('is the keyboard’s for a second one, though a file of keys asks for it, too', () => {
    const { answers, preview, paint, end } = start();
    answers.set({ focused: 'host.secondKeyboardLayout' });
    expect(preview.get().selected).toBe('modules/core/system.nix');
    preview.set({ selected: 'modules/home/hyprland/keys-slash.nix' });
    answers.set({
      config: withAt(
        defaultConfig as never,
        'host.secondKeyboardLayout',
        'ru',
      ) as unknown as Config,
    });
    paint();
    expect(preview.get().selected).toMatch(/system\.nix|input\.nix/);
    end();
  });
});

it('hashes a text once', () => {
  const slow = vi.fn(digestAnywhere);
  const digest = createDigest(slow);
  expect(digest('a')).toBe(digestAnywhere('a'));
  expect(digest('a')).toBe(digestAnywhere('a'));
  expect(slow).toHaveBeenCalledTimes(1);
});

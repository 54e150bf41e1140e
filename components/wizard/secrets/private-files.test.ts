import { createFormControl } from 'react-hook-form';
import { afterEach, expect, it } from 'vitest';
import { emptyPreview } from '@/components/preview/preview-state';
import { createStore } from '@/components/store';
import { forgetTyped } from '@/components/wizard/session/forget-typed';
import { blankSecrets, type Wizard } from '@/components/wizard/session/wizard-context';
import {
  emptyVault,
  initialState,
  type WizardState,
} from '@/components/wizard/session/wizard-state';
import { defaultConfig } from '@/lib/config/schema';
import { keyIds } from '@/lib/secrets/keys';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { hide } from '@/lib/secrets/secret';
import { showPrivateFiles } from './private-files';

let end = () => {};
afterEach(() => end());

function start() {
  const control = createFormControl<SecretAnswers>({ defaultValues: blankSecrets(keyIds()) });
  const secrets = control as unknown as Wizard['secrets'];
  const state = createStore<WizardState>({
    ...initialState,
    config: defaultConfig,
    advice: [],
    presets: [],
  });
  const vault = createStore(emptyVault);
  const preview = createStore(emptyPreview);
  end = showPrivateFiles({ secrets, vault, state, preview });
  const choose = (scheme: 'none' | 'file' | 'agenix') =>
    state.set({ config: { ...defaultConfig, secrets: { ...defaultConfig.secrets, scheme } } });
  choose('file');
  return { secrets, vault, preview, choose, paths: () => [...preview.get().privateFiles.keys()] };
}

const hash = hide(`$2b$12$${'a'.repeat(53)}`);

// The first one, because later ones find loaded what draws the files.
it('shows nothing of what was forgotten while the files were being loaded', async () => {
  const { secrets, vault, preview, paths } = start();
  const seen: string[][] = [];
  preview.subscribe(() => seen.push(paths()));
  secrets.setValue('password', hide('correct horse'));
  await new Promise((resolve) => setTimeout(resolve, 0));
  forgetTyped({ secrets, vault, preview });
  await import('./secret-files');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(seen.flat()).toEqual([]);
});

it('shows the file as soon as something is typed, and the hash once it is made', async () => {
  const { secrets, vault, preview, paths } = start();
  const text = () => preview.get().privateFiles.get('secrets.nix');
  secrets.setValue('password', hide('correct horse'));
  await expect.poll(paths).toEqual(['secrets.nix']);
  expect(text()).toContain('hashedPassword = "••••••••";');
  vault.set({
    hash: { status: 'ready', password: hide('correct horse'), hash, recognised: false },
  });
  await expect.poll(text).toContain(`hashedPassword = "${hash as unknown as string}";`);
  secrets.setValue('apiKeys.openai', hide('sk-test'));
  await expect.poll(text).toMatch(/openai.* = "••••••••";/i);
  expect(text()).not.toMatch(/sk-test|correct horse/);
});

it('follows the choice of where secrets go, wherever it is made', async () => {
  const { secrets, paths, choose } = start();
  secrets.setValue('apiKeys.openai', hide('sk-test'));
  await expect.poll(paths).toEqual(['secrets.nix']);
  choose('agenix');
  await expect.poll(paths).toContain('secrets/secrets.nix');
  choose('none');
  await expect.poll(paths).toEqual([]);
});

it('draws nothing again while neither a secret nor their place changes', async () => {
  const { secrets, preview, paths, choose } = start();
  secrets.setValue('apiKeys.openai', hide('sk-test'));
  await expect.poll(paths).toEqual(['secrets.nix']);
  let changes = 0;
  preview.subscribe(() => {
    changes += 1;
  });
  choose('file');
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(changes).toBe(0);
});

it('ends with the session', async () => {
  const { secrets, paths } = start();
  secrets.setValue('apiKeys.openai', hide('sk-test'));
  end();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(paths()).toEqual([]);
});

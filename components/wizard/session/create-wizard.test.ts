import { createFormControl } from 'react-hook-form';
import { expect, it, vi } from 'vitest';
import type { FormValues } from '@/components/fields/form-values';
import { fields } from '@/lib/config/fields';
import { defaultConfig } from '@/lib/config/schema';
import { keyIds } from '@/lib/secrets/keys';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { hide } from '@/lib/secrets/secret';
import { createWizard } from './create-wizard';
import type { Session } from './session';
import { blankSecrets, holdsSecrets, type Wizard } from './wizard-context';
import { emptyVault } from './wizard-state';

function create() {
  const form = createFormControl<FormValues>({ defaultValues: structuredClone(defaultConfig) });
  const secrets = createFormControl<SecretAnswers>({ defaultValues: blankSecrets(keyIds()) });
  const initial = { config: defaultConfig, advice: [], presets: [] };
  // As a page does: until somebody listens, react-hook-form gives the defaults.
  secrets.subscribe({ formState: { values: true }, callback: () => {} });
  // What components watch of a form, `formState`, nobody asks for here.
  return createWizard(
    fields,
    initial,
    form as unknown as Wizard['form'],
    secrets as unknown as Wizard['secrets'],
  );
}

/** A session that writes down what it was asked for. */
function recording(asked: unknown[]): Session {
  const note =
    (name: string) =>
    async (...words: unknown[]) =>
      void asked.push([name, ...words]);
  return {
    flush: note('flush'),
    check: async (...words) => {
      asked.push(['check', ...words]);
      return [];
    },
    leave: (path) => void asked.push(['leave', path]),
    setAnswers: note('setAnswers'),
    applyPreset: note('applyPreset'),
    undo: () => void asked.push(['undo']),
    go: note('go'),
    takeArrival: () => true,
    dismissLinkProblems: () => void asked.push(['dismissLinkProblems']),
    writeAddress: () => void asked.push(['writeAddress']),
    end: () => {},
  };
}

it('does what was asked for before the session was here as soon as it is, in order', async () => {
  const { wizard, connect, writeAddress } = create();
  const asked: unknown[] = [];
  wizard.leave('host.name');
  const applied = wizard.applyPreset('minimal');
  const gone = wizard.go('/user');
  // There is nothing to take back yet, and no address of anybody's to write.
  wizard.undo();
  writeAddress();
  expect(wizard.takeArrival()).toBe(false);
  await Promise.resolve();
  expect(asked).toEqual([]);
  connect(recording(asked));
  await Promise.all([applied, gone]);
  expect(asked).toEqual([
    ['leave', 'host.name'],
    ['applyPreset', 'minimal'],
    ['go', '/user'],
  ]);
});

it('hands on to the session that is here, the newest one', async () => {
  const { wizard, connect, writeAddress } = create();
  const [first, second]: unknown[][] = [[], []];
  connect(recording(first as unknown[]));
  connect(recording(second as unknown[]));
  await wizard.flush();
  wizard.undo();
  writeAddress();
  expect(wizard.takeArrival()).toBe(true);
  expect([first, second]).toEqual([[], [['flush'], ['undo'], ['writeAddress']]]);
});

it('speaks without a session', () => {
  const { wizard, spoken } = create();
  const listener = vi.fn();
  spoken.subscribe(listener);
  wizard.announce('Copied.');
  expect(spoken.get().text).toBe('Copied.');
  expect(listener).toHaveBeenCalledTimes(1);
});

it('forgets everything that was typed, and all that was made of it, without a session', () => {
  const { wizard } = create();
  const { secrets, vault, preview } = wizard;
  secrets.setValue('password', hide('correct horse'));
  vault.set({
    identity: hide('AGE-SECRET-KEY-1'),
    hash: { status: 'failed', message: 'Not hashed' },
  });
  preview.set({ privateFiles: new Map([['secrets.nix', 'correct horse']]) });
  expect(holdsSecrets(secrets.getValues())).toBe(true);
  wizard.forgetSecrets();
  expect(holdsSecrets(secrets.getValues())).toBe(false);
  expect(vault.get()).toEqual(emptyVault);
  expect(preview.get().privateFiles.size).toBe(0);
});

import { createFormControl } from 'react-hook-form';
import { describe, expect, it } from 'vitest';
import { emptyPreview } from '@/components/preview/preview-state';
import { createStore } from '@/components/store';
import { keyIds } from '@/lib/secrets/keys';
import type { SecretAnswers } from '@/lib/secrets/schema';
import { hide, reveal } from '@/lib/secrets/secret';
import { createSecretMemory } from './secret-memory';
import { blankSecrets } from './wizard-context';
import { emptyVault } from './wizard-state';

function start() {
  const secrets = createFormControl<SecretAnswers>({ defaultValues: blankSecrets(keyIds()) });
  const vault = createStore(emptyVault);
  const preview = createStore(emptyPreview);
  const memory = createSecretMemory({ secrets, vault, preview });
  // As a page does: until somebody listens, react-hook-form gives the defaults.
  secrets.subscribe({ formState: { values: true }, callback: () => {} });
  return { secrets, vault, preview, memory };
}

describe('createSecretMemory', () => {
  it('forgets everything that was typed, and all that was made of it', () => {
    const { secrets, vault, preview, memory } = start();
    secrets.setValue('password', hide('correct horse'));
    vault.set({
      identity: hide('AGE-SECRET-KEY-1'),
      hash: { status: 'failed', message: 'Not hashed' },
    });
    preview.set({ privateFiles: new Map([['secrets.nix', 'correct horse']]) });
    memory.forget();
    expect(reveal(secrets.getValues('password'))).toBe('');
    expect(vault.get()).toEqual(emptyVault);
    expect(preview.get().privateFiles.size).toBe(0);
  });

  it('knows what would be lost with the page', () => {
    const { secrets, memory } = start();
    expect(memory.wouldLose()).toBe(false);
    secrets.setValue('apiKeys.openai', hide('sk-test'));
    expect(memory.wouldLose()).toBe(true);
    secrets.setValue('apiKeys.openai', hide(''));
    expect(memory.wouldLose()).toBe(false);
  });
});

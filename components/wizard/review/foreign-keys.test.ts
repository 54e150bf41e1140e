import { PathnameContext } from 'next/dist/shared/lib/hooks-client-context.shared-runtime';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createStore } from '@/components/store';
import { type Wizard, WizardContext } from '@/components/wizard/session/wizard-context';
import { fields } from '@/lib/config/fields';
import { ForeignKeys } from './foreign-keys';
import { sshFingerprint } from './ssh-fingerprint';

const keys = [
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBase64OfAKeyThatNobodyHasAndNobodyWants mallory@example',
  'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIBase64OfAKeyThatNobodyHasAndNobodyWantt',
];

/** What Review says about keys that came with a link. */
function draw(foreignKeys: readonly string[]): string {
  // All that it reads of the wizard.
  const wizard = { fields, state: createStore({ foreignKeys, linkQuery: 'v=1', tooLong: false }) };
  const value = wizard as unknown as Wizard;
  return renderToStaticMarkup(
    createElement(
      PathnameContext.Provider,
      { value: '/review' },
      createElement(WizardContext.Provider, { value }, createElement(ForeignKeys)),
    ),
  )
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

it('shows the fingerprint of each key that came with a link, and warns', () => {
  const said = draw(keys);
  expect(said).toContain('Are these 2 SSH keys yours?');
  expect(said).toContain('can log in to your machine and become root');
  for (const key of keys) {
    const { bits, hash, kind } = sshFingerprint(key);
    expect(hash).toMatch(/^SHA256:/);
    expect(said).toContain(`${bits} ${hash} (${kind})`);
  }
  expect(said).toContain('mallory@example');
  expect(said).toContain('no comment');
});

it('says nothing where all keys are one’s own', () => {
  expect(draw([])).toBe('');
});

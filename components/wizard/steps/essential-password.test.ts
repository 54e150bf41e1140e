import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { createStore } from '@/components/store';
import { type Wizard, WizardContext } from '@/components/wizard/session/wizard-context';
import { defaultConfig } from '@/lib/config/schema';
import { EssentialPassword } from './essential-password';

/** What a screen reader finds, before the boxes have come. */
function read(scheme: 'none' | 'file'): string {
  // All that it reads of the wizard.
  const state = createStore({ config: { ...defaultConfig, secrets: { scheme } } });
  const value = { state } as unknown as Wizard;
  const html = renderToStaticMarkup(
    createElement(WizardContext.Provider, { value }, createElement(EssentialPassword)),
  );
  expect(html.split('aria-hidden="true"').length).toBe(scheme === 'none' ? 1 : 2);
  return html.replace(/<div aria-hidden="true".*?<\/div><\/div>/g, '').replace(/<[^>]*>/g, '');
}

it('says that the password’s boxes are on their way', () => {
  expect(read('file')).toMatch(/^Loading the password …/);
});

it('says who asks for the password where none is put into the flake', () => {
  expect(read('none')).toContain('The installer asks for the password');
});

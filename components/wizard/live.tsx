'use client';

/**
 * The wizard's components for pages and layouts. The server draws them in full; the browser fetches their
 * code and brings them to life when somebody is there. No Suspense around them, on purpose: so the
 * page as sent stays untouched until then, and is whole without scripts.
 */
import { type ComponentType, lazy } from 'react';
import { whenWanted } from './wanted';

function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  const Later = lazy<ComponentType<object>>(async () => {
    await whenWanted();
    return { default: (await load()) as ComponentType<object> };
  });
  // A function of its own: what the server hands over may itself be lazy, and lazy in lazy is refused.
  return function Live(props: Props) {
    return <Later {...props} />;
  };
}

export const WizardProvider = later(async () => (await import('./wizard')).WizardProvider);
export const StepNav = later(async () => (await import('./wizard')).StepNav);
export const StepShell = later(async () => (await import('./wizard')).StepShell);
export const StepPage = later(async () => (await import('./wizard')).StepPage);
export const LiveSketch = later(
  async () => (await import('@/components/wizard/steps/live-sketch')).LiveSketch,
);
export const SecretsFields = later(
  async () => (await import('@/components/wizard/secrets/secrets-fields')).SecretsFields,
);
export const ReviewPage = later(
  async () => (await import('@/components/wizard/review/review-page')).ReviewPage,
);
export const NextStepsPage = later(
  async () => (await import('../next-steps/next-steps-page')).NextStepsPage,
);
export const PlainForm = later(
  async () => (await import('@/components/fields/plain-form')).PlainForm,
);

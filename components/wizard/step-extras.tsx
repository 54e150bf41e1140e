'use client';

import { lazy, Suspense } from 'react';
import type { StepId } from '@/lib/config/schema';

const SecretsFields = lazy(() =>
  import('./secrets-fields').then((module) => ({ default: module.SecretsFields })),
);

/** What a step has beside its fields; only the page that shows it loads it. */
export function StepExtras({ step }: { step: StepId }) {
  return step === 'secrets' ? (
    <Suspense>
      <SecretsFields />
    </Suspense>
  ) : null;
}

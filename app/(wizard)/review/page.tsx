import type { Metadata } from 'next';
import { StaticPreview } from '@/components/preview/static-preview';
import { ReviewPage, StepShell } from '@/components/wizard/live';
import { pageTitle } from '@/components/wizard/steps/steps';

export const metadata: Metadata = { title: pageTitle('review') };

export default function Page() {
  return (
    <StepShell step="review" preview={<StaticPreview step="review" />}>
      <ReviewPage />
    </StepShell>
  );
}

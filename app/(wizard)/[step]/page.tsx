import type { Metadata } from 'next';
import { StaticPreview } from '@/components/preview/static-preview';
import { StepExtras } from '@/components/wizard/step-extras';
import { StepPage } from '@/components/wizard/step-page';
import { StepShell } from '@/components/wizard/step-shell';
import { pageTitle } from '@/components/wizard/steps';
import { type StepId, stepIds } from '@/lib/config/schema';

interface Props {
  params: Promise<{ step: StepId }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return stepIds.map((step) => ({ step }));
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { step } = await params;
  return { title: pageTitle(step) };
}

export default async function Page({ params }: Props) {
  const { step } = await params;
  return (
    <StepShell step={step} preview={<StaticPreview step={step} />}>
      <StepPage step={step}>
        <StepExtras step={step} />
      </StepPage>
    </StepShell>
  );
}

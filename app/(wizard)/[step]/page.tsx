import type { Metadata } from 'next';
import { StaticPreview } from '@/components/preview/static-preview';
import { LiveSketch, SecretsFields, StepPage, StepShell } from '@/components/wizard/live';
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
      <StepPage
        step={step}
        picture={step === 'hyprland' ? { group: 'Looks', content: <LiveSketch /> } : undefined}
      >
        {step === 'secrets' && <SecretsFields />}
      </StepPage>
    </StepShell>
  );
}

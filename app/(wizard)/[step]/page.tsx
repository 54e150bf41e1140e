import type { Metadata } from 'next';
import { picturedThemes, picturesNote } from '@/components/desktops/pictures';
import { StaticPreview } from '@/components/preview/static-preview';
import { LiveSketch, SecretsFields, StepPage, StepShell } from '@/components/wizard/live';
import { pageTitle } from '@/components/wizard/steps/steps';
import { type StepId, stepIds } from '@/lib/config/schema';

interface Props {
  params: Promise<{ step: StepId }>;
}

export const dynamicParams = false;

export function generateStaticParams() {
  return stepIds.map((step) => ({ step }));
}

// Colours are what the sketch above them cannot prove; gaps, borders and layout are what pictures cannot follow.
const themePictures = {
  'hyprland.theme': {
    pictures: Object.fromEntries(
      picturedThemes.map(({ name, desktop: { src, width, height } }) => [
        name,
        { src, width, height },
      ]),
    ),
    note: `Details of photographs: ${picturesNote} The drawing above follows your answers.`,
  },
};

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
        optionPictures={step === 'hyprland' ? themePictures : undefined}
        picture={step === 'hyprland' ? { group: 'Looks', content: <LiveSketch /> } : undefined}
      >
        {step === 'secrets' && <SecretsFields />}
      </StepPage>
    </StepShell>
  );
}

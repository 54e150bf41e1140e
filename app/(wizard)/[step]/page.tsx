import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { StaticPreview } from '@/components/preview/static-preview';
import { pageTitle } from '@/components/wizard/step-words';
import { FoldedQuestions } from '@/components/wizard/steps/folded-questions';
import { AppleOffer, BrowserOffer, Support } from '@/components/wizard/steps/offers';
import { StepPage } from '@/components/wizard/steps/step-page';
import { StepShell } from '@/components/wizard/steps/step-shell';
import { SupportTime } from '@/components/wizard/steps/support-time';
import { channels } from '@/lib/config/channels';
import { type StepId, stepIds } from '@/lib/config/schema';

const optionPictures = {
  'host.channel': {
    details: Object.fromEntries(
      channels.map(({ id, ends }) => [
        id,
        <Support key={id} id={id} ends={ends}>
          <SupportTime id={id} ends={ends} />
        </Support>,
      ]),
    ),
  },
};

interface Props {
  params: Promise<{ step: StepId }>;
}

export const dynamicParams = false;

/** Steps that are nothing but questions; the others have pages of their own beside this one. */
export function generateStaticParams() {
  return stepIds
    .filter((step) => step !== 'secrets' && step !== 'hyprland')
    .map((step) => ({ step }));
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
        question={Field}
        {...(step === 'host' && { optionPictures })}
        before={{ 'host.arch': <AppleOffer />, 'host.timeZone': <BrowserOffer /> }}
      >
        <FoldedQuestions step={step} question={Field} />
      </StepPage>
    </StepShell>
  );
}

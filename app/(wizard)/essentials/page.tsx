import type { Metadata } from 'next';
import { Field } from '@/components/fields/field';
import { StaticPreview } from '@/components/preview/static-preview';
import { pageTitle } from '@/components/wizard/step-words';
import { DownloadAtOnce } from '@/components/wizard/steps/download-at-once';
import { EssentialPassword } from '@/components/wizard/steps/essential-password';
import { AppleOffer, BrowserOffer } from '@/components/wizard/steps/offers';
import { StepPage } from '@/components/wizard/steps/step-page';
import { StepShell } from '@/components/wizard/steps/step-shell';

export const metadata: Metadata = {
  title: pageTitle('essentials'),
  description: 'The few questions that matter to most people, on one page.',
};

export default function Page() {
  return (
    <StepShell step="hyprland" preview={<StaticPreview step="hyprland" />}>
      <StepPage
        step="essentials"
        question={Field}
        beside={<DownloadAtOnce />}
        before={{
          'host.arch': <AppleOffer />,
          'host.timeZone': <BrowserOffer />,
          'hyprland.theme': <EssentialPassword />,
        }}
      />
    </StepShell>
  );
}

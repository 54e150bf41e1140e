import type { Metadata } from 'next';
import { DesktopSketch } from '@/components/desktops/desktop-sketch';
import { optionDrawings } from '@/components/desktops/option-drawings';
import { PictureDetail } from '@/components/desktops/picture-detail';
import { picturedThemes, picturesNote } from '@/components/desktops/pictures';
import { Field } from '@/components/fields/field';
import { lookOf } from '@/components/playable/look';
import { StaticPreview } from '@/components/preview/static-preview';
import { StaticHtml } from '@/components/ui/static-html';
import { pageTitle } from '@/components/wizard/step-words';
import { FoldedQuestions } from '@/components/wizard/steps/folded-questions';
import { LiveSketch } from '@/components/wizard/steps/live-sketch';
import { StepPage } from '@/components/wizard/steps/step-page';
import { StepShell } from '@/components/wizard/steps/step-shell';
import { defaultConfig } from '@/lib/config/schema';

export const metadata: Metadata = { title: pageTitle('hyprland') };

// Photographs show true colours but not the answers' gaps, borders and layout; the sketch above shows those.
const optionPictures = {
  ...optionDrawings,
  'hyprland.theme': {
    pictures: Object.fromEntries(
      picturedThemes.map(({ name, desktop: { src, width, height } }) => [
        name,
        <PictureDetail key={name} file={{ src, width, height }} />,
      ]),
    ),
    note: `Details of photographs: ${picturesNote} The drawing shows your answers.`,
  },
};

export default function Page() {
  const still = (
    <>
      <StaticHtml className="contents">
        <DesktopSketch id="still" look={lookOf(defaultConfig)} className="w-full" />
      </StaticHtml>
      {/* For the button that comes with the live one, so that nothing moves. */}
      <div className="needs-js h-11" />
    </>
  );
  // Where there is room the pane beside the questions shows the same, and more.
  const picture = (
    <div className="mb-6 lg:hidden">
      <LiveSketch still={still} />
    </div>
  );
  return (
    <StepShell step="hyprland" preview={<StaticPreview step="hyprland" />}>
      <StepPage
        step="hyprland"
        question={Field}
        optionPictures={optionPictures}
        before={{ 'hyprland.theme': picture }}
      >
        <FoldedQuestions step="hyprland" question={Field} />
      </StepPage>
    </StepShell>
  );
}

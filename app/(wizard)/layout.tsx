import type { ReactNode } from 'react';
import { SiteHeader } from '@/components/ui/site-header';
import { PaletteButton } from '@/components/wizard/palette/palette-button';
import { WizardProvider } from '@/components/wizard/session/wizard-provider';
import { StepNav } from '@/components/wizard/steps/step-nav';
import { adviceFor } from '@/lib/config/advice';
import { fields } from '@/lib/config/fields';
import { presets } from '@/lib/config/presets';
import { defaultConfig } from '@/lib/config/schema';
import { keyIds } from '@/lib/secrets/keys';

export default function WizardLayout({ children }: { children: ReactNode }) {
  return (
    <WizardProvider
      fields={fields}
      keyIds={keyIds()}
      initial={{
        config: defaultConfig,
        advice: adviceFor(defaultConfig),
        presets: presets.map(({ id, title }) => ({ id, title })),
      }}
    >
      <SiteHeader>
        <StepNav />
        <PaletteButton />
      </SiteHeader>
      {children}
    </WizardProvider>
  );
}

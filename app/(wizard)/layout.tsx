import type { ReactNode } from 'react';
import { SiteHeader } from '@/components/ui/site-header';
import { StepNav } from '@/components/wizard/step-nav';
import { WizardProvider } from '@/components/wizard/wizard-provider';
import { fields } from '@/lib/config/fields';

export default function WizardLayout({ children }: { children: ReactNode }) {
  return (
    <WizardProvider fields={fields}>
      <SiteHeader>
        <StepNav />
      </SiteHeader>
      {children}
    </WizardProvider>
  );
}

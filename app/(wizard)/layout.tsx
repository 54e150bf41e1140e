import type { ReactNode } from 'react';
import { SiteHeader } from '@/components/ui/site-header';
import { StepNav, WizardProvider } from '@/components/wizard/live';
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

/** What every step needs, in one piece: it arrives together. */

export { WizardProvider } from '@/components/wizard/session/wizard-provider';
export { StepNav } from '@/components/wizard/steps/step-nav';
export { StepPage } from '@/components/wizard/steps/step-page';
export { StepShell } from '@/components/wizard/steps/step-shell';

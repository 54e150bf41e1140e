/** What every step needs, in one piece: it arrives together. */
export { StepNav } from './step-nav';
export { StepPage } from './step-page';
export { StepShell } from './step-shell';
export { WizardProvider } from './wizard-provider';

import type { Metadata } from 'next';
import { NextStepsPage } from '@/components/next-steps/next-steps-page';
import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';

export const metadata: Metadata = {
  title: 'Next steps',
  description: 'From the downloaded flake to a running desktop, with your own values filled in.',
};

export default function Page() {
  return <NextStepsPage initial={generate(defaultConfig).files.get('NEXT-STEPS.md') ?? ''} />;
}

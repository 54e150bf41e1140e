import type { StepId } from '@/lib/config/schema';

export type PageId = StepId | 'review' | 'essentials';

export interface Step {
  id: PageId;
  href: `/${string}`;
  title: string;
}

/** The pages of the wizard, in order. What each is about: step-words.ts. */
export const steps: readonly Step[] = [
  { id: 'host', href: '/host', title: 'Host' },
  { id: 'user', href: '/user', title: 'User' },
  { id: 'secrets', href: '/secrets', title: 'Secrets' },
  { id: 'hyprland', href: '/hyprland', title: 'Hyprland' },
  { id: 'review', href: '/review', title: 'Review' },
];

/** The short way: the questions that matter for most, on one page, and then Review. */
export const essentialsStep: Step = { id: 'essentials', href: '/essentials', title: 'Essentials' };

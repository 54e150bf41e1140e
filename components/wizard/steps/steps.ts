import type { StepId } from '@/lib/config/schema';

export type PageId = StepId | 'review';

export interface Step {
  id: PageId;
  href: `/${string}`;
  title: string;
  /** One sentence below the heading. */
  intro: string;
}

/** The pages of the wizard, in order. */
export const steps: readonly Step[] = [
  {
    id: 'host',
    href: '/host',
    title: 'Host',
    intro:
      'The machine itself: what VMware gives it, where it stands, and what it offers the network.',
  },
  {
    id: 'user',
    href: '/user',
    title: 'User',
    intro: 'The person who works on it: account, shell, programs, Git.',
  },
  {
    id: 'secrets',
    href: '/secrets',
    title: 'Secrets',
    intro:
      'Password and API keys. They stay in this page: no request, link or storage ever holds them.',
  },
  {
    id: 'hyprland',
    href: '/hyprland',
    title: 'Hyprland',
    intro: 'The desktop: how it draws, how it looks, and which keys and programs it answers to.',
  },
  {
    id: 'review',
    href: '/review',
    title: 'Review',
    intro:
      'Everything you chose and every file that comes of it. Nothing is final: each answer can be changed.',
  },
];

/** The title of a page of the wizard, as it stands in the browser's tab. */
export function pageTitle(id: PageId): string {
  const at = steps.findIndex((step) => step.id === id);
  return `${steps[at]?.title} – step ${at + 1} of ${steps.length}`;
}

import type { StepId } from '@/lib/config/schema';

export type PageId = StepId | 'review' | 'essentials';

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
    intro: 'Hardware, language and time, network services.',
  },
  {
    id: 'user',
    href: '/user',
    title: 'User',
    intro: 'Your account, shell, programs and Git.',
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
    intro: 'The desktop: graphics, looks, keys and programs.',
  },
  {
    id: 'review',
    href: '/review',
    title: 'Review',
    intro: 'Check your answers and files, then download. You can still change every answer.',
  },
];

/** The short way: the questions that matter for most, on one page, and then Review. */
export const essentialsStep: Step = {
  id: 'essentials',
  href: '/essentials',
  title: 'Essentials',
  intro:
    'The few questions that only you can answer. Everything else has a good default, and you can change it.',
};

/** The title of a page of the wizard, as it stands in the browser's tab. */
export function pageTitle(id: PageId): string {
  if (id === 'essentials') return essentialsStep.title;
  const at = steps.findIndex((step) => step.id === id);
  return `${steps[at]?.title} – step ${at + 1} of ${steps.length}`;
}

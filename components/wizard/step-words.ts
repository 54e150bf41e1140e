/** Words about the pages of the wizard. They come with a page's text, so that no script that is loaded at once holds them. */
import { essentialsStep, type PageId, steps } from './step-list';

/** One sentence below the heading of each page. */
export const stepIntros: Readonly<Record<PageId, string>> = {
  host: 'Hardware, language and time, network services.',
  user: 'Your account, shell, programs and Git.',
  secrets:
    'Password and API keys. They stay in this page: no request, link or storage ever holds them.',
  hyprland: 'The desktop: graphics, looks, keys and programs.',
  review: 'Check your answers and files, then download. You can still change every answer.',
  essentials: 'The few questions that only you can answer. All else has a good default.',
};

/** The title of a page of the wizard, as it stands in the browser's tab. */
export function pageTitle(id: PageId): string {
  if (id === 'essentials') return essentialsStep.title;
  const at = steps.findIndex((step) => step.id === id);
  return `${steps[at]?.title} – step ${at + 1} of ${steps.length}`;
}

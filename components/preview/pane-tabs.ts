/** What the pane beside the questions shows, in the order of its tabs. */
export const paneTabs = [
  { id: 'desktop', title: 'Desktop' },
  { id: 'files', title: 'Files' },
  { id: 'keys', title: 'Keys' },
  { id: 'answers', title: 'Answers' },
] as const;

export type PaneTab = (typeof paneTabs)[number]['id'];

/** The tab that is open until somebody chooses one. */
export function firstTab(step: string): PaneTab {
  return step === 'hyprland' ? 'desktop' : 'files';
}

/** Classes of the row of tabs, and of one: the same before and after the scripts have come, so that nothing moves. */
export const tabRowClass =
  'flex h-11 shrink-0 items-stretch gap-1 border-b border-line bg-canvas px-3';
export const tabClass =
  'inline-flex items-center border-b-3 border-transparent px-3 text-[0.9375rem] font-medium text-muted hover:text-ink aria-selected:border-accent aria-selected:text-ink aria-[current]:border-accent aria-[current]:text-ink';

/** Classes of the box that the desktop is drawn in. */
export const desktopPanelClass = 'h-full overflow-y-auto bg-sunken p-4 sm:p-6';

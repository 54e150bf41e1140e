import type { Wizard } from './wizard-context';

/** Whether somebody asked for the zip on another page. Kept in memory alone, because no link, reload or Back may download. */
let isAsked = false;

/** Downloads from any page of the wizard: Review does it on arrival, and says there how it went or what is wrong. */
export async function askDownload({ go }: Pick<Wizard, 'go'>): Promise<void> {
  const button = document.getElementById('download');
  if (button) {
    button.click();
    return;
  }
  isAsked = true;
  try {
    await go('/review');
  } catch (error) {
    isAsked = false;
    throw error;
  }
}

/** Takes a wish back, because somebody went elsewhere. */
export function dropAskedDownload(): void {
  isAsked = false;
}

/** Whether Review is to download now that somebody has arrived; true once. */
export function takeAskedDownload(): boolean {
  const was = isAsked;
  isAsked = false;
  return was;
}

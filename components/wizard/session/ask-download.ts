import type { Wizard } from './wizard-context';

/**
 * Downloads from any page of the wizard: Review does it on arrival, and says there how it went or what is wrong. The wish
 * stands in the state of this page alone, because no link, reload or Back may download.
 */
export async function askDownload({ go, state }: Pick<Wizard, 'go' | 'state'>): Promise<void> {
  const button = document.getElementById('download');
  if (button) {
    button.click();
    return;
  }
  state.set({ downloadAsked: true });
  try {
    await go('/review');
  } catch (error) {
    state.set({ downloadAsked: false });
    throw error;
  }
}

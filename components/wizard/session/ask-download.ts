import type { Wizard } from './wizard-context';

/** As the page's own button for the zip, where it has one: that checks what stands on the page first. */
export async function pressOwnOrAsk(wizard: Wizard): Promise<void> {
  const own = document.getElementById('download-at-once');
  if (own) own.click();
  else await askDownload(wizard);
}

/**
 * Downloads from any page of the wizard: Review does it on arrival, and says there how it went or what is wrong. The wish
 * stands in the state of this page alone, because no link, reload or Back may download.
 * A text of answers that is being edited is applied first; where it is not valid, or brings SSH keys, nothing is downloaded.
 */
export async function askDownload(wizard: Wizard): Promise<void> {
  const { go, state } = wizard;
  const button = document.getElementById('download');
  if (wizard.preview.get().answersText) {
    const { takeTextBefore } = await import('@/components/wizard/answers/take-text');
    const next = await takeTextBefore(wizard);
    if (next === 'look' && !button) await go('/review');
    if (next !== 'go on') return;
  }
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

/** Copies the way that also works on plain http, where browsers offer no clipboard. */
function copyBySelection(text: string): boolean {
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.className = 'fixed top-0 opacity-0';
  // A dialog keeps the focus inside, so the box lies in it.
  (document.querySelector('dialog[open]') ?? document.body).append(box);
  const before = document.activeElement;
  box.select();
  try {
    return document.execCommand('copy');
  } catch {
    return false;
  } finally {
    box.remove();
    (before as HTMLElement | null)?.focus();
  }
}

/**
 * Puts a text on the clipboard.
 * @returns whether the browser allowed it
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

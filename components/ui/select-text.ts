/**
 * Marks a text where the browser forbids copying, so that one key copies it: the text as it is shown, in the `data-copy-text` of
 * the nearest `data-copied`. Where it is not shown, a box that nobody sees holds it until it is copied or left.
 * @param button what was pressed; the focus comes back to it
 */
export function selectText(button: HTMLElement, text: string): void {
  const shown = button.closest('[data-copied]')?.querySelector('[data-copy-text]');
  if (shown) {
    window.getSelection()?.selectAllChildren(shown);
    return;
  }
  const box = document.createElement('textarea');
  box.value = text;
  box.readOnly = true;
  box.className = 'fixed top-0 opacity-0';
  box.setAttribute('aria-label', 'Text to copy');
  box.addEventListener('blur', () => box.remove());
  box.addEventListener('keydown', ({ key }) => {
    // from the button on, as if the focus had never left it
    if (key === 'Tab' || key === 'Escape') button.focus();
  });
  // once the browser has taken the text
  box.addEventListener('copy', () => setTimeout(() => button.focus()));
  document.body.append(box);
  box.select();
}

/** Gives a field the focus, and brings its label into view with it. */
export function focusField(id: string) {
  const element = document.getElementById(id);
  for (let at = element?.closest('details'); at; at = at.parentElement?.closest('details')) {
    at.open = true;
  }
  const control = element?.matches('input, select, textarea, button, a')
    ? element
    : (element?.querySelector<HTMLElement>('input:checked') ??
      element?.querySelector<HTMLElement>('input, select, textarea') ??
      element);
  control?.focus({ preventScroll: true });
  element?.scrollIntoView({ block: 'center' });
}

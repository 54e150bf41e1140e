/** Whether a key is the browser's, because it is held with another: Alt and an arrow lead to the page before. */
export function isBrowserShortcut(event: {
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
}): boolean {
  return event.altKey || event.ctrlKey || event.metaKey;
}

/** After this long, in milliseconds, somebody has begun something else. */
const patience = 10_000;

/** Gives the focus to what may still be loading, unless somebody moves it meanwhile. */
export function focusWhenThere(id: string): void {
  const before = document.activeElement;
  const look = () => {
    const element = document.getElementById(id);
    if (!element && document.activeElement === before) return false;
    if (document.activeElement === before) element?.focus();
    return true;
  };
  if (look()) return;
  const observer = new MutationObserver(() => {
    if (look()) observer.disconnect();
  });
  observer.observe(document.body, { childList: true, subtree: true });
  setTimeout(() => observer.disconnect(), patience);
}

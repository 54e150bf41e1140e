let wanted: Promise<void> | undefined;

/**
 * Waits for the first sign that somebody is here: until then the page stands as it was sent, complete and
 * still, and loads nothing more. An address with answers counts as a sign. On the server: at once.
 */
export function whenWanted(): Promise<void> {
  if (typeof window === 'undefined') return Promise.resolve();
  wanted ??= new Promise((resolve) => {
    const notes = window.early;
    if (!notes || notes.wanted || window.location.search !== '') resolve();
    else notes.open = resolve;
  });
  return wanted;
}

/**
 * Takes the button or link that was pressed while the page was still waking up; happens once.
 * @returns what presses it, when the page can answer
 */
export function takePress(): () => void {
  const pressed = window.early?.press;
  // From now on buttons and links work by themselves.
  if (window.early) delete window.early;
  return () => {
    if (pressed instanceof HTMLElement && pressed.isConnected) pressed.click();
  };
}

const intents = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;

let wanted: Promise<void> | undefined;

/**
 * Waits for the first sign that somebody is here: until then the page stands as it was sent, complete and
 * still, and loads nothing more. An address with answers counts as a sign. On the server: at once.
 */
export function whenWanted(): Promise<void> {
  if (typeof window === 'undefined') return Promise.resolve();
  wanted ??= new Promise((resolve) => {
    if (window.location.search !== '') {
      resolve();
      return;
    }
    const open = () => {
      for (const intent of intents) window.removeEventListener(intent, open, true);
      resolve();
    };
    for (const intent of intents) {
      window.addEventListener(intent, open, { capture: true, passive: true });
    }
  });
  return wanted;
}

let early: HTMLElement | undefined;

// A button pressed while the page still wakes up is pressed again when it is awake.
const remember = (event: Event) => {
  early = (event.target as Element | null)?.closest('button') ?? undefined;
};

/** Begins to remember the last button pressed. */
export function rememberPresses() {
  if (typeof window !== 'undefined') window.addEventListener('click', remember, true);
}

/** Presses the remembered button; from now on buttons work by themselves. */
export function replayPress() {
  window.removeEventListener('click', remember, true);
  const button = early;
  early = undefined;
  if (button?.isConnected) button.click();
}

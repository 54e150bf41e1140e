import 'client-only';

/** How long secrets may lie untouched, in milliseconds. */
export const idleLimit = 15 * 60_000;
/** How long before the end of that time a warning comes, in milliseconds. */
export const idleWarning = 60_000;

/** What to ask and to do while nobody is there. */
export interface IdleWatch {
  /** Whether there is anything to forget. */
  holds: () => boolean;
  /** Called once, a minute before the end. */
  warn: () => void;
  /** Called when somebody came back after the warning. */
  calm: () => void;
  /** Called when the time is over. */
  forget: () => void;
}

const signs = ['pointerdown', 'pointermove', 'keydown', 'input', 'wheel', 'touchstart'] as const;

/**
 * Forgets secrets after a quarter of an hour in which nothing was touched. Goes by the clock, so a machine
 * that slept meanwhile counts as idle, and the first touch after that is too late.
 * @returns a function that ends the watch
 */
export function watchIdle({ holds, warn, calm, forget }: IdleWatch): () => void {
  let touched = Date.now();
  let warned = false;
  let timer: ReturnType<typeof setTimeout>;

  const check = () => {
    clearTimeout(timer);
    const idle = Date.now() - touched;
    if (idle >= idleLimit) {
      if (holds()) forget();
      warned = false;
      touched = Date.now();
    } else if (idle >= idleLimit - idleWarning && !warned && holds()) {
      warned = true;
      warn();
    }
    const left = touched - Date.now() + idleLimit;
    timer = setTimeout(check, left > idleWarning ? left - idleWarning : left);
  };
  const onSign = () => {
    if (Date.now() - touched >= idleLimit) check();
    touched = Date.now();
    if (!warned) return;
    warned = false;
    calm();
    check();
  };
  const onReturn = () => {
    if (!document.hidden) check();
  };
  check();
  for (const sign of signs) window.addEventListener(sign, onSign, { capture: true, passive: true });
  document.addEventListener('visibilitychange', onReturn);
  window.addEventListener('pageshow', onReturn);
  return () => {
    clearTimeout(timer);
    for (const sign of signs) window.removeEventListener(sign, onSign, { capture: true });
    document.removeEventListener('visibilitychange', onReturn);
    window.removeEventListener('pageshow', onReturn);
  };
}

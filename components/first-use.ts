import { useEffect, useState } from 'react';

const signs = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'input'] as const;

/** Whether there was a sign before anybody listened: on the page before this one, or while the scripts were on their way. */
function isInUse(): boolean {
  if (typeof document === 'undefined') return false;
  return (
    navigator.userActivation?.hasBeenActive === true || document.documentElement.matches(':hover')
  );
}

/**
 * Waits for the first sign that somebody uses the page. What is heavy loads then: a page that is only read stays light.
 * @param use called once
 * @returns ends the waiting
 */
export function onFirstUse(use: () => void, target: EventTarget = window): () => void {
  if (isInUse()) {
    use();
    return () => {};
  }
  const stop = () => {
    for (const sign of signs) target.removeEventListener(sign, noted, true);
  };
  const noted = () => {
    stop();
    use();
  };
  for (const sign of signs) target.addEventListener(sign, noted, true);
  return stop;
}

/** Whether somebody has begun to use the page. */
export function useInUse(): boolean {
  const [inUse, setInUse] = useState(false);
  useEffect(() => onFirstUse(() => setInUse(true)), []);
  return inUse;
}

import { useSyncExternalStore } from 'react';
import { type System, systems } from './chapters';

const changed = 'hyprguest-system';

function listen(tell: () => void): () => void {
  window.addEventListener(changed, tell);
  return () => window.removeEventListener(changed, tell);
}

const present = (): System | undefined =>
  systems.find(({ id }) => id === document.documentElement.dataset.system)?.id;

/** The system the guide is for. The first script (first-script.ts) guesses it; undefined: nobody knows. */
export function useSystem(): [system: System | undefined, choose: (system: System) => void] {
  const system = useSyncExternalStore(listen, present, () => undefined);
  const choose = (to: System) => {
    document.documentElement.dataset.system = to;
    try {
      localStorage.setItem('system', to);
    } catch {}
    window.dispatchEvent(new Event(changed));
  };
  return [system, choose];
}

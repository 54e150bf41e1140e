import { useSyncExternalStore } from 'react';
import { onStored, writeStored } from '@/components/stored';
import { type System, systems } from './chapters';

const present = (): System | undefined =>
  systems.find(({ id }) => id === document.documentElement.dataset.system)?.id;

/** The system the guide is for. The first script (first-script.ts) guesses it; undefined: nobody knows. */
export function useSystem(): [system: System | undefined, choose: (system: System) => void] {
  const system = useSyncExternalStore(onStored, present, () => undefined);
  const choose = (to: System) => {
    document.documentElement.dataset.system = to;
    writeStored('system', to);
  };
  return [system, choose];
}

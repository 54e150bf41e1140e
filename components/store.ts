import { useSyncExternalStore } from 'react';

export interface Store<T> {
  get: () => T;
  /** Replaces some of the state and notifies the listeners. */
  set: (part: Partial<T>) => void;
  subscribe: (listener: () => void) => () => void;
}

/** State outside React: changes reach only the components that read what changed. */
export function createStore<T extends object>(initial: T): Store<T> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (part) => {
      state = { ...state, ...part };
      for (const listener of [...listeners]) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/**
 * Reads one value of a store; renders again when that value changes.
 * @param select must return the same object for the same state
 */
export function useStore<T extends object, S>(store: Store<T>, select: (state: T) => S): S {
  const read = () => select(store.get());
  return useSyncExternalStore(store.subscribe, read, read);
}

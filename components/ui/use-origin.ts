import { useSyncExternalStore } from 'react';

const never = () => () => {};

/** The site's own address as this visitor reached it; empty while the server draws. */
export function useOrigin(): string {
  return useSyncExternalStore(
    never,
    () => window.location.origin,
    () => '',
  );
}

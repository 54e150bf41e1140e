import { useSyncExternalStore } from 'react';
import { basePath } from '@/lib/edition';

const never = () => () => {};

/** The site's own address as this visitor reached it, base path included; empty while the server draws. */
export function useOrigin(): string {
  return useSyncExternalStore(
    never,
    () => window.location.origin + basePath,
    () => '',
  );
}

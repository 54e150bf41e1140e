import type { Pick } from './open-picked';

/** What was dropped. Must be called while the event is handled: after it the browser gives nothing any more. */
export function pickOfDrop({ items, files }: DataTransfer): Pick | undefined {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // A file dragged out of another program may lie in no file system.
  return entries.length > 0 ? entries : files[0];
}

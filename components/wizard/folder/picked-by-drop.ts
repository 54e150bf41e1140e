import type { Picked } from './open-picked';

/** What was dropped. Must be called while the event is handled: after it the browser gives nothing any more. */
export function pickedByDrop({ items, files }: DataTransfer): Picked | undefined {
  const entries = [...items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  // A file dragged out of another program may lie in no file system.
  return entries.length > 0 ? entries : files[0];
}

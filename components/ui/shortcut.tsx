const look =
  'rounded-sm border border-current/40 px-1 font-sans text-xs leading-4 font-medium max-lg:hidden';

/**
 * A key written on what it presses, where there is room; assistive technology is told by `aria-keyshortcuts`.
 * @param keys on Windows and Linux
 * @param mac the same on a Mac
 */
export function Shortcut({ keys, mac }: { keys: string; mac: string }) {
  return (
    <span aria-hidden="true" className="contents">
      <kbd className={`key-pc ${look}`}>{keys}</kbd>
      <kbd className={`key-mac ${look}`}>{mac}</kbd>
    </span>
  );
}

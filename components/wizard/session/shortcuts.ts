/**
 * The keys that work everywhere in the wizard: Ctrl or ⌘ and Enter lead to the download and, once there, download. Enter
 * alone in a list or a box is theirs.
 * @param download presses the button, and says whether it is on this page
 * @param review goes to the page that has it
 */
export function createShortcuts({
  download,
  review,
}: {
  download: () => boolean;
  review: () => void;
}): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    if (event.defaultPrevented || event.repeat) return;
    event.preventDefault();
    if (!download()) review();
  };
}

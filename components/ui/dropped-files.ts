/**
 * Keeps a page where files are dropped beside what takes them: a browser would open them in its place, and what was typed would
 * be gone.
 * @param onDrop called with them
 * @param onOver called while they are moved over the page, and when that ends
 * @param signal ends it
 */
export function catchDroppedFiles(
  { onDrop, onOver }: { onDrop: (files: DataTransfer) => void; onOver?: (isOver: boolean) => void },
  signal: AbortSignal,
): void {
  const take = (event: DragEvent): DataTransfer | undefined => {
    const { dataTransfer, defaultPrevented, target } = event;
    // Text may be dropped as ever, a file on a button that chooses one, and whatever has a place of its own.
    if (!dataTransfer?.types.includes('Files') || defaultPrevented) return undefined;
    if ((target as Element).matches?.('input[type=file]')) return undefined;
    event.preventDefault();
    return dataTransfer;
  };
  window.addEventListener(
    'dragover',
    (event) => {
      if (take(event)) onOver?.(true);
    },
    { signal },
  );
  window.addEventListener(
    'dragleave',
    ({ relatedTarget }) => {
      if (!relatedTarget) onOver?.(false);
    },
    { signal },
  );
  window.addEventListener(
    'drop',
    (event) => {
      onOver?.(false);
      const files = take(event);
      // A picture of a page is dragged with its text, and nobody means to open it.
      if (files && !files.types.includes('text/html')) onDrop(files);
    },
    { signal },
  );
}

/** So long a press may last, in milliseconds: not every browser says when one ends over a menu. */
const longest = 1000;

/**
 * Notes presses of a mouse or finger. What moves the page waits for their end, because a press is lost when what it began on
 * has moved away before it ends.
 * @returns gives a promise of nothing being pressed
 */
export function watchPresses(page: EventTarget, signal: AbortSignal): () => Promise<void> {
  let pressed: Promise<void> | undefined;
  let end = () => {};
  const begin = () => {
    end();
    pressed = new Promise((resolve) => {
      const timer = setTimeout(() => end(), longest);
      end = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  };
  const options = { capture: true, signal };
  page.addEventListener('pointerdown', begin, options);
  for (const name of ['pointerup', 'pointercancel']) {
    // Later, because the click comes after it.
    page.addEventListener(name, () => setTimeout(() => end()), options);
  }
  return async () => pressed;
}

/** What the keys of the wizard do. */
export interface ShortcutActions {
  /** Presses the button that downloads, and says whether it is on this page. */
  download: () => boolean;
  /** Goes to the page that has it. */
  review: () => void;
  /** Downloads from any page, in one press. */
  downloadAtOnce: () => void;
  /** Goes to a page by its place, from 1. */
  page: (place: number) => void;
  /** Moves the focus to the next pane. */
  nextPane: () => void;
  /** Shows the list of keys. */
  list: () => void;
  /** Whether a single sign without a modifier counts: who dictates can switch that off. */
  takesSigns: () => boolean;
}

/** The keys there are, as the list of keys shows them. `Mod`: Ctrl, on a Mac ⌘. */
export const shortcutList: readonly { keys: readonly string[]; does: string }[] = [
  { keys: ['Mod', 'K'], does: 'Find a question, file, page or command' },
  { keys: ['Mod', 'Enter'], does: 'Go to the download, and there download' },
  { keys: ['Mod', 'Shift', 'Enter'], does: 'Download at once, from any page' },
  { keys: ['Alt', '1 … 5'], does: 'Go to a step' },
  { keys: ['F6'], does: 'Go to the next pane: questions, what they make, steps' },
  { keys: ['?'], does: 'Show these keys' },
];

const writes = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';

/** Whether what has the focus takes signs as text. */
function isWriting(target: EventTarget | null): boolean {
  return (target as Element | null)?.matches?.(writes) ?? false;
}

/** The keys that work everywhere in the wizard. Enter alone in a list or a box is theirs; Ctrl+K: see palette-key.ts. */
export function createShortcuts(actions: ShortcutActions): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.defaultPrevented || event.repeat || event.isComposing) return;
    const { key, code, altKey, ctrlKey, metaKey, shiftKey } = event;
    const take = (act: () => void) => {
      event.preventDefault();
      act();
    };
    const digit = /^Digit([1-5])$/.exec(code)?.[1];
    if (key === 'Enter' && (ctrlKey || metaKey)) {
      take(() => {
        if (shiftKey) actions.downloadAtOnce();
        else if (!actions.download()) actions.review();
      });
    } else if (digit && altKey && !ctrlKey && !metaKey && !shiftKey) {
      // On a Mac these keys type signs.
      if (isWriting(event.target) && key !== digit) return;
      take(() => actions.page(Number(digit)));
    } else if (key === 'F6' && !altKey && !ctrlKey && !metaKey) {
      take(actions.nextPane);
    } else if (key === '?' && !ctrlKey && !metaKey) {
      if (!isWriting(event.target) && actions.takesSigns()) take(actions.list);
    }
  };
}

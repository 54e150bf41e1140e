/** What the first script of a page notes until the page's own code has come. */
export interface EarlyNotes {
  /** Somebody is here: pointer, key, focus or scroll. */
  wanted: boolean;
  /** Called at the first such sign. */
  open?: () => void;
  /** The last button pressed, or the link that was held back. */
  press: Element | null;
}

declare global {
  interface Window {
    early?: EarlyNotes;
  }
}

// Runs in the browser as text: it may use nothing from outside itself. Storage may be forbidden, so each use is tried.
function early() {
  const { documentElement: html } = document;
  const notes: EarlyNotes = { wanted: false, press: null };
  window.early = notes;
  html.classList.add('js');

  let theme: string | null = null;
  try {
    theme = localStorage.getItem('theme');
  } catch {}
  if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
  document.addEventListener('DOMContentLoaded', () => {
    const { theme: set } = html.dataset;
    const radio = set && document.querySelector(`input[name=theme][value=${set}]`);
    if (radio) (radio as HTMLInputElement).checked = true;
  });
  // On its way down: React keeps events of a page that still wakes up from those below.
  const onChange = ({ target }: Event) => {
    const { name, value } = target as HTMLInputElement;
    if (name !== 'theme') return;
    if (value === 'system') delete html.dataset.theme;
    else html.dataset.theme = value;
    try {
      localStorage.setItem('theme', value);
    } catch {}
  };
  window.addEventListener('change', onChange, true);

  window.addEventListener('submit', (event) => event.preventDefault(), true);
  let typed = false;
  window.addEventListener(
    'input',
    ({ target }) => {
      typed ||= (target as HTMLInputElement).form?.dataset.step !== undefined;
    },
    true,
  );
  window.addEventListener(
    'click',
    (event) => {
      if (!window.early || !(event.target instanceof Element)) return;
      const button = event.target.closest('button');
      const link = event.target.closest('a');
      const { ctrlKey, metaKey, shiftKey, altKey } = event;
      const here = link && !link.hash && !ctrlKey && !metaKey && !shiftKey && !altKey;
      // It would leave what was typed behind. Whoever presses it twice means it, scripts or not.
      const held = typed && here && notes.press !== link;
      if (held) event.preventDefault();
      notes.press = held ? link : button;
    },
    true,
  );
  for (const sign of ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll']) {
    const note = () => {
      if (notes.wanted) return;
      notes.wanted = true;
      notes.open?.();
    };
    window.addEventListener(sign, note, { capture: true, passive: true });
  }
}

/**
 * Runs before the first paint: the chosen theme without a flash; the mark that scripts run; no form sent
 * the plain way, and no press and no answer lost, while the page is still waking up.
 */
export const earlyScript = `(${early})()`;

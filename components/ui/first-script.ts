declare global {
  interface Window {
    /** The last key that was pressed, and on which page, unless it wrote a sign; null once what it is for listens itself. */
    lastKey?: { event: KeyboardEvent; pathname: string } | null | undefined;
  }
}

// Runs in the browser as text: it may use nothing from outside itself. Storage may be forbidden, so each use is tried.
function first() {
  const { documentElement: html } = document;
  html.classList.add('js');

  // The form as sent holds the defaults: with answers in the address it stays hidden until those are in it.
  const { search, hash } = window.location;
  if (/[?&][^=&?.]+\.[^=&?]+=/.test(search) || hash.startsWith('#draft-'))
    html.dataset.reading = '';

  let theme: string | null = null;
  let columns: string | null = null;
  let system: string | null = null;
  let fonts: string | null = null;
  try {
    fonts = localStorage.getItem('fonts');
    theme = localStorage.getItem('theme');
    columns = localStorage.getItem('pane-columns');
    system = localStorage.getItem('system');
  } catch {}
  // The guide shows the lines for the visitor's computer (components/next-steps); a phone is not where VMware runs.
  system = /^#on-(windows|mac|linux)$/.exec(hash)?.[1] ?? system;
  if (system === null && !/Android|iPhone|iPad/.test(navigator.userAgent)) {
    system = (/win|mac|linux/i.exec(navigator.platform)?.[0] ?? '').toLowerCase();
  }
  if (system === 'win') system = 'windows';
  if (/^(windows|mac|linux)$/.test(system ?? '')) html.dataset.system = system as string;
  // Keys are called as on the visitor's own keyboard, whatever the guide is for.
  if (/mac/i.test(navigator.platform)) html.classList.add('mac');
  if (columns) html.style.setProperty('--pane-columns', columns);
  if (theme === 'light' || theme === 'dark') html.dataset.theme = theme;
  // Fonts and pictures would keep the scripts waiting on a slow line. Fonts that this browser has are there at once, so that
  // none flash.
  const fetchLater = () => {
    html.classList.add('pictures');
    // The class is set when they are here, because it restyles every element.
    const show = () => html.classList.add('fonts');
    Promise.all([document.fonts.load('1em sans'), document.fonts.load('1em mono')])
      .then(() => localStorage.setItem('fonts', 'fetched'))
      .then(show, show);
  };
  if (fonts) html.classList.add('fonts');
  window.addEventListener('load', fetchLater);
  window.addEventListener('scroll', fetchLater, { once: true });
  // A shortcut may be pressed before its script is here, which then asks for it (wizard/session/session.ts).
  document.addEventListener('keydown', (event) => {
    // Not kept for longer, because an event keeps the box that it was typed into.
    if (window.lastKey === null) return;
    const { key, altKey, ctrlKey, metaKey } = event;
    // No sign of a text, because it may be one of a password.
    const isCommand = key.length > 1 || altKey || ctrlKey || metaKey;
    window.lastKey = isCommand ? { event, pathname: window.location.pathname } : undefined;
  });
  document.addEventListener('DOMContentLoaded', () => {
    const { theme: set } = html.dataset;
    const radio = set && document.querySelector(`input[name=theme][value=${set}]`);
    if (radio) (radio as HTMLInputElement).checked = true;
  });
  document.addEventListener('change', ({ target }) => {
    const { name, value } = target as HTMLInputElement;
    if (name !== 'theme') return;
    if (value === 'system') delete html.dataset.theme;
    else html.dataset.theme = value;
    try {
      localStorage.setItem('theme', value);
    } catch {}
  });
}

/**
 * Runs before the first paint, so that nothing flashes: the mark that scripts run, the chosen theme, and whether the
 * address brings answers of its own. Says when fonts and pictures may be fetched: with the scripts, or when somebody scrolls.
 */
export const firstScript = `(${first})()`;

/** Whether an address brings answers of its own; the same rule as above. */
export function bringsAnswers({ search, hash }: Pick<Location, 'search' | 'hash'>): boolean {
  return /[?&][^=&?.]+\.[^=&?]+=/.test(search) || hash.startsWith('#draft-');
}

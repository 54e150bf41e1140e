'use client';

import { useEffect, useState } from 'react';
import { Icon, type IconName } from './icon';

const themes = [
  { id: 'system', title: 'As the system', icon: 'monitor' },
  { id: 'light', title: 'Light', icon: 'sun' },
  { id: 'dark', title: 'Dark', icon: 'moon' },
] as const satisfies readonly { id: string; title: string; icon: IconName }[];

type Theme = (typeof themes)[number]['id'];

function store(theme: Theme) {
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Storage may be forbidden: the choice then lasts as long as the page.
  }
}

/** Light, dark or as the system. */
export function ThemeSwitch() {
  const [theme, setTheme] = useState<Theme>('system');
  useEffect(() => {
    const set = document.documentElement.dataset.theme;
    if (set === 'light' || set === 'dark') setTheme(set);
  }, []);
  const choose = (next: Theme) => {
    setTheme(next);
    store(next);
    if (next === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = next;
  };
  return (
    <fieldset className="needs-js inline-flex rounded-md border border-line bg-surface p-0.5">
      <legend className="sr-only">Theme</legend>
      {themes.map(({ id, title, icon }) => (
        <label
          key={id}
          title={title}
          className="relative grid size-7 cursor-pointer place-items-center rounded-[5px] text-muted hover:text-ink has-checked:bg-accent-soft has-checked:text-ink has-focus-visible:outline-2 has-focus-visible:outline-accent forced-colors:has-checked:outline-2"
        >
          <input
            type="radio"
            name="theme"
            value={id}
            checked={theme === id}
            onChange={() => choose(id)}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          <span className="sr-only">{title}</span>
          <Icon name={icon} />
        </label>
      ))}
    </fieldset>
  );
}

import { Icon } from './icon';
import type { IconName } from './icon-sheet';

const themes = [
  { id: 'system', title: 'As the system', icon: 'monitor' },
  { id: 'light', title: 'Light', icon: 'sun' },
  { id: 'dark', title: 'Dark', icon: 'moon' },
] as const satisfies readonly { id: string; title: string; icon: IconName }[];

/** Light, dark or as the system. The page's first script (first-script.ts) listens to it and sets the theme. */
export function ThemeSwitch() {
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
            defaultChecked={id === 'system'}
            className="absolute inset-0 cursor-pointer opacity-0"
          />
          <span className="sr-only">{title}</span>
          <Icon name={icon} />
        </label>
      ))}
    </fieldset>
  );
}

import { describe, expect, it } from 'vitest';
import { presets } from '@/lib/config/presets';
import { type ConfigInput, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { type Bind, readBinds } from '@/lib/keys/binds';
import { rectangles } from '@/lib/tiling/tiling';
import { launcherEntries, lookOf, tilingOf } from './look';
import {
  applyDesktopAction,
  bindFor,
  desktopActionOf,
  emptyDesktop,
  focusWindow,
  keysText,
  type PlayState,
  type PressedKey,
  playable,
  pressKey,
  unplayableBinds,
  visibleWorkspaces,
  workspaces,
} from './play';

const screen = { width: 1200, height: 750 };

/** A desktop of answers, to be played by the names of keys: `SHIFT+left` is written `⇧ArrowLeft`. */
function desktop(answers: ConfigInput = {}) {
  const config = configSchema.parse(answers);
  const look = lookOf(config);
  const settings = tilingOf(look, screen);
  const binds = readBinds(generate(config).files);
  let state = emptyDesktop(look, settings);
  const key = (name: string, held: Partial<PressedKey> = {}): PressedKey => {
    const shiftKey = name.startsWith('⇧');
    const plain = shiftKey ? name.slice(1) : name;
    const code = /^\d$/.test(plain)
      ? `Digit${plain}`
      : /^[a-z]$/i.test(plain)
        ? `Key${plain.toUpperCase()}`
        : plain;
    return {
      key: shiftKey && /^[a-z]$/.test(plain) ? plain.toUpperCase() : plain,
      code,
      shiftKey,
      altKey: false,
      metaKey: false,
      ctrlKey: false,
      ...held,
    };
  };
  return {
    look,
    settings,
    binds,
    get state() {
      return state;
    },
    set state(next: PlayState) {
      state = next;
    },
    /** @returns whether each key was the desktop’s */
    press: (names: string, held: Partial<PressedKey> = {}) =>
      names.split(' ').map((name) => {
        const next = pressKey(state, key(name, held), look, binds, settings);
        if (next) state = next;
        return next !== undefined;
      }),
    key,
    programs: () => [...state.programs.values()],
    focused: () => state.programs.get(state.tiling.focused ?? 0),
  };
}

describe('keys', () => {
  it('open and close windows, which the tiler places', () => {
    const d = desktop();
    expect(d.programs()).toEqual(['editor', 'fetch', 'monitor']);
    expect(d.focused()).toBe('editor');
    d.press('Enter');
    expect(d.focused()).toBe('terminal');
    expect(d.state.said).toBe('Terminal opened. 4 windows on workspace 1');
    expect(rectangles(d.state.tiling, d.settings, 1)).toHaveLength(4);
    d.press('q q');
    expect(d.programs()).toHaveLength(2);
    d.press('q q q');
    expect(d.programs()).toEqual([]);
    expect(d.state.said).toBe('There is no window');
  });

  it('work alone, with the modifier and with Alt; Ctrl, Tab and Escape stay the page’s', () => {
    for (const held of [{}, { altKey: true }, { metaKey: true }]) {
      const d = desktop();
      expect(d.press('b', held)).toEqual([true]);
      expect(d.focused()).toBe('browser');
    }
    const d = desktop();
    const before = d.state;
    expect(d.press('q', { ctrlKey: true })).toEqual([false]);
    expect(d.press('Tab ⇧Tab Escape x Home', {})).toEqual([false, false, false, false, false]);
    expect(d.press('Tab', { altKey: true })).toEqual([false]);
    expect(d.state).toBe(before);
  });

  it('find a letter where a Mac types another with Option', () => {
    const d = desktop({ hyprland: { modifier: 'ALT' } });
    const bind = bindFor(d.binds, { ...d.key('q'), key: 'œ', code: 'KeyQ', altKey: true });
    expect(bind?.description).toBe('Window: close');
    // A letter that the keyboard has elsewhere counts as it is typed, as in Hyprland.
    expect(bindFor(d.binds, { ...d.key('q'), key: 'a', code: 'KeyQ' })?.description).toBe(
      'Screenshot: area',
    );
  });

  it('float a window at a size that is seen whole', () => {
    for (const layout of ['dwindle', 'master'] as const) {
      const d = desktop({ hyprland: { layout } });
      d.press('v');
      const floating = rectangles(d.state.tiling, d.settings, 1).find((window) => window.floating);
      expect(floating?.x).toBeGreaterThanOrEqual(0);
      expect((floating?.x ?? 0) + (floating?.width ?? 0)).toBeLessThanOrEqual(screen.width);
      expect(floating?.width).toBeLessThan(screen.width * 0.6);
    }
  });

  it('move, float and fill, and say so', () => {
    const d = desktop();
    d.press('ArrowRight');
    expect(d.focused()).not.toBe('editor');
    const name = d.state.said;
    expect(name).toMatch(/has the keyboard$/);
    d.press('⇧ArrowLeft');
    expect(d.state.said).toMatch(/ moved left$/);
    d.press('v');
    expect(d.state.said).toMatch(/ floats$/);
    d.press('v');
    expect(d.state.said).toMatch(/ is tiled$/);
    d.press('f');
    expect(d.state.said).toMatch(/ fills the screen$/);
    d.press('f');
    expect(d.state.said).toMatch(/ is back in its place$/);
  });

  it('go through workspaces, by number and one by one', () => {
    const d = desktop();
    d.press('⇧7');
    expect(d.state.tiling.active).toBe(7);
    expect(d.state.said).toBe('Editor moved to workspace 7');
    expect(workspaces(d.state)).toEqual([1, 2, 3, 4, 5, 7]);
    d.press('PageDown');
    expect(d.state.tiling.active).toBe(1);
    d.press('PageUp');
    expect(d.state.tiling.active).toBe(7);
    d.press('0');
    expect(d.state.said).toBe('Now on workspace 10. No windows');
  });

  it('resize with the arrows, until Escape', () => {
    const d = desktop();
    d.press('w');
    expect(d.state.said).toBe('Arrow keys resize the window. Escape ends it');
    const before = rectangles(d.state.tiling, d.settings, 1);
    d.press('ArrowRight');
    expect(rectangles(d.state.tiling, d.settings, 1)).not.toEqual(before);
    expect(d.state.said).toMatch(/^Editor: \d+ by \d+$/);
    // Nothing else happens meanwhile; Tab stays the page’s.
    expect(d.press('q Tab Escape Escape')).toEqual([true, false, true, false]);
    expect(d.programs()).toHaveLength(3);
    expect(d.state.said).toBe('Done resizing');
  });

  it('pin a floating window to every workspace', () => {
    const d = desktop();
    d.press('t');
    expect(d.state.said).toBe('Only a floating window can be pinned');
    d.press('v t 2');
    expect(rectangles(d.state.tiling, d.settings, 2)).toHaveLength(1);
    expect(rectangles(d.state.tiling, d.settings, 1)).toHaveLength(2);
  });

  it('put a window into the scratchpad, which lies over any workspace', () => {
    const d = desktop();
    d.press('⇧s');
    expect(d.state.said).toBe('Editor moved to the scratchpad');
    expect(visibleWorkspaces(d.state)).toEqual([1, 99]);
    expect(workspaces(d.state)).toEqual([1, 2, 3, 4, 5]);
    d.press('s');
    expect(d.state.said).toBe('Scratchpad hidden. 2 windows on workspace 1');
    d.press('3 s');
    expect(visibleWorkspaces(d.state)).toEqual([3, 99]);
    expect(d.focused()).toBe('editor');
    d.press('⇧2');
    expect(visibleWorkspaces(d.state)).toEqual([2]);
    expect(d.focused()).toBe('editor');
    expect(d.state.said).toBe('Editor moved to workspace 2');
  });

  it('say so where only the real desktop can', () => {
    const d = desktop();
    expect(d.press('g ⇧v p')).toEqual([true, true, true]);
    expect(d.state.said).toBe("Layout: window's own size: on the real desktop only");
    const silent = d.binds.filter(
      (bind) =>
        !desktopActionOf(bind) &&
        !unplayableBinds(d.binds).includes(bind) &&
        !/mouse|XF86/.test(bind.keys),
    );
    expect(silent).toEqual([]);
  });

  it('are those of the answers: another layout, other programs', () => {
    const master = desktop({ hyprland: { layout: 'master' } });
    const first = rectangles(master.state.tiling, master.settings, 1)[0];
    master.press('ArrowRight j');
    expect(master.state.said).toBe('Windows rearranged');
    expect(rectangles(master.state.tiling, master.settings, 1)[0]).not.toEqual(first);
    expect(desktop({ user: { browser: 'none' } }).press('b')).toEqual([false]);
    expect(desktop({ user: { terminal: 'foot' } }).press('⇧Enter')).toEqual([false]);
    expect(desktop().press('⇧Enter')).toEqual([true]);
  });

  it('never open more windows than one can see', () => {
    const d = desktop();
    d.press(Array(30).fill('Enter').join(' '));
    expect(d.programs()).toHaveLength(12);
    expect(d.state.said).toMatch(/close one first/);
  });
});

describe('the launcher', () => {
  it('searches, and starts what was found', () => {
    const d = desktop();
    d.press('r');
    expect(d.state.list?.kind).toBe('apps');
    d.press('f i r');
    expect(d.state.said).toBe('1, first Firefox');
    d.press('Enter');
    expect(d.state.list).toBeUndefined();
    expect(d.focused()).toBe('browser');
  });

  it('has the keys to itself, and gives them back', () => {
    const d = desktop();
    const count = d.programs().length;
    d.press('r q ArrowDown ArrowUp Backspace');
    expect(d.programs()).toHaveLength(count);
    expect(d.press('Escape')).toEqual([true]);
    expect(d.state.list).toBeUndefined();
    expect(d.press('Escape')).toEqual([false]);
    d.press('r');
    d.press('r', { altKey: true });
    expect(d.state.list).toBeUndefined();
  });

  it('shows the sheet of keys and the ends of the session', () => {
    const d = desktop();
    d.press('F1 f l o a t');
    expect(d.state.said).toBe('1, first Window: float or tile, Super + V');
    d.press('Escape');
    d.press('Escape', { altKey: true });
    expect(d.state.list?.kind).toBe('session');
    d.press('Enter');
    expect(d.state.locked).toBe(0);
  });

  it('lists what the answers install, and can start all that is drawn', () => {
    for (const { config } of presets) {
      const look = lookOf(config);
      const names = launcherEntries(look).map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.includes('Firefox')).toBe(config.user.browser === 'firefox');
    }
  });
});

describe('the lock screen', () => {
  it('takes nothing but a password, and not an empty one', () => {
    const d = desktop();
    d.press('l');
    const { programs } = d.state;
    d.press('Enter');
    expect(d.state.locked).toBe(0);
    d.press('q Backspace r');
    expect(d.state.locked).toBe(1);
    expect(
      applyDesktopAction(d.state, { do: 'start', program: 'terminal' }, d.look, d.settings)
        .programs,
    ).toBe(programs);
    // The page is never a prisoner of it.
    expect(d.press('Escape Tab')).toEqual([false, false]);
    d.press('Enter');
    expect(d.state.locked).toBeUndefined();
    expect(d.state.said).toBe('Unlocked. 3 windows on workspace 1');
  });
});

it.each(['mako', 'swaync', 'dunst'] as const)('%s shows and dismisses', (notifications) => {
  const d = desktop({ hyprland: { notifications } });
  const [show, dismiss] = notifications === 'swaync' ? ['n', '⇧n'] : ['⇧n', 'n'];
  d.press(show);
  expect(d.state.notification?.summary).toBe('Welcome');
  d.press(dismiss);
  expect(d.state.notification).toBeUndefined();
});

it('a click gives any window the keyboard', () => {
  const d = desktop();
  for (const { id } of d.state.tiling.windows) {
    d.state = focusWindow(d.state, id, d.settings);
    expect(d.state.tiling.focused).toBe(id);
  }
});

describe.each(presets)('of the preset $title', ({ config }) => {
  const binds = readBinds(generate(config).files);

  it('all window keys can be played, with none that means two things', () => {
    const only = (pattern: RegExp) => binds.filter(({ description }) => pattern.test(description));
    for (const bind of only(/^(?:Apps|Focus|Workspace|Session|Help|Notifications|Screenshot):/)) {
      expect(desktopActionOf(bind), bind.description).toBeDefined();
    }
    const keys = playable(binds).map(keysText);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(40);
  });

  it('writes each key as itself, the wheel among them', () => {
    const written = binds.map(keysText);
    expect(written.some((keys) => keys.endsWith('wheel down'))).toBe(true);
    expect(new Set(written).size).toBe(written.length);
  });

  it('each key is found by what a browser says of it', () => {
    const inBrowser = (bind: Bind): PressedKey => {
      const keys = bind.keys.split(' + ');
      const last = keys.at(-1) ?? '';
      const digit = /^code:(\d+)$/.exec(last)?.[1];
      const names: Record<string, string> = {
        ...{ Return: 'Enter', left: 'ArrowLeft', right: 'ArrowRight', up: 'ArrowUp' },
        ...{ down: 'ArrowDown', Page_Up: 'PageUp', Page_Down: 'PageDown', slash: '/' },
      };
      return {
        key: digit ? '§' : (names[last] ?? last),
        code: digit ? `Digit${(Number(digit) - 9) % 10}` : '',
        shiftKey: keys.includes('SHIFT'),
        altKey: true,
        metaKey: false,
        ctrlKey: false,
      };
    };
    for (const bind of playable(binds)) {
      expect(bindFor(playable(binds), inBrowser(bind))).toBe(bind);
    }
  });
});

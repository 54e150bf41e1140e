/** What a running desktop is asked: one check, one claim, with what it saw. */
import { palettes } from '@/lib/config/palettes';
import { defaultConfig } from '@/lib/config/schema';
import { guestPassword } from './guest-image';
import {
  type Area,
  colourAt,
  distance,
  mainColour,
  type Picture,
  runsOf,
  samePicture,
  shareOf,
} from './picture';
import { type Client, lookWhenStill, type Session, waitFor } from './session';
import { followWindow, type Monitor, windowSizes } from './window-sizes';

export interface Check {
  id: string;
  title: string;
  /** Whether the short run has it, too. */
  short?: true;
  /** Whether the answers ask for it at all. */
  applies?(session: Session): boolean;
  /** @returns what was seen, in a few words @throws when it is not as it should be */
  run(session: Session): Promise<string>;
}

/** How far a measured colour may be off, of 255: nothing is blended there, but gradients are rounded. */
const exact = 3;
const blended = 12;

/** How much the wallpaper may add to a window's colours: with blur, terminals and their borders let 7 % of it through. */
function throughGlass({ home }: Session): number {
  return home.config.hyprland.blur ? 10 : 0;
}

function demand(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(otherwise);
}

function paletteOf({ home }: Session) {
  return palettes[home.config.hyprland.theme];
}

const terminalClasses = ['foot', 'kitty', 'Alacritty', 'com.mitchellh.ghostty'];

async function newWindow(
  session: Session,
  before: readonly Client[],
  what: string,
): Promise<Client> {
  const known = new Set(before.map(({ address }) => address));
  // under emulation a program that draws with GL takes minutes to its first frame
  return waitFor(what, 420, async () =>
    (await session.clients()).find(({ address }) => !known.has(address)),
  );
}

/** The terminal whose colours the home sets and that the guest has: foot, unless the GPU may be used. */
export function shownTerminal({ config }: Session['home']): { program: string; class: string } {
  const { terminal } = config.user;
  if (config.hyprland.graphics === 'accelerated') {
    if (terminal === 'kitty') return { program: 'kitty', class: 'kitty' };
    if (terminal === 'alacritty') return { program: 'alacritty', class: 'Alacritty' };
  }
  return { program: 'foot', class: 'foot' };
}

/** Opens that terminal by its own keys. */
export async function openTerminal(session: Session): Promise<Client> {
  const before = await session.clients();
  const { program } = shownTerminal(session.home);
  if (program === session.home.config.user.terminal) await session.modifier('ret');
  else await session.modifier('shift', 'ret');
  return newWindow(session, before, `window of ${program}`);
}

async function theTerminal(session: Session): Promise<Client> {
  const shown = shownTerminal(session.home);
  const open = (await session.clients()).filter((client) => client.class === shown.class);
  return open.find(({ workspace }) => workspace.id === 1) ?? openTerminal(session);
}

async function client(session: Session, { address }: Client): Promise<Client> {
  const found = (await session.clients()).find((item) => item.address === address);
  if (!found) throw new Error('the window is gone');
  return found;
}

/** Whether a colour lies on the way from one colour to another. */
export function isBetween(colour: string, from: string, to: string, tolerance: number): boolean {
  const parts = (text: string) => [1, 3, 5].map((i) => Number.parseInt(text.slice(i, i + 2), 16));
  const [a, b] = [parts(from), parts(to)];
  for (let step = 0; step <= 64; step += 1) {
    const mixed = a.map((value, i) => Math.round(value + (((b[i] ?? 0) - value) * step) / 64));
    const text = `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
    if (distance(colour, text) <= tolerance) return true;
  }
  return false;
}

async function environmentOf(session: Session, program: string): Promise<string> {
  const script = `for pid in $(pgrep -x ${program}); do tr '\\0' '\\n' < /proc/$pid/environ; done`;
  const { output } = await session.machine.run(script, 60);
  demand(output.trim() !== '', `${program} does not run`);
  return output;
}

const layerNames = { fuzzel: 'launcher', rofi: 'rofi', wofi: 'wofi' } as const;

const hasLayer = async (session: Session, namespace: string) =>
  (await session.layers()).find((layer) => layer.namespace === namespace);

const workspace = async (session: Session) =>
  (await session.askJson<{ id: number }>('activeworkspace')).id;

/** Presses the launcher's keys and waits for it. */
export async function openLauncher(session: Session) {
  const namespace = layerNames[session.home.config.hyprland.launcher];
  await session.modifier('r');
  return waitFor(`layer “${namespace}” of the launcher`, 120, () => hasLayer(session, namespace));
}

/** What a user unit is doing and has said: for a failure's report. */
async function saidBy({ machine }: Session, unit: string): Promise<string> {
  const script = `journalctl --no-pager -o short-monotonic -n 40 _SYSTEMD_USER_UNIT=${unit}.service + USER_UNIT=${unit}.service
    for pid in $(pgrep -x ${unit}); do
      for task in /proc/$pid/task/*; do echo "$(cat $task/comm) $(cat $task/wchan) $(grep State $task/status)"; done
    done`;
  return (await machine.run(script, 60)).output.trim();
}

/** Whether the bar that runs waits no longer to be shown. */
async function barGaveUp({ machine }: Session): Promise<boolean> {
  const script = "journalctl -q --no-pager -o cat _PID=$(pgrep -nx waybar) | grep -q 'Timed out'";
  return (await machine.run(script, 60)).status === 0;
}

/** Whether the session is locked: asked of Hyprland, because a locker may have died and left it locked. */
async function isLocked(session: Session): Promise<boolean> {
  return (await session.askJson<{ locked: boolean }>('locked')).locked;
}

/** How often PAM has refused a password, as the guest's journal has it. */
async function refusals({ machine }: Session): Promise<number> {
  const script = "journalctl -q --no-pager -o cat -t unix_chkpwd | grep -c 'check failed'";
  return Number((await machine.run(script, 60)).output);
}

/** How many pixels of the picture's middle are near a colour. */
function inMiddle(picture: Picture, colour: string, tolerance: number): number {
  const [width, height] = [Math.floor(picture.width / 2), Math.floor(picture.height / 2)];
  const area = { x: width >> 1, y: height >> 1, width, height };
  return Math.round(shareOf(picture, area, colour, tolerance) * width * height);
}

/**
 * Waits until the session is locked and the lock screen drawn: between the two, keys are lost, and Hyprland shows that nobody
 * answers for the lock. The field for the password has the palette's base.
 */
async function lockScreen(session: Session, seconds: number): Promise<Picture> {
  await waitFor('locked session', seconds, () => isLocked(session));
  // terminals have that colour too, as long as the last picture of them stands
  await lookWhenStill(session.machine, 15);
  const { base } = paletteOf(session);
  return waitFor('lock screen with a field for the password', 180, async () => {
    const picture = await session.machine.look();
    return inMiddle(picture, base, exact) > 2000 && picture;
  });
}

/** Types the password, and waits until session and locker are through. */
async function unlock(session: Session): Promise<void> {
  const program = session.home.config.hyprland.lock;
  // clears what may be left of an earlier word
  await session.machine.press('esc');
  await session.type(guestPassword);
  await session.machine.press('ret');
  await waitFor('unlocked session', 90, async () => !(await isLocked(session)));
  await waitFor(`end of ${program}`, 30, async () => {
    return (await session.machine.run(`pgrep -x ${program}`, 30)).status !== 0;
  });
}

const usualNames = [defaultConfig.user.name, defaultConfig.host.name];

/** The seconds of a listener of hypridle. */
const idleTime = /^(\s*timeout\s*=\s*)(\d+)$/gm;
/** What takes their place, so that ten minutes need not be waited out: nothing else of the file changes. */
const shortIdle = 20;

/** Locks a locked screen, as every further signal does. @returns what is wrong then: a second locker beside the first */
async function lockOnceMore(session: Session, command = ''): Promise<string> {
  const lockers = async () =>
    (await session.machine.run(`pgrep -x ${session.home.config.hyprland.lock}`, 30)).output.trim();
  const before = await lockers();
  const { status, output } = await session.asUser(command, 60);
  if (status !== 0) return `${command}: ${output}`;
  // a second one would have opened the screen's surfaces by then
  await lookWhenStill(session.machine, 15);
  const after = await lockers();
  return before === after ? '' : `${command}, while locked: processes ${before} became ${after}`;
}

async function hypridleReads(session: Session, path: string, text: string): Promise<void> {
  const file = `/home/${session.home.user}/${path}`;
  await session.machine.run(`cat > ${file} <<'X'\n${text}X`, 30);
  const { status, output } = await session.asUser('systemctl --user restart hypridle', 60);
  demand(status === 0, `hypridle: ${output}`);
}

/** Sets size and scale of a screen, and waits until it has the size. @returns what it is then */
async function setScreen(
  session: Session,
  output: string,
  size: string,
  scale: string,
): Promise<Monitor> {
  const rule = `{ output = '${output}', mode = '${size}@60', position = 'auto', scale = '${scale}' }`;
  await session.asUser(`hyprctl eval "hl.monitor(${rule})"`, 60);
  return waitFor(`screen of ${size}`, 90, async () => {
    const monitor = (await session.askJson<Monitor[]>('monitors')).find(
      ({ name }) => name === output,
    );
    return monitor && `${monitor.width}x${monitor.height}` === size && monitor;
  });
}

export const checks: readonly Check[] = [
  {
    id: 'config',
    title: 'Hyprland reports no error in its configuration',
    short: true,
    async run(session) {
      const said = (await session.ask('configerrors')).trim();
      demand(said === '' || /^no errors?$/i.test(said), said);
      return 'configerrors is empty';
    },
  },
  {
    id: 'monitor',
    title: 'The monitor has the chosen size and scale',
    short: true,
    async run(session) {
      const [monitor] = await session.askJson<Monitor[]>('monitors');
      const { resolution, scale } = session.home.config.hyprland;
      const seen = `${monitor?.name} ${monitor?.width}x${monitor?.height} at scale ${monitor?.scale}`;
      const size = `${monitor?.width}x${monitor?.height}`;
      demand(resolution === 'auto' || size === resolution, `${seen}, chosen ${resolution}`);
      demand(Number(scale) === monitor?.scale, `${seen}, chosen scale ${scale}`);
      return seen;
    },
  },
  {
    id: 'session-variables',
    title: 'What the home sets for the session reaches what keys start',
    short: true,
    async run(session) {
      const { home } = session;
      const wanted = [...home.sessionVariables.matchAll(/^export (EDITOR|TERMINAL)="(.*)"$/gm)];
      demand(wanted.length > 0, 'no variable to look for');
      const own = await environmentOf(session, 'Hyprland');
      const lacking = wanted.map(([, name, value]) => `${name}=${value}`);
      const missing = lacking.filter((line) => !own.split('\n').includes(line));
      demand(missing.length === 0, `Hyprland lacks ${missing.join(', ')}`);
      return `Hyprland has ${lacking.join(' and ')}`;
    },
  },
  {
    id: 'bar',
    title: 'The bar is there, in the palette’s colour',
    short: true,
    applies: ({ home }) => home.config.hyprland.bar === 'waybar',
    async run(session) {
      let again = '';
      // A bar that Hyprland answered too late is started again by its own unit, and by nothing else.
      const judgeStarts = async () => {
        const shown = await session.asUser('systemctl --user show -P NRestarts waybar');
        const restarts = Number(shown.output);
        if (restarts === 0) return;
        const excused = restarts <= 2 && (await barGaveUp(session));
        demand(excused, 'waybar ended and was started again');
        again = '; started again, for it had given up waiting for Hyprland';
      };
      const bar = await waitFor('layer “waybar”', 150, async () => {
        const layer = await hasLayer(session, 'waybar');
        if (!layer) await judgeStarts();
        return layer;
      }).catch(async (error: Error) => {
        throw new Error(`${error.message}\n${await saidBy(session, 'waybar')}`);
      });
      await judgeStarts();
      const scale = Number(session.home.config.hyprland.scale);
      const [x = 0, y = 0, width = 0, height = 0] = [bar.x, bar.y, bar.w, bar.h].map((part) =>
        Math.round(part * scale),
      );
      const area: Area = { x, y, width, height };
      const { mantle } = paletteOf(session);
      let share = 0;
      await waitFor(`bar in ${mantle} (share ${share.toFixed(2)})`, 60, async () => {
        // its groups let 4 % of the wallpaper through
        share = shareOf(await session.machine.look(), area, mantle, 4);
        return share > 0.2;
      });
      return `${bar.w}x${bar.h}, ${Math.round(share * 100)} % of it near ${mantle}${again}`;
    },
  },
  {
    id: 'bar-parts',
    title:
      'The bar has its parts: launcher, workspaces, clock, machine, session; they obey the pointer',
    applies: ({ home }) => home.config.hyprland.bar === 'waybar',
    async run(session) {
      const { machine } = session;
      const { accent, text, surface, subtext } = paletteOf(session);
      const scale = Number(session.home.config.hyprland.scale);
      const bar = await waitFor('layer “waybar”', 30, () => hasLayer(session, 'waybar'));
      const find = (picture: Picture, colour: string) =>
        runsOf(
          picture,
          { x: 0, y: Math.round(8 * scale), width: picture.width, height: Math.round(24 * scale) },
          colour,
          40,
          Math.round(14 * scale),
        ).filter(({ width }) => width >= 4 * scale);
      const picture = await machine.look();
      const { width } = picture;
      const within = (from: number, to: number) => (run: { x: number; width: number }) =>
        run.x >= from * width && run.x + run.width <= to * width;
      const middle = find(picture, text).filter(within(0.3, 0.7));
      demand(middle.length > 0, 'no clock in the middle');
      const numbers = find(picture, text).filter(within(0.7, 1));
      const labels = find(picture, subtext).filter(within(0.7, 1));
      demand(numbers.length >= 3, `${numbers.length} numbers of the machine on the right`);
      demand(labels.length >= 3, `${labels.length} labels of the machine on the right`);
      const [apps] = find(picture, accent).filter(within(0, 0.1));
      const button = find(picture, accent).filter(within(0.7, 1)).at(-1);
      if (!apps || !button) throw new Error('no launcher on the left or no session on the right');
      const y = (bar.y + 22) * scale;
      const press = (x: number) => machine.click(x / width, y / picture.height);
      const namespace = layerNames[session.home.config.hyprland.launcher];
      for (const { x, width: wide } of [apps, button]) {
        await press(x + wide / 2);
        await waitFor(`layer “${namespace}” after a click at ${x}`, 90, () =>
          hasLayer(session, namespace),
        );
        await machine.press('esc');
        await waitFor('its end', 60, async () => !(await hasLayer(session, namespace)));
      }
      // the third workspace's number stands where two more buttons fit, after the active one
      const [, active] = find(picture, accent).filter(within(0, 0.4));
      demand(active !== undefined, `no active workspace, in ${accent} on ${surface}`);
      await press((active?.x ?? 0) + (active?.width ?? 0) / 2 + 36 * scale);
      await waitFor('workspace 2 after a click', 40, async () => (await workspace(session)) === 2);
      await session.modifier('1');
      await waitFor('workspace 1', 40, async () => (await workspace(session)) === 1);
      await machine.point(0.999, 0.999);
      return `clock, ${numbers.length} numbers of network, processor and memory; clicks open launcher and session menu and lead to workspace 2`;
    },
  },
  {
    id: 'wallpaper',
    title: 'The wallpaper is there',
    short: true,
    async run(session) {
      await waitFor('layer “wallpaper”', 120, () => hasLayer(session, 'wallpaper'));
      return 'swaybg has its layer';
    },
  },
  {
    id: 'binds',
    title: 'Hyprland lists every key of the sheet',
    short: true,
    async run(session) {
      const sheet = session.home.files.get('.config/hypr/keys.txt');
      demand(sheet !== undefined, 'the home has no sheet of keys');
      const wanted = (sheet ?? '').split('\n').filter((line) => line.trim() !== '');
      const listed = await session.askJson<{ description: string; modmask: number }[]>('binds');
      const lost = wanted.filter((line) => {
        const [title = '', keys = ''] = line.split(/\s{2,}/);
        return !listed.some(
          ({ description, modmask }) =>
            description === title.trim() && modmask === modmaskOf(keys.trim()),
        );
      });
      demand(wanted.length > 20, `only ${wanted.length} lines on the sheet`);
      demand(lost.length === 0, `not listed: ${lost.map((line) => line.trim()).join('; ')}`);
      return `${wanted.length} on the sheet, ${listed.length} listed`;
    },
  },
  {
    id: 'terminal',
    title: 'The terminal’s keys open a terminal',
    short: true,
    async run(session) {
      const before = await session.clients();
      await session.modifier('ret');
      const window = await newWindow(session, before, 'window of a terminal');
      demand(terminalClasses.includes(window.class), `a window of class ${window.class}`);
      const chosen = session.home.config.user.terminal;
      return window.class.toLowerCase().includes(chosen)
        ? `${window.class} opened`
        : `${window.class} opened: ${chosen} is not in the guest, foot stands in`;
    },
  },
  {
    id: 'terminal-colour',
    title: 'The terminal’s background is the palette’s',
    short: true,
    async run(session) {
      const window = await theTerminal(session);
      const { base } = paletteOf(session);
      const tolerance = exact + throughGlass(session);
      let seen = { colour: '', share: 0 };
      let near = 0;
      await waitFor(`terminal in ${base}`, 120, async () => {
        const picture = await session.machine.look();
        const area = inner(await client(session, window), session);
        seen = mainColour(picture, area);
        near = shareOf(picture, area, base, tolerance);
        return distance(seen.colour, base) <= tolerance && near > 0.5;
      }).catch(() => {
        throw new Error(`${seen.colour}, ${Math.round(near * 100)} % of it near ${base}`);
      });
      return `${seen.colour}, palette ${base}`;
    },
  },
  {
    id: 'border',
    title: 'The focused window’s border has the palette’s two accents',
    short: true,
    applies: ({ home }) => home.config.hyprland.borderSize > 0,
    async run(session) {
      await theTerminal(session);
      const window = await session.askJson<Client>('activewindow');
      const { accent, accentAlt } = paletteOf(session);
      const { at, size } = await client(session, window);
      const middle = { x: at[0] + (size[0] >> 1), y: at[1] + (size[1] >> 1) };
      // Hyprland counts in units of the scale, the picture in pixels
      const scale = Number(session.home.config.hyprland.scale);
      const points = [
        [at[0] - 1, middle.y],
        [at[0] + size[0], middle.y],
        [middle.x, at[1] - 1],
        [middle.x, at[1] + size[1]],
      ].map(([x = 0, y = 0]) => ({
        x: Math.floor((x + 0.5) * scale),
        y: Math.floor((y + 0.5) * scale),
      }));
      const tolerance = blended + throughGlass(session);
      let seen: string[] = [];
      // a border fades in where windows are animated, slowly under emulation
      const patience = session.home.config.hyprland.animations ? 180 : 45;
      await waitFor('border in its colours', patience, async () => {
        const picture = await session.machine.look();
        seen = points.map(({ x, y }) => colourAt(picture, x, y));
        return seen.every((colour) => isBetween(colour, accent, accentAlt, tolerance));
      }).catch(() => {
        throw new Error(`${seen.join(' ')}, palette ${accent} to ${accentAlt}`);
      });
      return `${seen.join(' ')} between ${accent} and ${accentAlt}`;
    },
  },
  {
    id: 'software-gl',
    title: 'Programs draw in software, Hyprland does not have to',
    short: true,
    applies: ({ home }) => home.config.hyprland.graphics === 'compatible',
    async run(session) {
      await theTerminal(session);
      const sets = (text: string) => /^LIBGL_ALWAYS_SOFTWARE=1$/m.test(text);
      demand(!sets(await environmentOf(session, 'Hyprland')), 'Hyprland itself has the variable');
      // What a configuration sets while it is read does not show in /proc, and still comes before the renderer.
      const lua = session.home.files.get('.config/hypr/hyprland.lua') ?? '';
      demand(!/^hl\.env\("LIBGL/m.test(lua), 'set while the configuration is read');
      demand(
        sets(await environmentOf(session, shownTerminal(session.home).program)),
        'a program started by keys lacks it',
      );
      const units = session.home.config.hyprland.bar === 'waybar' ? 'waybar' : 'swaybg';
      demand(sets(await environmentOf(session, units)), `${units}, a user unit, lacks it`);
      return `foot and ${units} have LIBGL_ALWAYS_SOFTWARE, Hyprland has not`;
    },
  },
  {
    id: 'layout',
    title: 'The keyboard types in the chosen layout',
    short: true,
    applies: ({ home }) => home.config.host.keyboardLayout in typed,
    async run(session) {
      const before = await session.clients();
      const file = `/tmp/typed-${Date.now()}`;
      await session.asUser(
        `(foot sh -c "read -r line; echo \\$line > ${file}" > /dev/null 2>&1 &)`,
      );
      await newWindow(session, before, 'window to type into');
      await session.type('qwyz-;');
      await session.machine.press('ret');
      const { output } = await waitFor('line that was typed', 60, async () => {
        const read = await session.machine.run(`cat ${file}`, 30);
        return read.status === 0 && read.output.trim() !== '' && read;
      });
      const wanted = typed[session.home.config.host.keyboardLayout] ?? '';
      demand(output.trim() === wanted, `“${output.trim()}” instead of “${wanted}”`);
      return `the keys q w y z - ; gave “${wanted}”`;
    },
  },
  {
    id: 'launcher',
    title: 'The launcher’s keys open it, Escape closes it',
    short: true,
    async run(session) {
      const { namespace } = await openLauncher(session);
      await session.machine.press('esc');
      await waitFor('end of the launcher', 60, async () => !(await hasLayer(session, namespace)));
      return `layer “${namespace}” came and went`;
    },
  },
  {
    id: 'workspaces',
    title: 'Keys lead to the workspaces 1 to 10',
    async run(session) {
      for (const id of [2, 3, 4, 5, 6, 7, 8, 9, 10, 1]) {
        await session.modifier(String(id % 10));
        await waitFor(`workspace ${id}`, 40, async () => {
          return (await workspace(session)) === id;
        });
      }
      return '2 to 10, and back to 1';
    },
  },
  {
    id: 'tiling',
    title: 'Two windows share the screen as the layout says, keys change that',
    async run(session) {
      const tiled = async () =>
        (await session.clients()).filter(({ floating, workspace: on }) => !floating && on.id === 1);
      while ((await tiled()).length < 2) await openTerminal(session);
      const { layout } = session.home.config.hyprland;
      const widths = async () => (await tiled()).map(({ size }) => size[0]);
      const before = await widths();
      const [larger = 0, smaller = 0] = [...before].sort((a, b) => b - a);
      // master gives 55 of 100 to one window, dwindle halves; a gap and borders lie between
      const isMaster = larger / (larger + smaller) > 0.53;
      demand(isMaster === (layout === 'master'), `${before.join(' and ')} wide, chosen ${layout}`);
      // swaps the two, or turns the split
      await session.modifier('j');
      await waitFor('other widths', 40, async () => (await widths()).join() !== before.join());
      const after = await widths();
      await session.modifier('j');
      await waitFor('widths as before', 40, async () => (await widths()).join() === before.join());
      return `${layout}: ${before.join(' and ')} wide, after the key ${after.join(' and ')}`;
    },
  },
  {
    id: 'window',
    title: 'Keys float a window, make it fullscreen and send it elsewhere',
    async run(session) {
      await theTerminal(session);
      const window = await session.askJson<Client>('activewindow');
      const now = () => client(session, window);
      await session.modifier('v');
      await waitFor('floating window', 40, async () => (await now()).floating);
      await session.modifier('v');
      await waitFor('tiled window', 40, async () => !(await now()).floating);
      await session.modifier('f');
      await waitFor('fullscreen window', 40, async () => (await now()).fullscreen > 0);
      await session.modifier('f');
      await waitFor('window of its old size', 40, async () => (await now()).fullscreen === 0);
      await session.modifier('shift', '3');
      await waitFor('window on workspace 3', 40, async () => (await now()).workspace.id === 3);
      await session.modifier('1');
      return 'floats, tiles, fills the screen, moves to workspace 3';
    },
  },
  {
    id: 'notification',
    title: 'A notification is shown, keys dismiss it',
    async run(session) {
      const before = await session.machine.look();
      await session.asUser('notify-send -t 60000 Hello "A notification"', 40);
      const shown = async () =>
        (await session.layers()).find(({ namespace }) => /notif|mako|dunst/i.test(namespace));
      const layer = await waitFor('layer of a notification', 90, shown);
      const after = await lookWhenStill(session.machine, 20);
      demand(!samePicture(before, after), 'the screen did not change');
      await session.onPicture?.(after, 'notification');
      const all = session.home.config.hyprland.notifications === 'swaync' ? ['shift', 'n'] : ['n'];
      await session.modifier(...all);
      await waitFor('end of the notification', 60, async () => !(await shown()));
      return `layer “${layer.namespace}”, ${layer.w}x${layer.h}; keys dismiss it`;
    },
  },
  {
    id: 'screenshot',
    title: 'Keys take a screenshot',
    async run(session) {
      await session.modifier('shift', 'a');
      const folder = `/home/${session.home.user}/Pictures/Screenshots`;
      const { output } = await waitFor('screenshot', 120, async () => {
        const found = await session.machine.run(
          `for f in ${folder}/*.png; do [ -s "$f" ] && identify -format '%w %h' "$f"; done`,
          60,
        );
        return /^\d+ \d+/.test(found.output) && found;
      });
      return `a PNG of ${output.trim().replace(' ', 'x')}`;
    },
  },
  {
    id: 'guest-report',
    title: 'guest-report tells what helps, and nothing private',
    async run(session) {
      const { host, user } = session.home.config;
      const canary = `${user.name}@${host.name} in /home/${user.name}/x: link 00:0c:29:ca:fe:00, lease 192.168.77.7, ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIcanary`;
      await session.asUser(
        `for log in /run/user/1000/hypr/*/hyprland.log; do echo 'ERR ${canary}' >> $log; done`,
        40,
      );
      const { output } = await session.asUser('guest-report 2>/dev/null', 300);
      const line = (pattern: RegExp) => pattern.exec(output)?.[0] ?? '';
      const version = line(/^Hyprland: Hyprland \d[^\n]{0,20}/m);
      demand(version !== '', `no version of Hyprland: ${output.slice(0, 400)}`);
      demand(line(/^Clipboard:|^Login:/m) !== '', 'no logs');
      demand(
        output.includes('link <mac>, lease <ip>, ssh-ed25519 <key>'),
        'the canary is not there',
      );
      demand(!/ca:fe:00|192\.168\.77|AAAAC3/.test(output), 'it holds the canary');
      // what everybody is called tells nothing
      const names = [user.name, host.name].filter((name) => !usualNames.includes(name));
      for (const name of names) demand(!output.includes(name), `it holds the name ${name}`);
      const copied = await waitFor('the report on the clipboard', 90, async () => {
        const { output: text } = await session.asUser('timeout 20 wl-paste --no-newline', 40);
        return text.startsWith('# Guest report') && text;
      });
      demand(copied.trim() === output.trim(), 'the clipboard has something else');
      return `${output.split('\n').length} lines; ${version}`;
    },
  },
  {
    id: 'lock',
    title: 'Keys lock the screen, a wrong password does not open it, the right one does',
    async run(session) {
      const before = await session.machine.look();
      await session.modifier('l');
      const locked = await lockScreen(session, 120);
      demand(!samePicture(before, locked), 'the picture did not change');
      await session.onPicture?.(locked, 'locked');
      const { red } = paletteOf(session);
      const reds = inMiddle(locked, red, blended);
      const refused = await refusals(session);
      await session.type('wrong');
      await session.machine.press('ret');
      let inRed = 0;
      const looks = async () => {
        inRed = Math.max(inRed, inMiddle(await session.machine.look(), red, blended) - reds);
        return inRed > 200;
      };
      await waitFor('refusal of a wrong password', 90, async () => {
        await looks();
        return (await refusals(session)) > refused;
      });
      // the sign lasts two or three seconds, in which a slow guest may not come to draw it
      await waitFor('sign of it', 15, looks).catch(() => undefined);
      demand(await isLocked(session), 'a wrong password opened it');
      await unlock(session);
      const sign = inRed > 200 ? `, shows it on ${inRed} pixels in ${red}` : '';
      return `${session.home.config.hyprland.lock} locks, refuses a wrong password${sign}, unlocks`;
    },
  },
  {
    id: 'idle',
    title: 'The screen locks by itself when nobody is there',
    applies: ({ home }) => home.config.hyprland.idle,
    async run(session) {
      const path = '.config/hypr/hypridle.conf';
      const text = session.home.files.get(path) ?? '';
      const chosen = [...text.matchAll(idleTime)].map(([, , seconds]) => Number(seconds));
      demand(
        chosen.length > 0 && chosen.every((seconds) => seconds >= 60),
        `no minutes in ${path}`,
      );
      demand(!(await isLocked(session)), 'locked before the time');
      await hypridleReads(session, path, text.replace(idleTime, `$1${shortIdle}`));
      const begun = Date.now();
      await waitFor('locked session', 180, () => isLocked(session));
      const seconds = Math.round((Date.now() - begun) / 1000);
      demand(seconds >= shortIdle / 2, `locked after ${seconds} s already`);
      await hypridleReads(session, path, text);
      await lockScreen(session, 30);
      const again = await lockOnceMore(session, /^\s*lock_cmd\s*=\s*(.*)$/m.exec(text)?.[1]);
      demand(again === '', again);
      await unlock(session);
      return `locked ${seconds} s after the last key, with ${shortIdle} s in the place of ${chosen.join(', ')} s`;
    },
  },
  {
    id: 'autofit',
    title: 'The desktop follows fifty odd window sizes at its scale',
    applies: ({ home }) =>
      home.config.hyprland.resolution === 'auto' && home.config.hyprland.scale !== '1',
    async run(session) {
      const scale = Number(session.home.config.hyprland.scale);
      const [before] = await session.askJson<Monitor[]>('monitors');
      const unit = session.home.files.get('.config/systemd/user/vmware-autofit.service') ?? '';
      const program = /^ExecStart=(.*)$/m.exec(unit)?.[1];
      if (program === undefined) throw new Error('no service');
      try {
        await followWindow(session, program, scale, (window, monitor) =>
          demand(
            monitor.scale === scale,
            `a window of ${window.join('x')} has scale ${monitor.scale}, chosen ${scale}`,
          ),
        );
      } finally {
        const size = `${before?.width}x${before?.height}`;
        await setScreen(session, 'Virtual-1', size, String(scale));
      }
      return `${windowSizes.length}, each at scale ${scale}`;
    },
  },
  {
    id: 'exit',
    title: 'Keys end the session',
    async run(session) {
      await session.modifier('shift', 'm');
      await waitFor('end of Hyprland', 90, async () => {
        return (await session.machine.run('pgrep -x Hyprland', 30)).status !== 0;
      });
      return 'Hyprland ended';
    },
  },
];

/** What the keys q w y z - ; of a US keyboard give in layouts of Debian's xkb-data (symbols/us, de, fr). */
const typed: Readonly<Record<string, string>> = { us: 'qwyz-;', de: 'qwzyßö', fr: 'azyw)m' };

/** A window without its edge, in the picture's pixels. */
function inner({ at, size }: Client, { home }: Session): Area {
  const scale = Number(home.config.hyprland.scale);
  return {
    x: Math.round((at[0] + 4) * scale),
    y: Math.round((at[1] + 4) * scale),
    width: Math.round((size[0] - 8) * scale),
    height: Math.round((size[1] - 8) * scale),
  };
}

/** Modifiers of a line on the sheet, in the bits of `hyprctl binds`. */
export function modmaskOf(keys: string): number {
  const bits: Readonly<Record<string, number>> = { SHIFT: 1, CTRL: 4, ALT: 8, SUPER: 64 };
  return keys
    .split('+')
    .map((key) => bits[key.trim()] ?? 0)
    .reduce((sum, bit) => sum | bit, 0);
}

/** The guest's own Hyprland, for the records. */
export async function hyprlandVersion(session: Session): Promise<string> {
  return (await session.ask('version')).split('\n')[0]?.trim() ?? '';
}

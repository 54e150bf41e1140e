/** A generated desktop, logged in on the machine: asked through hyprctl, driven by keys. */
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { DesktopHome } from './desktop-home';
import { layOutHome } from './guest-home';
import { type GuestImage, guestScripts } from './guest-image';
import type { Machine } from './machine';
import type { Picture } from './picture';

export interface Layer {
  namespace: string;
  x: number;
  y: number;
  w: number;
  h: number;
}

/** A window in `hyprctl -j clients`, as far as it is used here. */
export interface Client {
  address: string;
  at: [number, number];
  size: [number, number];
  class: string;
  title: string;
  floating: boolean;
  fullscreen: number;
  mapped: boolean;
  pid: number;
  workspace: { id: number };
}

export interface Session {
  readonly machine: Machine;
  readonly home: DesktopHome;
  /** What the files name and the guest lacks. */
  readonly lacking: readonly string[];
  /** Takes pictures that a check comes by. */
  onPicture?: ((picture: Picture, name: string) => unknown) | undefined;
  /** Runs a command as the user, with the session's variables. */
  asUser(command: string, seconds?: number): Promise<{ status: number; output: string }>;
  /** Asks Hyprland; slowness is waited out. @throws when it does not answer at all */
  ask(question: string, flags?: string): Promise<string>;
  askJson<T>(question: string): Promise<T>;
  layers(): Promise<Layer[]>;
  clients(): Promise<Client[]>;
  /** The chosen modifier and other keys, together; letters by the chosen keyboard layout. */
  modifier(...keys: string[]): Promise<void>;
  /** Types on the physical keys of a US keyboard: small letters, digits, `-`, `;`, space. */
  type(keys: string): Promise<void>;
}

/**
 * Logs the home's user in; a session before ends. Returns once Hyprland answers.
 * @throws when it does not in time, with the end of the session's log
 */
export async function logIn(
  machine: Machine,
  image: GuestImage,
  home: DesktopHome,
): Promise<Session> {
  for (const name of readdirSync(guestScripts)) {
    copyFileSync(join(guestScripts, name), join(machine.share, name));
  }
  const lacking = layOutHome(machine.share, image, home);
  const { notifications, modifier } = home.config.hyprland;
  await machine.run(
    `sh /mnt/host/session.sh ${home.user} ${notifications} ${home.config.user.shell} ${home.config.host.name}`,
    240,
  );
  const prelude = `
run() {
  setpriv --reuid=1000 --regid=1000 --init-groups env -i SHELL=/usr/bin/${home.config.user.shell} HOME=/home/${home.user} USER=${home.user} \\
    PATH=/etc/profiles/per-user/${home.user}/bin:/usr/bin LANG=C.UTF-8 STARSHIP_LOG=error XDG_RUNTIME_DIR=/run/user/1000 \\
    DBUS_SESSION_BUS_ADDRESS=unix:path=/run/user/1000/bus WAYLAND_DISPLAY=wayland-1 \\
    HYPRLAND_INSTANCE_SIGNATURE="$(ls -t /run/user/1000/hypr 2> /dev/null | head -n 1)" "$@"
}
`;
  const session: Session = {
    machine,
    home,
    lacking,
    asUser: (command, seconds = 60) =>
      machine.run(
        `${prelude}run timeout ${seconds - 5} sh -c '${command.replaceAll("'", `'\\''`)}'`,
        seconds,
      ),
    async ask(question, flags = '') {
      const end = Date.now() + 240_000;
      for (;;) {
        const { status, output } = await machine.ask(`${flags}/${question}`);
        if (status === 0 && (output !== '' || flags === '')) return output;
        if (Date.now() > end) throw new Error(`Hyprland does not answer\n${logOf(machine)}`);
        await sleep(1000);
      }
    },
    async askJson<T>(question: string) {
      return JSON.parse(await session.ask(question, 'j')) as T;
    },
    async layers() {
      type Answer = Record<string, { levels: Record<string, Layer[]> }>;
      const answer = await session.askJson<Answer>('layers');
      return Object.values(answer).flatMap(({ levels }) => Object.values(levels).flat());
    },
    async clients() {
      return (await session.askJson<Client[]>('clients')).filter(({ mapped }) => mapped);
    },
    modifier: (...keys) =>
      machine.press(
        modifier === 'ALT' ? 'alt' : 'meta_l',
        ...keys.map((key) => keysOf[home.config.host.keyboardLayout]?.[key] ?? key),
      ),
    async type(keys) {
      for (const key of keys) await machine.press(qcodes[key] ?? key);
    },
  };
  await session.ask('version');
  return session;
}

/** Where a letter's key lies on a keyboard that is not laid out as the US one, which QEMU's names are for. */
const keysOf: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  de: { y: 'z', z: 'y' },
  fr: { a: 'q', m: 'semicolon', q: 'a', w: 'z', z: 'w' },
};

const qcodes: Readonly<Record<string, string>> = { ' ': 'spc', '-': 'minus', ';': 'semicolon' };

/** The end of what the session said. */
export function logOf(machine: Machine): string {
  const path = join(machine.share, 'session.log');
  if (!existsSync(path)) return '';
  return readFileSync(path, 'utf8').trim().split('\n').slice(-12).join('\n');
}

/**
 * Asks until the answer is there.
 * @returns what `look` found
 * @throws naming what was waited for
 */
export async function waitFor<T>(
  what: string,
  seconds: number,
  look: () => Promise<T | undefined | false>,
): Promise<T> {
  const end = Date.now() + seconds * 1000;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > end) throw new Error(`no ${what} in ${seconds} s`);
    await sleep(700);
  }
}

/** Waits until two photographs in a row are the same; after a while gives the last one, because a clock may tick. */
export async function lookWhenStill(machine: Machine, seconds = 40) {
  const end = Date.now() + seconds * 1000;
  let last = await machine.look();
  for (;;) {
    await sleep(3000);
    const next = await machine.look();
    if (next.pixels.equals(last.pixels) || Date.now() > end) return next;
    last = next;
  }
}

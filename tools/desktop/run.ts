/** One desktop from power-on to power-off: what `npm run desktop`, the test and the pictures share. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Config } from '@/lib/config/schema';
import { type Check, checks, hyprlandVersion } from './checks';
import { type DesktopHome, makeDesktopHomes, whyNoHome } from './desktop-home';
import { ensureGuestImage, type GuestImage } from './guest-image';
import { boot, type Machine, type ScreenSize } from './machine';
import type { Picture } from './picture';
import { logIn, logOf, lookWhenStill, type Session } from './session';

export interface Prepared {
  image: GuestImage;
  homes: readonly DesktopHome[];
}

const begun = Date.now();

/** A line of progress, with the seconds since the start. */
export function say(text: string): void {
  console.log(`[${((Date.now() - begun) / 1000).toFixed(0).padStart(4)} s] ${text}`);
}

/** Everything a boot needs, or the reason why it cannot be had here. */
export async function prepareDesktop(
  configs: readonly Config[],
): Promise<Prepared | { reason: string }> {
  const noHome = whyNoHome();
  if (noHome) return { reason: noHome };
  const image = await ensureGuestImage(say);
  if ('reason' in image) return image;
  return { image, homes: await makeDesktopHomes(configs) };
}

/** The same for a script that can do nothing else: it says why, and ends with status 3. */
export async function prepareOrExit(configs: readonly Config[]): Promise<Prepared> {
  const prepared = await prepareDesktop(configs);
  if (!('reason' in prepared)) return prepared;
  console.error(`No desktop here: ${prepared.reason}`);
  process.exit(3);
}

/** A screen as large as the answers want it; one that is followed has the room of 1280x800 here, at any scale. */
export function screenOf({ hyprland }: Config): ScreenSize {
  const [width, height] = hyprland.resolution.split('x').map(Number);
  if (width && height) return { width, height };
  const scale = Number(hyprland.scale);
  return { width: 1280 * scale, height: 800 * scale };
}

export interface Outcome {
  passed: readonly string[];
  failed: readonly string[];
  skipped: readonly string[];
}

export interface CheckOptions {
  short: boolean;
  keep?: boolean;
  /** Changes what was rendered, before it is laid out: plants a fault. */
  change?: (home: DesktopHome) => DesktopHome;
  onPicture?: (picture: Picture, name: string) => unknown;
}

/** Boots, runs the checks on the first home, takes pictures on the way, powers off. */
export async function checkDesktop(prepared: Prepared, options: CheckOptions): Promise<Outcome> {
  const { image, homes } = prepared;
  const [home] = homes;
  if (!home) throw new Error('no home to look at');
  say('Booting the guest …');
  const machine = await boot(image, screenOf(home.config), say);
  try {
    say(`The guest is up (${machine.accelerator}); logging in ${home.user} …`);
    return await checkHome(machine, image, options.change?.(home) ?? home, options);
  } finally {
    if (options.keep) await keepUntilInterrupted(machine);
    await machine.stop();
  }
}

/**
 * The long run: every home's checks, homes of one screen size in one boot, each with a log-in of its own.
 * @param names of the homes, in their order: the start of each picture's name
 * @returns what came of each home
 */
export async function checkDesktops(
  { image, homes }: Prepared,
  names: readonly string[],
  onPicture: NonNullable<CheckOptions['onPicture']>,
): Promise<Outcome[]> {
  const outcomes: Outcome[] = homes.map(() => ({ passed: [], failed: ['boot'], skipped: [] }));
  const sizes = homes.map(({ config }) => JSON.stringify(screenOf(config)));
  for (const size of new Set(sizes)) {
    say(`Booting the guest with a screen of ${size} …`);
    const machine = await boot(image, JSON.parse(size) as ScreenSize, say);
    try {
      for (const [i, home] of homes.entries()) {
        if (sizes[i] !== size) continue;
        const begun = Date.now();
        say(`— ${names[i]} —`);
        try {
          outcomes[i] = await checkHome(machine, image, home, {
            short: false,
            onPicture: (picture, name) => onPicture(picture, `${names[i]}-${name}`),
          });
        } catch (error) {
          outcomes[i] = { passed: [], failed: ['log-in'], skipped: [] };
          say(`FAILED   ${names[i]}: ${(error as Error).message}`);
        }
        say(`${names[i]} took ${Math.round((Date.now() - begun) / 1000)} s`);
      }
    } finally {
      await machine.stop();
    }
  }
  return outcomes;
}

/** Runs the checks in a session of its own on a machine that is up. */
export async function checkHome(
  machine: Machine,
  image: GuestImage,
  home: DesktopHome,
  { short, onPicture }: CheckOptions,
): Promise<Outcome> {
  const passed: string[] = [];
  const failed: string[] = [];
  const skipped: string[] = [];
  const session = { ...(await logIn(machine, image, home)), onPicture };
  say(`Hyprland answers: ${await hyprlandVersion(session)}`);
  if (session.lacking.length > 0) say(`Not in the guest: ${session.lacking.join(', ')}`);
  for (const check of checks) {
    if (short && !check.short) continue;
    if (check.applies && !check.applies(session)) {
      skipped.push(check.id);
      say(`skipped  ${check.title}: the answers do not ask for it`);
      continue;
    }
    if (check.id === 'exit') await photograph(session, 'desktop', onPicture);
    try {
      const seen = await check.run(session);
      passed.push(check.id);
      say(`passed   ${check.title}: ${seen}`);
    } catch (error) {
      failed.push(check.id);
      say(`FAILED   ${check.title}: ${(error as Error).message.trim()}`);
      await photograph(session, `failed-${check.id}`, onPicture);
    }
  }
  if (short) await photograph(session, 'desktop', onPicture);
  if (failed.length > 0) say(`The session said at its end:\n${logOf(machine)}`);
  await keepCaches(session, image);
  say(`${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`);
  return { passed, failed, skipped };
}

async function photograph(
  { machine }: Session,
  name: string,
  onPicture: CheckOptions['onPicture'],
): Promise<void> {
  if (onPicture) await onPicture(await lookWhenStill(machine, 20), name);
}

/** Keeps the caches of shaders and fonts for the next start: up to a minute less. Programs that draw with GL add theirs. */
export async function keepCaches({ machine, home }: Session, image: GuestImage): Promise<void> {
  if (existsSync(image.warm) && home.config.hyprland.graphics !== 'accelerated') return;
  const script = `cd /home/${home.user}/.cache && mkdir -p /mnt/host/caches && cp -r fontconfig mesa_shader_cache /mnt/host/caches/`;
  const { status } = await machine.run(script, 120);
  if (status !== 0) return;
  const draft = `${image.warm}.draft`;
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { recursive: true });
  for (const from of [image.warm, join(machine.share, 'caches')]) {
    if (existsSync(from)) cpSync(from, draft, { recursive: true });
  }
  rmSync(image.warm, { recursive: true, force: true });
  renameSync(draft, image.warm);
}

/** The checks by their ids, because scripts/desktop-faults.ts runs them one by one. */
export function checkById(id: string): Check {
  const found = checks.find((check) => check.id === id);
  if (!found) throw new Error(`no check “${id}”`);
  return found;
}

/** Leaves the machine running until Ctrl + C, at most an hour. */
async function keepUntilInterrupted(machine: Machine): Promise<void> {
  say(`The guest keeps running: scripts in ${machine.share}; Ctrl + C ends it`);
  let interrupted = false;
  process.once('SIGINT', () => {
    interrupted = true;
  });
  for (let i = 0; i < 3600 && !interrupted; i += 1) await sleep(1000);
}

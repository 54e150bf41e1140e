/**
 * Asks the booted Hyprland for every pair of size and scale, and lets the generated service follow fifty window sizes at each
 * scale: what lib/config/clean-scale.test.ts holds the wizard's choices against.
 *
 *   npm run record:scales -- [--only screens | windows]
 *
 * Pairs that the wizard refuses are asked, too: Hyprland has to refuse them. Each finished half is written at once, to
 * lib/config/recorded/scales.json. Exit 0: recorded; 1: something failed; 3: this machine cannot, with the reason.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { resolutions, scales } from '@/lib/config/hyprland';
import type { RecordedScales } from '@/lib/config/recorded/recorded';
import { configSchema } from '@/lib/config/schema';
import type { DesktopHome } from '@/tools/desktop/desktop-home';
import { boot } from '@/tools/desktop/machine';
import { prepareOrExit, say } from '@/tools/desktop/run';
import { logIn, type Session, waitFor } from '@/tools/desktop/session';
import { followWindow, type Monitor } from '@/tools/desktop/window-sizes';

const path = fileURLToPath(new URL('../lib/config/recorded/scales.json', import.meta.url));
const hyprlandLua = '.config/hypr/hyprland.lua';

/** Has Hyprland read another configuration in the running session. @returns what it says is wrong with it, once `holds` */
async function read(
  session: Session,
  lua: string,
  what: string,
  holds: (monitor: Monitor) => boolean,
): Promise<{ errors: string; monitor: Monitor }> {
  const { machine, home } = session;
  writeFileSync(join(machine.share, 'scales.lua'), lua);
  const place = `/home/${home.user}/${hyprlandLua}`;
  const copied = await machine.run(`cat /mnt/host/scales.lua > ${place}`, 30);
  if (copied.status !== 0) throw new Error(copied.output);
  await session.ask('reload');
  const monitor = await waitFor(what, 90, async () =>
    (await session.askJson<Monitor[]>('monitors')).find(holds),
  );
  return { errors: (await session.ask('configerrors')).trim(), monitor };
}

/** The generated configuration with another first rule for the screen. */
function withScreen({ files }: DesktopHome, resolution: string, scale: string): string {
  const lua = files.get(hyprlandLua) ?? '';
  const changed = lua.replace(
    /(hl\.monitor\(\{\s*\["mode"\] = ")[^"]*("[^)]*?\["scale"\] = ")[^"]*(")/,
    `$1${resolution}@60$2${scale}$3`,
  );
  if (!changed.includes(`"${resolution}@60"`)) throw new Error('no rule for the screen');
  return changed;
}

/** Asks for every fixed pair. The size changes each time: with it Hyprland has judged the scale. */
async function askForPairs(
  session: Session,
  home: DesktopHome,
): Promise<RecordedScales['screens']> {
  const screens: RecordedScales['screens'] = [];
  for (const scale of scales) {
    for (const resolution of resolutions.filter((one) => one !== 'auto')) {
      const { errors, monitor } = await read(
        session,
        withScreen(home, resolution, scale),
        `screen of ${resolution}`,
        ({ width, height }) => `${width}x${height}` === resolution,
      );
      screens.push({ resolution, scale, shown: monitor.scale, errors });
      say(`${resolution} at ${scale}: ${monitor.scale}${errors && `; ${errors}`}`);
    }
  }
  return screens;
}

/** Has the service of each home follow a window at its scale. */
async function followWindows(
  session: Session,
  homes: readonly DesktopHome[],
): Promise<RecordedScales['windows']> {
  const windows: RecordedScales['windows'] = [];
  for (const { built, config, files } of homes) {
    const { scale } = config.hyprland;
    await read(session, files.get(hyprlandLua) ?? '', 'screen', () => true);
    const script = built.find(({ name }) => name === 'vmware-autofit')?.text ?? '';
    writeFileSync(join(session.machine.share, 'follow'), script);
    await followWindow(session, 'bash /mnt/host/follow', Number(scale), (window, monitor) => {
      const size = `${monitor.width}x${monitor.height}`;
      windows.push({ scale, window: window.join('x'), size, shown: monitor.scale });
    });
    say(`${windows.length} windows, the last of them at ${scale}`);
  }
  return windows;
}

const { values } = parseArgs({ options: { only: { type: 'string' } } });
const look = { bar: 'none', animations: false, blur: false, shadow: false, rounding: 0 } as const;
const { image, homes } = await prepareOrExit(
  scales
    .filter((scale) => scale !== '1')
    .map((scale) =>
      configSchema.parse({
        user: { terminal: 'foot', shell: 'bash', prompt: 'none' },
        hyprland: { ...look, scale },
      }),
    ),
);
const [home] = homes;
if (!home) throw new Error('no home');
say('Booting the guest …');
const machine = await boot(image, { width: 700, height: 500 }, say);
let failed = false;
try {
  const session = await logIn(machine, image, home);
  const hyprland = (await session.ask('version')).split('\n')[0]?.trim() ?? '';
  say(hyprland);
  // The emulated machine would draw it anew for each size.
  await session.asUser('systemctl --user stop wallpaper');
  const write = (part: Partial<RecordedScales>) => {
    const known = existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : {};
    writeFileSync(path, `${JSON.stringify({ ...known, hyprland, ...part })}\n`);
  };
  if (values.only !== 'screens') write({ windows: await followWindows(session, homes) });
  if (values.only !== 'windows') write({ screens: await askForPairs(session, home) });
} catch (error) {
  failed = true;
  say(`FAILED   ${(error as Error).message}`);
} finally {
  await machine.stop();
}
process.exit(failed ? 1 : 0);

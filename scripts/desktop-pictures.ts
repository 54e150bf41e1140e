/**
 * Photographs generated desktops for the site, in use (tools/desktop/scenes.ts): every theme, its launcher, every preset.
 *
 *   npm run desktop:pictures -- [--only ID,ID …]
 *   npm run desktop:pictures -- --check             says which are missing or stale, and takes none
 *
 * Writes public/desktops/*.webp and public/desktops/manifest.json. Themes follow one another in one session: their files
 * replace the last ones, Hyprland reloads, bar and wallpaper start anew. Presets that differ in more log in anew.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { openLauncher, shownTerminal } from '@/tools/desktop/checks';
import type { DesktopHome } from '@/tools/desktop/desktop-home';
import { layOutHome } from '@/tools/desktop/guest-home';
import type { GuestImage } from '@/tools/desktop/guest-image';
import { boot, type Machine, type ScreenSize } from '@/tools/desktop/machine';
import { checkById, keepCaches, prepareDesktop, say, screenOf } from '@/tools/desktop/run';
import {
  fastfetchConfig,
  neovimColours,
  type Scene,
  small,
  windowScript,
} from '@/tools/desktop/scenes';
import { logIn, lookWhenStill, type Session, waitFor } from '@/tools/desktop/session';
import {
  inputsOf,
  type Manifest,
  manifestPath,
  type PictureEntry,
  picturesFolder,
  picturesToTake,
  type Shot,
  sceneOf,
  shots,
} from '@/tools/desktop/shots';
import { saveWebp } from '@/tools/desktop/webp';

const { values } = parseArgs({
  options: { only: { type: 'string' }, check: { type: 'boolean', default: false } },
});
if (values.check) {
  const toTake = picturesToTake(readManifest());
  for (const { id, why } of toTake) console.log(`${id}: ${why}`);
  const ids = toTake.map(({ id }) => id).join(',');
  console.log(
    ids ? `Take them with: npm run desktop:pictures -- --only ${ids}` : 'All pictures are there.',
  );
  process.exit(ids ? 1 : 0);
}
const only = values.only?.split(',');
// In the order asked for.
const wanted = only?.flatMap((id) => shots.filter((shot) => shot.id === id)) ?? shots;
const prepared = await prepareDesktop(wanted.map(({ config }) => config));
if ('reason' in prepared) {
  console.error(`No pictures here: ${prepared.reason}`);
  process.exit(3);
}
const smallLetters: Readonly<Record<string, string>> = {
  foot: '-f "JetBrainsMono Nerd Font:size=8"',
  kitty: '-o font_size=8',
  alacritty: '-o font.size=8',
};
/** What has a caret that blinks. */
const others = 'foot|kitty|alacritty|fuzzel|rofi|wofi';
/** Ends what a scene has opened. */
const closeAll =
  'pkill -CONT -x btop; pkill -x foot; pkill -x kitty; pkill -x alacritty; pkill -x fuzzel';

const { image, homes } = prepared;
mkdirSync(picturesFolder, { recursive: true });
const missed = await photographAll();
process.exit(missed.length === 0 ? 0 : 1);

async function photographAll(): Promise<string[]> {
  const failed: string[] = [];
  const sizes = wanted.map(({ config }) => JSON.stringify(screenOf(config)));
  for (const size of new Set(sizes)) {
    say('Booting the guest …');
    const machine = await boot(image, JSON.parse(size) as ScreenSize, say);
    try {
      let session: Session | undefined;
      let last: Shot | undefined;
      for (const [i, shot] of wanted.entries()) {
        if (sizes[i] !== size) continue;
        const home = homes[i] as DesktopHome;
        try {
          say(`${shot.id} …`);
          const follows = last !== undefined && sessionOf(last) === sessionOf(shot);
          const same = last?.config === shot.config;
          const stays = session !== undefined && same;
          if (session && follows && !same) session = await changeHome(session, image, home);
          else if (!session || !same) session = await logIn(machine, image, home);
          if (!same) await sees(session, ['config', 'monitor', 'wallpaper', 'bar']);
          last = shot;
          await photograph(session, shot, stays);
          await keepCaches(session, image);
        } catch (error) {
          failed.push(shot.id);
          session = undefined;
          say(`FAILED ${shot.id}: ${(error as Error).message}`);
        }
      }
    } finally {
      await machine.stop();
    }
  }
  return failed;
}

/** Answers that a running session cannot change: what comes after has it in common, or logs in anew. */
function sessionOf({ config: { user, hyprland } }: Shot): string {
  const { bar, graphics, launcher, modifier, notifications } = hyprland;
  return [user.name, user.shell, bar, graphics, launcher, modifier, notifications].join();
}

/** Puts another home in the place of the last one, in the running session. */
async function changeHome(
  session: Session,
  image: GuestImage,
  home: DesktopHome,
): Promise<Session> {
  const { machine } = session;
  layOutHome(machine.share, image, home);
  await machine.run(
    `${closeAll}
    cp -a --remove-destination /mnt/host/home/. /home/${home.user}/
    chown -R 1000:1000 /home/${home.user}
    rm -rf /nix && cp -a /mnt/host/nix /nix`,
    120,
  );
  await session.asUser(
    'systemctl --user daemon-reload; hyprctl reload; systemctl --user restart wallpaper waybar',
    120,
  );
  return { ...session, home };
}

/** @param stays the windows of the picture before stand there still */
async function photograph(session: Session, shot: Shot, stays: boolean): Promise<void> {
  const { machine } = session;
  const scene = sceneOf(shot);
  // In a corner without a window, so that nothing reacts to it. A new session has its pointer in the middle, and the kernel
  // tells only of places that are not the last one.
  await machine.point(0.99, 0.99);
  await machine.point(1, 1);
  // Hidden, because in that corner a quarter of it would show; a reload brings it back.
  await session.asUser('hyprctl eval "hl.config({ cursor = { invisible = true } })"', 60);
  if (!stays) await openWindows(session, scene);
  await sees(session, ['terminal-colour', 'border']);
  if (scene.notification) {
    const [title, text] = scene.notification;
    await session.asUser(`notify-send -t 600000 "${title}" "${text}"`, 60);
    await waitFor('notification', 120, async () => {
      return (await session.layers()).some(({ namespace }) => /notif|mako|dunst/i.test(namespace));
    });
  }
  if (scene.launcher) await openLauncher(session);
  await restBar(session);
  await save(machine, shot);
  await machine.run('pkill -CONT -x waybar');
  if (scene.launcher) await machine.press('esc');
  if (scene.notification) await session.modifier('n');
}

async function openWindows(session: Session, scene: Scene): Promise<void> {
  const { machine } = session;
  const shown = shownTerminal(session.home);
  await stage(session);
  for (const [i, window] of scene.windows.entries()) {
    writeFileSync(join(machine.share, `stage/${i}.sh`), windowScript(window));
    const words = `${small.has(window) ? smallLetters[shown.program] : ''} ${shown.program === 'alacritty' ? '-e sh' : 'sh'}`;
    await session.asUser(`(${shown.program} ${words} /mnt/host/stage/${i}.sh > /dev/null 2>&1 &)`);
    await waitFor(`terminal ${i + 1}`, 420, async () => {
      return (await session.clients()).filter(({ class: name }) => name === shown.class).length > i;
    });
    // Drawing the bar alone keeps an emulated processor busy.
    await machine.run('pkill -STOP -x waybar');
    await calm(session, 45, 25);
    await machine.run('pkill -CONT -x waybar');
  }
  // It would count its own work, which is all there is in an emulated machine.
  await machine.run('pkill -STOP -x btop');
}

/** Lays out the flake that is worked on, with a history, and what programs are told. */
async function stage({ machine, home }: Session): Promise<void> {
  const folder = join(machine.share, 'stage');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  writeFileSync(join(folder, 'fastfetch.jsonc'), fastfetchConfig());
  writeFileSync(join(folder, 'nvim.lua'), neovimColours(home.config));
  const { hyprland } = home.config;
  const before = configSchema.parse({
    ...home.config,
    hyprland: { ...hyprland, gapsIn: hyprland.gapsIn + 3, rounding: hyprland.rounding + 4 },
  });
  for (const [name, config] of Object.entries({ before, after: home.config })) {
    for (const [path, text] of generate(config).files) {
      mkdirSync(dirname(join(folder, name, path)), { recursive: true });
      writeFileSync(join(folder, name, path), text);
    }
  }
  const repository = join(folder, 'nixos');
  const commit = (from: string, hours: number, words: string) => {
    cpSync(join(folder, from), repository, { recursive: true });
    const date = new Date(Date.now() - hours * 3_600_000).toISOString();
    const who = ['-c', `user.name=${home.user}`, '-c', 'user.email=me@example.org'];
    for (const what of [
      ['add', '-A'],
      [...who, 'commit', '-qm', words, `--date=${date}`],
    ]) {
      spawnSync('git', ['-C', repository, ...what]);
    }
  };
  spawnSync('git', ['init', '-q', '-b', 'main', repository]);
  commit('before', 26, 'As the wizard made it');
  commit('after', 2, 'Smaller gaps, sharper corners');
  spawnSync('tar', ['-C', folder, '-cf', join(folder, 'nixos.tar'), 'nixos']);
  // fastfetch reads in os-release what the system calls itself
  const { status, output } = await machine.run(
    `printf '%s\\n' NAME=NixOS ID=nixos PRETTY_NAME=NixOS > /etc/os-release.new && mv /etc/os-release.new /etc/os-release
    cd /home/${home.user} && rm -rf nixos && tar -xf /mnt/host/stage/nixos.tar && chown -R 1000:1000 nixos`,
    180,
  );
  if (status !== 0) throw new Error(`no flake to show: ${output}`);
}

/**
 * Waits until the guest's processors have little to do, for as long as the bar needs to say so; or gives up waiting, and says
 * who is busy.
 */
async function calm({ machine }: Session, seconds: number, percent: number): Promise<void> {
  const end = Date.now() + seconds * 1000;
  const busy = `read -r _ a b c idle wait rest < /proc/stat; s=$((a + b + c)); i=$((idle + wait)); sleep 6
    read -r _ a b c idle wait rest < /proc/stat
    echo $((100 * (a + b + c - s) / (a + b + c - s + idle + wait - i)))`;
  let share = 100;
  for (let quiet = 0; quiet < 2 && Date.now() < end; ) {
    share = Number((await machine.run(busy, 60)).output);
    quiet = share <= percent ? quiet + 1 : 0;
  }
  if (share <= percent) return;
  const { output } = await machine.run('top -b -n 2 -d 3 | tail -n +8 | grep -A 8 PID', 60);
  say(`  still busy to ${share} %:\n${output.trimEnd().split('\n').slice(-8).join('\n')}`);
}

/**
 * Lets the bar read a processor at rest. Each of its readings has the whole bar drawn anew, which takes an emulated processor
 * longer than the time until the next one: it would only ever see its own work, and that of every blinking caret. So all of
 * them sleep; the bar reads once, and sleeps on until the picture is taken.
 */
async function restBar(session: Session): Promise<void> {
  const { machine, home } = session;
  if (home.config.hyprland.bar === 'none') return calm(session, 120, 12);
  await machine.run(`pkill -STOP -x waybar; pkill -STOP -x '${others}'`);
  await calm(session, 60, 12);
  // longer than the longest pause between two readings
  await machine.run('sleep 12; pkill -CONT -x waybar; sleep 2.5; pkill -STOP -x waybar', 60);
  await machine.run(`pkill -CONT -x '${others}'`);
  await calm(session, 40, 25);
}

/** A picture is taken only of what passes the checks that measure it. */
async function sees(session: Session, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const check = checkById(id);
    if (check.applies?.(session) ?? true) say(`  ${id}: ${await check.run(session)}`);
  }
}

async function save(machine: Machine, shot: Shot): Promise<void> {
  const picture = await lookWhenStill(machine, 45);
  const bytes = saveWebp(image, picture, join(picturesFolder, shot.file));
  const { width, height } = picture;
  note(shot, { width, height, bytes });
  say(`  ${shot.file}: ${width}x${height}, ${Math.round(bytes / 1024)} KiB`);
}

/** Writes a picture into the manifest, in the order of the shots. */
function note(shot: Shot, size: Pick<PictureEntry, 'width' | 'height' | 'bytes'>): void {
  const { width, height, bytes } = size;
  const { id, kind, theme, preset, query, file, alt, config } = shot;
  const entry = {
    id,
    kind,
    theme,
    ...(preset && { preset }),
    query,
    file,
    width,
    height,
    bytes,
    alt,
  };
  const manifest = readManifest();
  const others = manifest.pictures.filter((other) => other.id !== id);
  const pictures = [...others, { ...entry, inputs: inputsOf(config) }];
  const order = shots.map((item) => item.id);
  const missing = (manifest.missing ?? []).filter((other) => other.id !== id);
  pictures.sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  writeFileSync(
    manifestPath,
    `${JSON.stringify({ note: manifest.note, missing, pictures }, null, 2)}\n`,
  );
}

function readManifest(): Manifest {
  try {
    return JSON.parse(readFileSync(manifestPath, 'utf8')) as Manifest;
  } catch {
    return {
      note: 'Made by npm run desktop:pictures: Hyprland of Debian sid in QEMU, drawn in software. Not seen: the NixOS build, VMware’s graphics, programs that Debian lacks.',
      missing: [],
      pictures: [],
    };
  }
}

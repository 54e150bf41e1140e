/**
 * Photographs generated desktops for the site: every theme with bar and terminals, every theme's launcher, every preset.
 *
 *   npm run desktop:pictures -- [--only ID,ID …]
 *   npm run desktop:pictures -- --check             says which are missing or stale, and takes none
 *
 * Writes public/desktops/*.webp and public/desktops/manifest.json. Themes follow one another in one session: their files
 * replace the last ones, Hyprland reloads, bar and wallpaper start anew. Every preset has a session of its own.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { palettes } from '@/lib/config/palettes';
import { openLauncher, openTerminal, shownTerminal } from '@/tools/desktop/checks';
import type { DesktopHome } from '@/tools/desktop/desktop-home';
import { layOutHome } from '@/tools/desktop/guest-home';
import type { GuestImage } from '@/tools/desktop/guest-image';
import { boot, type Machine, type ScreenSize } from '@/tools/desktop/machine';
import { checkById, keepCaches, prepareDesktop, say, screenOf } from '@/tools/desktop/run';
import { logIn, lookWhenStill, type Session, waitFor } from '@/tools/desktop/session';
import {
  inputsOf,
  type Manifest,
  manifestPath,
  type PictureEntry,
  picturesFolder,
  picturesToTake,
  type Shot,
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
// A preset that looks as a theme has that picture, and only its words are its own.
const isShared = ({ kind, file }: Shot) =>
  kind === 'preset' && shots.some((shot) => shot.kind === 'theme' && shot.file === file);
const wanted = shots.filter((shot) => (!only || only.includes(shot.id)) && !isShared(shot));
const prepared = await prepareDesktop(wanted.map(({ config }) => config));
if ('reason' in prepared) {
  console.error(`No pictures here: ${prepared.reason}`);
  process.exit(3);
}
const { image, homes } = prepared;
mkdirSync(picturesFolder, { recursive: true });
const missed = await photographAll();
for (const shot of shots.filter(isShared)) {
  const { pictures } = readManifest();
  const taken = pictures.find(
    ({ file, inputs }) => file === shot.file && inputs === inputsOf(shot.config),
  );
  if (taken) note(shot, taken);
}
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
          const follows = shot.preset === undefined && last?.preset === undefined;
          const same = last?.config === shot.config;
          if (session && same) await machine.run('pkill -x foot');
          else if (session && follows) session = await changeHome(session, image, home);
          else session = await logIn(machine, image, home);
          if (!same) await sees(session, ['config', 'monitor', 'wallpaper', 'bar']);
          last = shot;
          await photograph(session, shot);
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

/** Puts another home in the place of the last one, in the running session. */
async function changeHome(
  session: Session,
  image: GuestImage,
  home: DesktopHome,
): Promise<Session> {
  const { machine } = session;
  layOutHome(machine.share, image, home);
  await machine.run(
    `pkill -x foot
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

async function photograph(session: Session, shot: Shot): Promise<void> {
  const { machine, home } = session;
  // out of the way, in a corner without a window
  await machine.point(0.999, 0.999);
  if (shot.kind === 'launcher') {
    await openLauncher(session);
    await save(machine, shot);
    await machine.press('esc');
    return;
  }
  await openTerminal(session);
  await sleep(1000);
  await machine.run(`cat > /tmp/stage.sh <<'X'\n${stage(home)}\nX`, 30);
  const shown = shownTerminal(session.home);
  await session.asUser(
    `(${shown.program} ${shown.program === 'alacritty' ? '-e' : ''} sh /tmp/stage.sh > /dev/null 2>&1 &)`,
  );
  await waitFor('second terminal', 420, async () => {
    return (await session.clients()).filter(({ class: name }) => name === shown.class).length > 1;
  });
  await shellsToAsk(session);
  await sees(session, ['terminal-colour', 'border']);
  await save(machine, shot);
}

/** A picture is taken only of what passes the checks that measure it. */
async function sees(session: Session, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    const check = checkById(id);
    if (check.applies?.(session) ?? true) say(`  ${id}: ${await check.run(session)}`);
  }
}

/** Waits until both shells have shown their prompt: nothing of them computes any more. */
async function shellsToAsk({ machine, home }: Session): Promise<void> {
  const { shell } = home.config.user;
  const busy = `[ $(pgrep -xc ${shell}) -ge 2 ] && ! pgrep -x 'starship|git|zoxide|direnv|fzf' > /dev/null`;
  let quiet = 0;
  await waitFor('prompt', 120, async () => {
    quiet = (await machine.run(busy, 60)).status === 0 ? quiet + 1 : 0;
    await sleep(3000);
    return quiet > 2;
  });
}

/** What the second terminal shows: the sixteen colours, then a shell. */
function stage({ config, user }: DesktopHome): string {
  const { title } = palettes[config.hyprland.theme];
  return `cd /home/${user}
printf '\\n  %s\\n\\n' '${title}'
for row in 4 10; do
  printf '  '
  for colour in 0 1 2 3 4 5 6 7; do printf '\\033[%dm    ' $((row * 10 + colour)); done
  printf '\\033[0m\\n'
done
echo
ls -1 --color=always .config | head -n 10
echo
exec "$SHELL" -i`;
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

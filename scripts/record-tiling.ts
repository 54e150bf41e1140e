/**
 * Plays sequences of actions in the booted desktop and writes down where Hyprland puts the windows: what lib/tiling is held
 * equal to.
 *
 *   npm run record:tiling -- [--look N] [--missing]
 *
 * --missing keeps what is recorded already; without it all are played anew.
 * One boot serves all: layout, gaps, border, scale and reserved edge change in the running session. Each finished sequence is
 * written at once. Exit 0: recorded; 1: a sequence failed; 3: this machine cannot, with the reason.
 */
import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { configSchema } from '@/lib/config/schema';
import { dispatcherOf, type TilingAction } from '@/lib/tiling/actions';
import {
  firstDifference,
  type RecordedStep,
  type RecordedTiling,
} from '@/lib/tiling/recorded/recorded';
import { boot } from '@/tools/desktop/machine';
import { prepareOrExit, say } from '@/tools/desktop/run';
import { type Client, logIn, type Session, waitFor } from '@/tools/desktop/session';
import {
  actionOf,
  looks,
  nameOf,
  type TilingSequence,
  tilingSequences,
} from '@/tools/desktop/tiling-sequences';

const folder = fileURLToPath(new URL('../lib/tiling/recorded', import.meta.url));
/** Small: what the emulated machine draws takes most of the time. Every scale of the looks divides it. */
const size = { width: 960, height: 540 };
/** Where every sequence begins: a workspace that is made anew each time. */
const home = 6;

interface Monitor {
  name: string;
  width: number;
  height: number;
  scale: number;
  reserved: [left: number, top: number, right: number, bottom: number];
}

interface Seen {
  clients: Client[];
  /** The title of the window with the keyboard. */
  focused: string | undefined;
  workspace: number;
}

let generation = 0;

/** Sets how many windows the program in the guest is to have opened. */
function wantWindows(session: Session, count: number): void {
  const path = join(session.machine.share, 'windows/asked');
  writeFileSync(`${path}.new`, `${generation} ${count}\n`);
  renameSync(`${path}.new`, path);
}

/** What the windows drew last, by title. */
function drawn(session: Session): Map<string, string> {
  const path = join(session.machine.share, 'windows/drawn');
  if (!existsSync(path)) return new Map();
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return new Map(
    lines.map((line) => [line.split(' ')[0] ?? '', line.split(' ').slice(1).join('x')]),
  );
}

/** What is on the screen, in one question: each takes the emulated machine half a second. */
async function look(session: Session): Promise<Seen> {
  const answer = await session.ask('clients;j/activewindow;j/activeworkspace', '[[BATCH]]j');
  const [clients, window, workspace] = answer.split('\n\n\n').map((text) => JSON.parse(text));
  return {
    clients: (clients as Client[]).filter(({ mapped }) => mapped),
    focused: (window as Partial<Client>).title,
    workspace: (workspace as { id: number }).id,
  };
}

/** Waits until every window has drawn at the size it has, and none is missing. */
async function settled(
  session: Session,
  count: (titles: readonly string[]) => boolean,
): Promise<Seen> {
  return waitFor('windows at rest', 90, async () => {
    const seen = await look(session);
    const sizes = drawn(session);
    const atRest = seen.clients.every(({ title, size }) => sizes.get(title) === size.join('x'));
    const titles = seen.clients.map(({ title }) => title);
    return atRest && sizes.size >= titles.length && count(titles) ? seen : undefined;
  });
}

async function dispatch(session: Session, words: string): Promise<string> {
  return (await session.ask(`dispatch ${words}`)).trim();
}

async function evaluate(session: Session, code: string): Promise<void> {
  const said = (await session.ask(`eval ${code}`)).trim();
  if (said !== 'ok') throw new Error(`${code}: ${said}`);
}

async function monitorNow(session: Session): Promise<Monitor> {
  const [monitor] = await session.askJson<Monitor[]>('monitors');
  if (!monitor) throw new Error('no monitor');
  return monitor;
}

/** Gaps, border, scale and reserved edge. @returns the screen as Hyprland has it then */
async function dress(session: Session, index: number): Promise<Monitor> {
  const look = looks[index];
  if (!look) throw new Error(`no look ${index}`);
  await dispatch(session, 'hl.dsp.dpms({ action = "enable" })');
  const { name, width, height } = await monitorNow(session);
  await evaluate(
    session,
    `hl.config({ general = { gaps_in = ${look.gapsIn}, gaps_out = ${look.gapsOut}, border_size = ${look.border} } })`,
  );
  const reserved = `{ top = ${look.top}, right = 0, bottom = 0, left = 0 }`;
  await evaluate(
    session,
    `hl.monitor({ output = "${name}", mode = "${width}x${height}@60", position = "0x0", scale = "${look.scale}", reserved = ${reserved} })`,
  );
  const dressed = await waitFor(`scale ${look.scale}`, 60, async () => {
    const monitor = await monitorNow(session);
    const right = Math.abs(monitor.scale - Number(look.scale)) < 0.01;
    return right && monitor.reserved[1] === look.top && monitor;
  });
  // Switches the screen off: Hyprland reckons places all the same, and draws nothing.
  await dispatch(session, 'hl.dsp.dpms({ action = "disable" })');
  return dressed;
}

async function play(
  session: Session,
  { layout, look, words }: TilingSequence,
  monitor: Monitor,
  version: string,
): Promise<RecordedTiling> {
  generation += 1;
  wantWindows(session, 0);
  await settled(session, (titles) => titles.length === 0);
  await dispatch(session, 'hl.dsp.focus({ workspace = 1 })');
  await evaluate(session, `hl.config({ general = { layout = "${layout}" } })`);
  // Hyprland reports a rounded scale; a screen has whole units
  const logical = (pixels: number) => Math.round(pixels / monitor.scale);
  const screen = { width: logical(monitor.width), height: logical(monitor.height) };
  const middle = { x: screen.width / 2, y: screen.height / 2 };
  await dispatch(session, `hl.dsp.cursor.move({ x = ${middle.x}, y = ${middle.y} })`);
  await dispatch(session, `hl.dsp.focus({ workspace = ${home} })`);
  const [left, top, right, bottom] = monitor.reserved;
  const { gapsIn, gapsOut, border } = looks[look] as (typeof looks)[number];
  const steps: RecordedStep[] = [];
  let opened = 0;
  let seen = await settled(session, (titles) => titles.length === 0);
  for (const word of words.split(' ')) {
    const action: TilingAction = actionOf(word);
    const before = seen;
    const dispatcher = dispatcherOf(action);
    if (dispatcher === undefined) {
      opened += 1;
      wantWindows(session, opened);
      seen = await settled(session, (titles) => titles.includes(`w${opened}`));
    } else {
      await dispatch(session, dispatcher);
      // what is not a step itself may follow one: the pointer's window, a client's answer
      await sleep(250);
      const gone = action.do === 'close' && before.focused ? 1 : 0;
      seen = await settled(session, (titles) => titles.length === before.clients.length - gone);
    }
    steps.push(recorded(seen, action));
  }
  return {
    hyprland: version,
    layout,
    settings: { screen, reserved: { left, top, right, bottom }, gapsIn, gapsOut, border },
    workspace: home,
    pointer: await session.askJson<{ x: number; y: number }>('cursorpos'),
    steps,
  };
}

const idOf = (title: string) => Number(title.slice(1));

function recorded({ clients, focused, workspace }: Seen, action: TilingAction): RecordedStep {
  const windows = clients
    .map(({ title, at, size, floating, fullscreen, workspace: on }) => ({
      id: idOf(title),
      workspace: on.id,
      x: at[0],
      y: at[1],
      width: size[0],
      height: size[1],
      floating,
      fullscreen: fullscreen === 2 ? 'fullscreen' : fullscreen === 1 ? 'maximized' : 'none',
    }))
    .sort((a, b) => a.id - b.id) as RecordedStep['windows'];
  return { action, workspace, focused: focused === undefined ? null : idOf(focused), windows };
}

const { values } = parseArgs({
  options: { look: { type: 'string' }, missing: { type: 'boolean', default: false } },
});
const config = configSchema.parse({
  user: { terminal: 'foot', shell: 'bash', prompt: 'none' },
  hyprland: {
    bar: 'none',
    animations: false,
    blur: false,
    shadow: false,
    rounding: 0,
  },
});
const { image, homes } = await prepareOrExit([config]);
const [desktopHome] = homes;
if (!desktopHome) throw new Error('no home');
mkdirSync(folder, { recursive: true });
say('Booting the guest …');
const machine = await boot(image, size, say);
let failures = 0;
try {
  const session = await logIn(machine, image, desktopHome);
  const version = (await session.ask('version')).split('\n')[0]?.trim() ?? '';
  say(`${version}; pointer at ${JSON.stringify(await session.askJson('cursorpos'))}`);
  // The user's program writes there what it drew; the guest knows the share's own mode from its start only.
  mkdirSync(join(machine.share, 'windows'));
  chmodSync(join(machine.share, 'windows'), 0o777);
  await session.asUser('setsid perl /mnt/host/windows.pl > /tmp/windows.log 2>&1 < /dev/null &');
  let dressed = -1;
  let monitor: Monitor | undefined;
  const wanted = tilingSequences.filter(({ look }) => !values.look || look === Number(values.look));
  for (const sequence of wanted) {
    const name = nameOf(sequence);
    const path = join(folder, `${name}.json`);
    if (values.missing && existsSync(path)) continue;
    try {
      if (dressed !== sequence.look) monitor = await dress(session, sequence.look);
      dressed = sequence.look;
      const record = await play(session, sequence, monitor as Monitor, version);
      writeFileSync(path, `${JSON.stringify(record)}\n`);
      const difference = firstDifference(record);
      say(`recorded ${name}: ${sequence.words}${difference ? '' : ': as in the module'}`);
      if (difference) console.log(difference);
    } catch (error) {
      failures += 1;
      say(`FAILED   ${name}: ${(error as Error).message}`);
      say((await machine.run('cat /tmp/windows.log; cat /mnt/host/windows/drawn')).output);
      if (failures > 6) break;
    }
  }
} finally {
  await machine.stop();
}
process.exit(failures > 0 ? 1 : 0);

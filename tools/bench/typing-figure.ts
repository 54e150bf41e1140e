import type { Locator, Page } from '@playwright/test';
import { noChromium, startChromium } from './chromium';
import { atMost, type Figure, figureWithoutBound, notMeasured } from './figure';
import { quantile } from './load';
import { startServer } from './server';

const keys = 80;

/** What is typed, and where it shows. */
interface Typing {
  name: string;
  /** Undefined: a document with nothing in it. */
  page: string | undefined;
  label: string;
  /** Pressed one after the other. */
  pressed: readonly [string, string];
  /** Where the change is looked for. */
  box: (page: Page) => Locator;
  /** Milliseconds it may take; undefined: it only stands beside the others. */
  bound?: number;
}

const slow = ', Chromium, 4 × slower CPU, p95';
const pane = (page: Page) => page.getByRole('region', { name: 'What your answers make' });

const hostName = { page: '/host', label: 'Host name', pressed: ['x', 'Backspace'] } as const;
const bare = { label: 'Bare box', pressed: ['x', 'Backspace'] } as const;
const echo = (page: Page) => page.locator('#echo');

const typings: readonly Typing[] = [
  {
    ...hostName,
    name: `keystroke → changed lines painted${slow}`,
    box: (page) => pane(page).locator('code'),
    bound: 50,
  },
  {
    ...hostName,
    name: `the same → also the list of files and what is counted${slow}`,
    box: pane,
  },
  {
    name: `keystroke → the playable desktop’s next frame${slow}`,
    page: '/hyprland',
    label: 'Gap between windows',
    pressed: ['ArrowUp', 'ArrowDown'],
    box: (page) => page.getByRole('application', { name: 'Desktop to play with' }),
    bound: 50,
  },
  // The browser's own work for a key, on these pages and on none: ours cannot save it.
  ...['/host', '/hyprland'].map((page) => ({
    ...bare,
    name: `keystroke → one line painted, a bare box on ${page}${slow}`,
    page,
    box: echo,
  })),
  { ...bare, name: `the same in an empty document${slow}`, page: undefined, box: echo },
];

/** From a key going down in a question to the frame that shows the last change it makes beside the questions. */
export async function typingFigures(): Promise<Figure[]> {
  const server = await startServer();
  const browser = await startChromium();
  if (!browser) {
    server.stop();
    return typings
      .filter(({ bound }) => bound !== undefined)
      .map(({ name, bound }) => notMeasured(name, `≤ ${bound} ms`, noChromium));
  }
  const figures: Figure[] = [];
  try {
    for (const typing of typings) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      await open(typing, page, server.port);
      figures.push(await figureOf(typing, page));
      await page.close();
    }
    return figures;
  } finally {
    await browser.close();
    server.stop();
  }
}

/** The page as somebody has it who has used it for a while, with all groups open: most wait folded. */
async function open({ page: path, label, box }: Typing, page: Page, port: number): Promise<void> {
  if (path === undefined) await page.setContent('<form></form>');
  else {
    await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'networkidle' });
    await page.locator('details').evaluateAll((all) => {
      for (const one of all) (one as HTMLDetailsElement).open = true;
    });
    // The first use of the page brings what is beside the questions.
    const question = typings.find((typing) => typing.page === path && typing.label !== bare.label);
    if (!question) throw new Error(`No question of ${path} is typed into.`);
    const input = page.getByLabel(question.label, { exact: true });
    for (const key of ['End', ...question.pressed]) await input.press(key);
    await question.box(page).waitFor();
  }
  if (label === bare.label) await page.evaluate(addBareBox, label);
  await box(page).waitFor();
  await page.waitForTimeout(1500);
}

/** Runs in the page: a box with nothing of ours, and a line that says what stands in it. */
function addBareBox(label: string) {
  const input = document.createElement('input');
  input.setAttribute('aria-label', label);
  const line = document.createElement('p');
  line.id = 'echo';
  line.textContent = '…';
  input.addEventListener('input', () => {
    line.textContent = `It says ${input.value}`;
  });
  document.querySelector('form')?.prepend(input, line);
}

async function figureOf(typing: Typing, page: Page): Promise<Figure> {
  const { name, label, pressed, box, bound } = typing;
  const input = page.getByLabel(label, { exact: true });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await box(page).evaluate(watchPaints, pressed);
  await input.press('End');
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(pressed[key % 2] ?? '');
    // Waits without polling, because on a slow processor the polls would be part of what is measured.
    await page.evaluate(() => (globalThis as unknown as Watched).settled());
  }
  const took = await page.evaluate(() => (globalThis as unknown as Watched).took);
  const sorted = Float64Array.from(took).sort();
  const p95 = quantile(sorted, 0.95);
  const detail = `p50 ${quantile(sorted, 0.5).toFixed(0)} ms, ${sorted.length} keys`;
  return bound === undefined
    ? figureWithoutBound(name, p95, ' ms', detail)
    : atMost(name, p95, bound, ' ms', detail);
}

interface Watched {
  /** Milliseconds for each key. */
  took: number[];
  /** Ends once the last key's change is painted and nothing has followed for a while. */
  settled(): Promise<void>;
  /** Counts that while from now. */
  soon(): void;
}

/** Runs in the page: keeps, for each key, the time until the frame that shows the last change below `box`. */
function watchPaints(box: Element, counted: readonly string[]) {
  let quiet: ReturnType<typeof setTimeout> | undefined;
  let resolveQuiet: (() => void) | undefined;
  const watched: Watched = Object.assign(globalThis, {
    took: [],
    // Methods: what turns arrows with names into JavaScript leaves a helper behind that the page lacks.
    settled() {
      return new Promise<void>((resolve) => {
        resolveQuiet = resolve;
        if (watched.took.at(-1) !== 0) watched.soon();
      });
    },
    soon() {
      clearTimeout(quiet);
      quiet = setTimeout(() => resolveQuiet?.(), 150);
    },
  });
  let pressed = 0;
  addEventListener(
    'keydown',
    (event) => {
      if (!counted.includes(event.key)) return;
      pressed = event.timeStamp;
      watched.took.push(0);
    },
    true,
  );
  const observer = new MutationObserver(() => {
    const key = watched.took.length - 1;
    const from = pressed;
    requestAnimationFrame(() => {
      // The first task behind a frame: what was changed before is handed over. A message would come behind our own timers, and
      // behind the frame that follows them: on /host by 10 ms of processor time, four times that on the slow one.
      void scheduler.postTask(
        () => {
          if (key >= 0) watched.took[key] = performance.now() - from;
          watched.soon();
        },
        { priority: 'user-blocking' },
      );
    });
  });
  observer.observe(box, { subtree: true, childList: true, characterData: true, attributes: true });
}

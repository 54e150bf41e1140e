import type { Locator, Page } from '@playwright/test';
import { noChromium, startChromium } from './chromium';
import { atMost, type Figure, notMeasured } from './figure';
import { quantile } from './load';
import { startServer } from './server';

const keys = 80;

/** What is typed, and where it shows. */
interface Typing {
  name: string;
  page: string;
  label: string;
  /** Pressed one after the other. */
  pressed: readonly [string, string];
  /** Where the change is looked for. */
  box: (page: Page) => Locator;
}

const typings: readonly Typing[] = [
  {
    name: 'keystroke → changed lines painted, Chromium, 4 × slower CPU, p95',
    page: '/host',
    label: 'Host name',
    pressed: ['x', 'Backspace'],
    box: (page) => page.getByRole('region', { name: 'What your answers make' }),
  },
  {
    name: 'keystroke → the playable desktop’s next frame, Chromium, 4 × slower CPU, p95',
    page: '/hyprland',
    label: 'Gap between windows',
    pressed: ['ArrowUp', 'ArrowDown'],
    box: (page) => page.getByRole('application', { name: 'Desktop to play with' }),
  },
];

/** From a key going down in a question to the frame that shows the last change it makes beside the questions. */
export async function typingFigures(): Promise<Figure[]> {
  const server = await startServer();
  const browser = await startChromium();
  if (!browser) {
    server.stop();
    return typings.map(({ name }) => notMeasured(name, '≤ 50 ms', noChromium));
  }
  const figures: Figure[] = [];
  try {
    for (const typing of typings) {
      const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
      await page.goto(`http://127.0.0.1:${server.port}${typing.page}`, {
        waitUntil: 'networkidle',
      });
      figures.push(await figureOf(typing, page));
      await page.close();
    }
    return figures;
  } finally {
    await browser.close();
    server.stop();
  }
}

async function figureOf({ name, label, pressed, box }: Typing, page: Page): Promise<Figure> {
  // Most groups wait folded.
  await page.locator('details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  const input = page.getByLabel(label, { exact: true });
  // The first use of the page brings what is beside the questions.
  await input.press('End');
  for (const key of pressed) await input.press(key);
  await box(page).waitFor();
  await page.waitForTimeout(1500);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await box(page).evaluate(watchPaints, pressed);
  await input.press('End');
  for (let key = 0; key < keys; key++) {
    await page.keyboard.press(pressed[key % 2] ?? '');
    // Not by asking again and again: on a slow processor the questions would be part of what is measured.
    await page.evaluate(() => (globalThis as unknown as Watched).settled());
  }
  const took = await page.evaluate(() => (globalThis as unknown as Watched).took);
  const sorted = Float64Array.from(took).sort();
  const p50 = quantile(sorted, 0.5).toFixed(0);
  return atMost(name, quantile(sorted, 0.95), 50, ' ms', `p50 ${p50} ms, ${sorted.length} keys`);
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
  let tell: (() => void) | undefined;
  const watched: Watched = Object.assign(globalThis, {
    took: [],
    // Methods: what turns arrows with names into JavaScript leaves a helper behind that the page lacks.
    settled() {
      return new Promise<void>((resolve) => {
        tell = resolve;
        if (watched.took.at(-1) !== 0) watched.soon();
      });
    },
    soon() {
      clearTimeout(quiet);
      quiet = setTimeout(() => tell?.(), 150);
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
      // The first task behind a frame: what was changed before is on the screen.
      const channel = new MessageChannel();
      channel.port1.onmessage = () => {
        if (key >= 0) watched.took[key] = performance.now() - from;
        watched.soon();
      };
      channel.port2.postMessage(0);
    });
  });
  observer.observe(box, { subtree: true, childList: true, characterData: true, attributes: true });
}

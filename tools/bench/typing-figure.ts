import { noChromium, startChromium } from './chromium';
import { atMost, type Figure, notMeasured } from './figure';
import { quantile } from './load';
import { startServer } from './server';

const name = 'keystroke → changed lines painted, Chromium, 4 × slower CPU, p95';
const keys = 80;

/** From a key going down in the host name to the frame that shows the last change it makes in the preview, marks included. */
export async function typingFigure(): Promise<Figure> {
  const server = await startServer();
  const browser = await startChromium();
  if (!browser) {
    server.stop();
    return notMeasured(name, '≤ 50 ms', noChromium);
  }
  try {
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(`http://127.0.0.1:${server.port}/host`, { waitUntil: 'networkidle' });
    const input = page.getByLabel('Host name', { exact: true });
    await input.fill('falcon');
    await page.waitForTimeout(1500);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.getByRole('region', { name: /files/i }).evaluate(watchPaints);
    await input.press('End');
    for (let key = 0; key < keys; key++) {
      await page.keyboard.press(key % 2 === 0 ? 'x' : 'Backspace');
      // Not by asking again and again: on a slow processor the questions would be part of what is measured.
      await page.evaluate(() => (globalThis as unknown as Watched).settled());
    }
    const took = await page.evaluate(() => (globalThis as unknown as Watched).took);
    const sorted = Float64Array.from(took).sort();
    const p50 = quantile(sorted, 0.5).toFixed(0);
    return atMost(name, quantile(sorted, 0.95), 50, ' ms', `p50 ${p50} ms, ${sorted.length} keys`);
  } finally {
    await browser.close();
    server.stop();
  }
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
function watchPaints(box: Element) {
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
      if (event.key.length > 1 && event.key !== 'Backspace') return;
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

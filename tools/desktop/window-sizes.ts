/** A VMware window that is drawn larger and smaller: the generated service that follows it, watched in the booted desktop. */
import { type Session, waitFor } from './session';

/** A screen, as `hyprctl -j monitors` lists it. */
export interface Monitor {
  name: string;
  width: number;
  height: number;
  scale: number;
}

/** Fifty odd sizes, as a window has them that somebody drags. */
export const windowSizes: readonly (readonly [width: number, height: number])[] = Array.from(
  { length: 50 },
  (_, i) => [801 + ((i * 137) % 600), 601 + ((i * 89) % 400)],
);

/** The next smaller length that a scale divides into whole numbers. */
function fitting(length: number, scale: number): number {
  return Number.isInteger(length / scale) ? length : fitting(length - 1, scale);
}

/**
 * Runs the service's program beside the session while the kernel reports one window size after another. The guest tools are not
 * here: what they would report to the kernel is reported in their place.
 * @param program what the unit starts
 * @param seen takes each window size and the screen that came of it
 * @throws when the screen does not come to have the size that fits
 */
export async function followWindow(
  session: Session,
  program: string,
  scale: number,
  seen: (window: readonly [number, number], monitor: Monitor) => void,
): Promise<void> {
  const { machine } = session;
  const screen = '/sys/class/drm/card*-Virtual-1/modes';
  const reportSize = (size: string) =>
    machine.run(`printf '%s\n' ${size} 640x480 > /tmp/modes && chmod 644 /tmp/modes`, 30);
  await reportSize('1024x768');
  const bound = await machine.run(`for f in ${screen}; do mount --bind /tmp/modes $f; done`);
  if (bound.status !== 0) throw new Error(bound.output);
  const { output: pid } = await session.asUser(`${program} > /dev/null 2>&1 & echo $!`);
  try {
    for (const window of windowSizes) {
      await reportSize(window.join('x'));
      const size = window.map((length) => fitting(length, scale)).join('x');
      const monitor = await waitFor(`${size} for a window of ${window.join('x')}`, 60, async () => {
        const monitors = await session.askJson<Monitor[]>('monitors');
        return monitors.find(({ width, height }) => `${width}x${height}` === size);
      });
      seen(window, monitor);
    }
  } finally {
    await machine.run(`kill ${pid}; for f in ${screen}; do umount $f; done`);
  }
}

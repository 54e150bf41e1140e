/**
 * The desktop of one file of tests: the generated script is what the real Nix makes of the template, the tools are the real
 * vmtoolsd of Debian sid with its real plugin, Wayland is the real Sway. VMware's side is ours (tools/vmx).
 */
import { afterAll, beforeAll, describe } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { describeWithReaders, readerTree } from '@/tests/readers/reader-tree';
import { makeHomes } from '@/tools/home/homes';
import { type ClipboardCases, clipboardCases, type Patience } from '@/tools/vmx/clipboard-cases';
import { ClipboardService } from '@/tools/vmx/clipboard-service';
import { SwayGuest, whyNoGuest } from '@/tools/vmx/sway-guest';

export interface ClipboardDesktop {
  guest: SwayGuest;
  service: ClipboardService;
  /** The service's script, by what the history keeps. */
  scripts: Record<'all' | 'guest', string>;
}

const missing = whyNoGuest();

/**
 * Tests on such a desktop; where there can be none they are skipped, with the reason in their name.
 * @param tests gets the cases, and the desktop, which is there once a test runs
 */
export function describeDesktop(
  name: string,
  patience: Patience,
  tests: (desktop: ClipboardDesktop, cases: ClipboardCases) => void,
): void {
  const desktop = {} as ClipboardDesktop;
  const cases = clipboardCases(
    {
      get vmx() {
        return desktop.guest.vmx;
      },
      paste: (type) => desktop.guest.paste(type),
      copy: (data, options) => desktop.guest.copy(data, options),
      hidden: (target) => desktop.service.hidden(target),
      log: async () => desktop.service.log,
    },
    patience,
  );
  const describeGuest = missing ? describe.skip : describeWithReaders;
  describeGuest(missing ? `${name} (skipped: ${missing})` : name, () => {
    beforeAll(async () => {
      if ('missing' in readerTree) return;
      const configs = (['all', 'guest'] as const).map((clipboardHistory) =>
        configSchema.parse({ host: { clipboardHistory } }),
      );
      const homes = await makeHomes(
        configs.map((config) => ({ config, files: generate(config).files })),
      );
      const script = (i: number) => homes[i]?.scripts.get('vmware-clipboard') ?? '';
      desktop.scripts = { all: script(0), guest: script(1) };
      desktop.guest = new SwayGuest(readerTree.root);
      await desktop.guest.start();
      if (!homes[0]) throw new Error('no home was made');
      desktop.service = new ClipboardService(desktop.guest, homes[0].report);
    }, 120_000);

    afterAll(() => desktop.guest?.close());

    tests(desktop, cases);
  });
}

/** Waits until Wayland's clipboard holds a text. */
export async function arrives({ guest }: ClipboardDesktop, text: string): Promise<void> {
  await guest.until(text, async () => (await guest.paste())?.toString() === text);
}

/** Hyprland makes only the file of that name, so an X server that looks for a number takes it away. */
export async function numberZeroIsFree({ guest }: ClipboardDesktop): Promise<void> {
  const { status } = await guest.run(
    '! grep -q X11-unix/X0 /proc/net/unix && ! [ -e /tmp/.X11-unix/X0 ]',
  );
  if (status !== 0) throw new Error('an X server of the service has taken :0');
}

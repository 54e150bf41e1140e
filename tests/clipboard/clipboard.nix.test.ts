/**
 * Copy and paste between host and guest, as the generated service does it: the script is what the real Nix makes of the
 * template, the tools are the real vmtoolsd of Debian sid with its real plugin, Wayland is the real Sway. VMware's side is
 * ours (tools/vmx). Faults planted into the script have to be found; tools on
 * the session's own XWayland are one for a session that has it (`npm run desktop:clipboard`).
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { describeWithReaders, readerTree } from '@/tests/readers/reader-tree';
import { makeHomes } from '@/tools/home/homes';
import {
  type ClipboardFault,
  clipboardCases,
  clipboardFaults,
  type Patience,
} from '@/tools/vmx/clipboard-cases';
import { ClipboardService } from '@/tools/vmx/clipboard-service';
import { SwayGuest, whyNoGuest } from '@/tools/vmx/sway-guest';

const minute = 60_000;

let guest: SwayGuest;
let service: ClipboardService;
/** The service's script, by what the history keeps. */
let scripts: Record<'all' | 'guest', string>;
const patience: Patience = { looks: 200, pause: 100 };

/** What the cases see of it; service and guest come later than the names of the cases. */
const cases = clipboardCases(
  {
    get vmx() {
      return guest.vmx;
    },
    paste: (type) => guest.paste(type),
    copy: (data, options) => guest.copy(data, options),
    hidden: (target) => service.hidden(target),
    log: async () => service.log,
  },
  patience,
);
const { 'what was copied before the service started is handed over': earlier, ...usual } = cases;

/** Waits until Wayland's clipboard holds a text. */
async function arrives(text: string): Promise<void> {
  await guest.until(text, async () => (await guest.paste())?.toString() === text);
}

/** Hyprland makes only the file of that name, so an X server that looks for a number takes it away. */
async function numberZeroIsFree(): Promise<void> {
  const { status } = await guest.run(
    '! grep -q X11-unix/X0 /proc/net/unix && ! [ -e /tmp/.X11-unix/X0 ]',
  );
  if (status !== 0) throw new Error('an X server of the service has taken :0');
}

const missing = whyNoGuest();
const name = `copy and paste with the host${missing ? ` (skipped: ${missing})` : ''}`;
const describeGuest = missing ? describe.skip : describeWithReaders;

describeGuest(name, () => {
  beforeAll(async () => {
    if ('missing' in readerTree) return;
    const configs = (['all', 'guest'] as const).map((clipboardHistory) =>
      configSchema.parse({ host: { clipboardHistory } }),
    );
    const homes = await makeHomes(
      configs.map((config) => ({ config, files: generate(config).files })),
    );
    const script = (i: number) => homes[i]?.scripts.get('vmware-clipboard') ?? '';
    scripts = { all: script(0), guest: script(1) };
    guest = new SwayGuest(readerTree.root);
    await guest.start();
    if (!homes[0]) throw new Error('no home was made');
    service = new ClipboardService(guest, homes[0].report);
  }, 2 * minute);

  afterAll(() => guest?.close());

  describe('the generated service', () => {
    it('hands over what was copied before it started', { timeout: minute }, async () => {
      await guest.copy('earlier than the service');
      await service.start(scripts.all);
      await earlier();
    });

    for (const [what, check] of Object.entries(usual)) it(what, { timeout: 2 * minute }, check);

    it('waits for a program that takes its time to hand over what it copied', {
      timeout: minute,
    }, async () => {
      // wl-copy has its data written by `cat`, each time somebody asks
      const slow = `mkdir /tmp/slow && printf '#!/bin/sh\\nsleep 6\\nexec /usr/bin/cat "$@"\\n' > /tmp/slow/cat && chmod 755 /tmp/slow/cat`;
      await guest.run(
        `${slow} && PATH=/tmp/slow:$PATH wl-copy >/dev/null 2>&1`,
        'took six seconds',
      );
      await guest.until(
        'the slow copy',
        async () => (await service.hidden('UTF8_STRING')).toString() === 'took six seconds',
      );
    });

    it('leaves the display :0 to XWayland', numberZeroIsFree);

    it('lets nobody read the hidden clipboard without the cookie', {
      timeout: minute,
    }, async () => {
      guest.vmx.copyText('behind the cookie');
      await arrives('behind the cookie');
      expect((await service.hidden('UTF8_STRING')).toString()).toBe('behind the cookie');
      expect((await service.hidden('UTF8_STRING', '/dev/null')).toString()).toBe('');
    });

    it('ends when the tools end, for systemd to start it anew', { timeout: minute }, async () => {
      await guest.run(
        'for p in /proc/[0-9]*; do [ "$(cat $p/comm)" != vmtoolsd ] || kill ${p#/proc/}; done',
      );
      expect(await service.ended()).toBe(1);
      await service.stop();
    });
  });

  describe('the clipboard history', () => {
    /** What the history has when a copy of the guest has reached it, which came after one of the host. */
    async function history(script: string, round: string): Promise<string> {
      await service.start(script);
      const recorder = guest.spawn('wl-paste --type text --watch cliphist store', {
        XDG_CACHE_HOME: `/tmp/history-${round}`,
      });
      const list = () =>
        guest.run('cliphist list', '', { XDG_CACHE_HOME: `/tmp/history-${round}` });
      guest.vmx.copyText(`copied on the host, ${round}`);
      await arrives(`copied on the host, ${round}`);
      await guest.copy(`copied in the guest, ${round}`);
      let text = '';
      await guest.until('the history', async () => {
        text = (await list()).out.toString();
        return text.includes(`copied in the guest, ${round}`);
      });
      recorder.kill();
      await service.stop();
      return text;
    }

    it('keeps all copies by default', { timeout: minute }, async () => {
      expect(await history(scripts.all, 'all')).toContain('copied on the host, all');
    });

    it('keeps the guest’s copies only where that was chosen', { timeout: minute }, async () => {
      expect(await history(scripts.guest, 'guest')).not.toContain('copied on the host');
    });
  });

  describe('a planted fault is found', () => {
    beforeEach(() => {
      patience.looks = 40;
      return () => service.stop();
    });
    const check = (foundBy: ClipboardFault['foundBy']) =>
      foundBy === 'the display :0 stays XWayland’s' ? numberZeroIsFree() : cases[foundBy]();
    it.each(clipboardFaults)('$what', { timeout: 2 * minute }, async (fault) => {
      if (fault.slowed) {
        const slowed = fault.slowed(scripts.all);
        await service.start(slowed);
        await check(fault.foundBy);
        await service.stop();
        await service.start(fault.plant(slowed));
      } else await service.start(fault.plant(scripts.all));
      await expect(check(fault.foundBy)).rejects.toThrow();
    });
  });
});

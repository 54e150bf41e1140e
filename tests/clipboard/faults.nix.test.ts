/** What the clipboard's history keeps, and faults planted into the service's script, which the cases have to find (desktop.ts). */
import { beforeEach, describe, expect, it } from 'vitest';
import { type ClipboardFault, clipboardFaults, type Patience } from '@/tools/vmx/clipboard-cases';
import { arrives, describeDesktop, numberZeroIsFree } from './desktop';

const minute = 60_000;
const patience: Patience = { looks: 200, pause: 100 };

describeDesktop('copy and paste with the host', patience, (desktop, cases) => {
  describe('the clipboard history', () => {
    /** What the history has when a copy of the guest has reached it, which came after one of the host. */
    async function history(script: string, round: string): Promise<string> {
      await desktop.service.start(script);
      const place = { XDG_CACHE_HOME: `/tmp/history-${round}` };
      const record = 'wl-paste --type text --watch cliphist store';
      const recorder = desktop.guest.spawn(record, place, true);
      const list = () => desktop.guest.run('cliphist list', '', place);
      desktop.guest.vmx.copyText(`copied on the host, ${round}`);
      await arrives(desktop, `copied on the host, ${round}`);
      await desktop.guest.copy(`copied in the guest, ${round}`);
      let text = '';
      await desktop.guest.until('the history', async () => {
        text = (await list()).out.toString();
        return text.includes(`copied in the guest, ${round}`);
      });
      // Killed alone it would leave its children, which read each copy of the tests below.
      desktop.guest.killAll(recorder);
      await desktop.service.stop();
      return text;
    }

    it('keeps all copies by default', { timeout: 5 * minute }, async () => {
      expect(await history(desktop.scripts.all, 'all')).toContain('copied on the host, all');
    });

    it('keeps the guest’s copies only where that was chosen', { timeout: 5 * minute }, async () => {
      expect(await history(desktop.scripts.guest, 'guest')).not.toContain('copied on the host');
    });
  });

  describe('a planted fault is found', () => {
    beforeEach(() => {
      // What is lost never comes.
      patience.looks = 40;
      return () => desktop.service.stop();
    });
    const check = (foundBy: ClipboardFault['foundBy']) =>
      foundBy === 'the display :0 stays XWayland’s' ? numberZeroIsFree(desktop) : cases[foundBy]();
    it.each(clipboardFaults)('$what', { timeout: 5 * minute }, async (fault) => {
      const { service, scripts } = desktop;
      if (fault.slowed) {
        const slowed = fault.slowed(scripts.all);
        await service.start(slowed);
        // With more, a copy that is lost would outlast the test, which then could not say what was lost.
        patience.looks = 200;
        await check(fault.foundBy);
        patience.looks = 40;
        await service.stop();
        await service.start(fault.plant(slowed));
      } else await service.start(fault.plant(scripts.all));
      // Some show only when two things happen in the bad order: on a busy machine not at once.
      const walks = async () => {
        for (let walk = 0; walk < 5; walk += 1) await check(fault.foundBy);
      };
      await expect(walks()).rejects.toThrow();
    });
  });
});

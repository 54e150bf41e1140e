/**
 * Copy and paste between host and guest, as the generated service does it (desktop.ts). Tools on the session's own XWayland are a
 * fault for a session that has one (`npm run desktop:clipboard`).
 */
import { describe, expect, it } from 'vitest';
import { arrives, describeDesktop, numberZeroIsFree } from './desktop';

const minute = 60_000;

describeDesktop('copy and paste with the host', { looks: 200, pause: 100 }, (desktop, cases) => {
  const { 'what was copied before the service started is handed over': earlier, ...usual } = cases;

  describe('the generated service', () => {
    it('hands over what was copied before it started', { timeout: minute }, async () => {
      await desktop.guest.copy('earlier than the service');
      await desktop.service.start(desktop.scripts.all);
      await earlier();
    });

    for (const [what, check] of Object.entries(usual)) it(what, { timeout: 2 * minute }, check);

    it('waits for a program that takes its time to hand over what it copied', {
      timeout: minute,
    }, async () => {
      // wl-copy has its data written by `cat`, each time somebody asks; so it takes them, too, which need not take long
      const cat =
        '[ ! -e /tmp/slow/taken ] || sleep 6\\n: > /tmp/slow/taken\\nexec /usr/bin/cat "$@"';
      const slow = `mkdir /tmp/slow && printf '#!/bin/sh\\n${cat}\\n' > /tmp/slow/cat && chmod 755 /tmp/slow/cat`;
      await desktop.guest.run(
        `${slow} && PATH=/tmp/slow:$PATH wl-copy >/dev/null 2>&1`,
        'took six seconds',
      );
      await desktop.guest.until(
        'the slow copy',
        async () => (await desktop.service.hidden('UTF8_STRING')).toString() === 'took six seconds',
      );
    });

    it('leaves the display :0 to XWayland', () => numberZeroIsFree(desktop));

    it('lets nobody read the hidden clipboard without the cookie', {
      timeout: minute,
    }, async () => {
      desktop.guest.vmx.copyText('behind the cookie');
      await arrives(desktop, 'behind the cookie');
      expect((await desktop.service.hidden('UTF8_STRING')).toString()).toBe('behind the cookie');
      expect((await desktop.service.hidden('UTF8_STRING', '/dev/null')).toString()).toBe('');
    });

    it('ends when the tools end, for systemd to start it anew', { timeout: minute }, async () => {
      await desktop.guest.run(
        'for p in /proc/[0-9]*; do [ "$(cat $p/comm)" != vmtoolsd ] || kill ${p#/proc/}; done',
      );
      expect(await desktop.service.ended()).toBe(1);
      await desktop.service.stop();
    });
  });
});

/**
 * Copy and paste between host and guest on the booted Hyprland: VMware's own tools, started by the generated unit under the
 * user's systemd, against a pretended VMware at the other end of a serial line. Faults are planted at the end.
 *
 *   npm run desktop:clipboard
 *
 * Exit 0: all held; 1: something did not; 3: this machine cannot, with the reason.
 */
import { configSchema } from '@/lib/config/schema';
import {
  clipboardOf,
  hardeningHolds,
  historyAfter,
  installTools,
  logInWithTools,
  replaceScript,
  restartService,
  toolsComeBack,
  xwaylandAnswers,
} from '@/tools/desktop/clipboard';
import { boot } from '@/tools/desktop/machine';
import { checkById, prepareOrExit, say, screenOf } from '@/tools/desktop/run';
import { clipboardCases, clipboardFaults, sharedXWayland } from '@/tools/vmx/clipboard-cases';

const configs = (['all', 'guest'] as const).map((clipboardHistory) =>
  configSchema.parse({
    host: { name: 'canaryhost', clipboardHistory },
    user: { name: 'canaryuser', terminal: 'foot', shell: 'bash', prompt: 'none' },
    hyprland: { animations: false, bar: 'none' },
  }),
);
const { image, homes } = await prepareOrExit(configs);
const [all, guestOnly] = homes;
if (!all || !guestOnly) throw new Error('two homes are wanted');

const zero = 'the display :0 stays XWayland’s';
let passed = 0;
let failed = 0;

/** One claim: counted, and said with what was seen. */
async function claim(title: string, check: () => Promise<string | undefined>): Promise<void> {
  const begun = Date.now();
  try {
    const seen = await check();
    passed += 1;
    say(
      `passed   ${title}${seen ? `: ${seen}` : ''} (${Math.round((Date.now() - begun) / 1000)} s)`,
    );
  } catch (error) {
    failed += 1;
    say(`FAILED   ${title}: ${(error as Error).message.trim()}`);
  }
}

say('Booting the guest …');
const machine = await boot(image, screenOf(all.config), say, true);
try {
  const vmx = await installTools(machine, image);
  let session = await logInWithTools(machine, image, all, vmx);
  say('The tools have greeted VMware');
  // Drawing takes most of an emulated machine's time, and there is nothing to see.
  await session.ask('dispatch hl.dsp.dpms({ action = "disable" })');
  const guest = clipboardOf(session, vmx);
  const patience = { looks: 60, pause: 700 };
  const cases = clipboardCases(guest, patience);
  const { 'what was copied before the service started is handed over': earlier, ...usual } = cases;

  await claim('what the unit denies is denied', () => hardeningHolds(session));
  await claim('what was copied before the service started is handed over', async () => {
    await guest.copy('earlier than the service');
    await restartService(session, vmx);
    await earlier();
    return undefined;
  });
  for (const [title, check] of Object.entries(usual)) {
    // an emulated machine passes on some kilobytes a second
    if (title === 'four megabytes, either way; more stays') continue;
    await claim(title, async () => {
      await check();
      return undefined;
    });
  }
  await claim(zero, () => xwaylandAnswers(session));
  await claim('the history keeps all copies', async () => {
    const history = await historyAfter(session, guest, 'all');
    if (!history.includes('all of the host')) throw new Error(`not the host’s: ${history}`);
    return undefined;
  });
  await claim('guest-report tells what helps, and no name', () =>
    checkById('guest-report').run(session),
  );
  await claim('the service comes back when the tools end', () => toolsComeBack(session, vmx));

  patience.looks = 25;
  // The others are the script's own, whatever the desktop, and met by `npm run check:nix`.
  const ofHyprland = clipboardFaults.filter(({ foundBy }) => foundBy === zero);
  for (const fault of [sharedXWayland, ...ofHyprland]) {
    await claim(`caught: ${fault.what}`, async () => {
      await replaceScript(session, vmx, (script) => fault.plant(fault.slowed?.(script) ?? script));
      const inTurn = [
        fault.foundBy,
        'guest to host: text arrives byte for byte, and once',
      ] as const;
      for (const title of new Set(inTurn)) {
        const check = title === zero ? () => xwaylandAnswers(session) : cases[title];
        const seen = await check().then(
          () => undefined,
          (error: Error) => error.message.trim().split('\n')[0],
        );
        if (seen !== undefined) return `“${title}”: ${seen}`;
      }
      throw new Error('every case holds all the same');
    });
  }

  session = await logInWithTools(machine, image, guestOnly, vmx);
  await claim('the history keeps the guest’s copies alone where that was chosen', async () => {
    const history = await historyAfter(session, clipboardOf(session, vmx), 'guest');
    if (history.includes('guest of the host')) throw new Error(`the host’s, too: ${history}`);
    return undefined;
  });
} finally {
  await machine.stop();
}
say(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);

/**
 * The login of a generated system, played: greetd and tuigreet with the generated command, keys typed on the text console, and
 * a machine whose graphics have gone.
 *
 *   npm run desktop:login [-- --out DIR]
 *
 * Exit 0: all held; 1: something did not; 3: this machine cannot, with the reason.
 */
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { configSchema } from '@/lib/config/schema';
import { cacheFolder } from '@/tools/desktop/guest-image';
import { consoleSays, startGreeter, typeLogin } from '@/tools/desktop/login';
import { boot } from '@/tools/desktop/machine';
import { prepareOrExit, say, screenOf } from '@/tools/desktop/run';
import { logIn, waitFor } from '@/tools/desktop/session';
import { saveWebp } from '@/tools/desktop/webp';

const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = resolve(values.out ?? join(cacheFolder, 'pictures'));
const config = configSchema.parse({ hyprland: { bar: 'none' } });
const { image, homes } = await prepareOrExit([config]);
const [home] = homes;
if (!home) throw new Error('no home');
mkdirSync(out, { recursive: true });

let passed = 0;
let failed = 0;
async function claim(title: string, check: () => Promise<string>): Promise<void> {
  if (failed > 0) return;
  try {
    const seen = await check();
    passed += 1;
    say(`passed   ${title}: ${seen}`);
  } catch (error) {
    failed += 1;
    say(`FAILED   ${title}: ${(error as Error).message.trim()}`);
  }
}

say('Booting the guest …');
const machine = await boot(image, screenOf(config), say);
try {
  const session = await logIn(machine, image, home);
  const look = async (name: string) =>
    saveWebp(image, await machine.look(), join(out, `login-${name}.webp`));
  await claim('greetd starts the greeter, which shows the words of help', async () => {
    await startGreeter(session);
    await consoleSays(session, /Username:|Password:/);
    await look('greeter');
    return 'tuigreet asks for a name';
  });
  // What Hyprland meets where VMware offers no 3D and the driver is gone, too.
  await machine.run('mv /dev/dri /dev/dri-away');
  for (const nth of ['first', 'second']) {
    await claim(`the ${nth} session without graphics ends, and the greeter is back`, async () => {
      await typeLogin(session);
      await waitFor('end of the session', 120, async () => {
        const { output } = await machine.run(
          `cat /home/${home.user}/.local/state/desktop-session/short 2> /dev/null | wc -l`,
        );
        return Number(output) === (nth === 'first' ? 1 : 2);
      });
      await consoleSays(session, /Password:|Username:/);
      return 'no words in between';
    });
  }
  await claim('the third one says what to try', async () => {
    await typeLogin(session);
    const text = await consoleSays(session, /Press Enter for the login screen/);
    await look('three-times');
    for (const words of [
      'Three times in a row the desktop was over within 20 seconds',
      'this machine offers none',
      'guest-report',
    ]) {
      if (!text.replace(/\s+/g, ' ').includes(words)) throw new Error(`no “${words}” in:\n${text}`);
    }
    return /The log's last line: .*/.exec(text)?.[0] ?? '';
  });
  await claim('Enter leads back to the greeter', async () => {
    await machine.press('ret');
    await consoleSays(session, /Password:|Username:/);
    return 'tuigreet asks again';
  });
  await machine.run('mv /dev/dri-away /dev/dri');
  await claim('with graphics the same login leads to the desktop', async () => {
    await typeLogin(session);
    await waitFor('Hyprland', 240, async () => {
      const { status, output } = await machine.ask('/version');
      return status === 0 && /Hyprland/.test(output);
    });
    const { output } = await machine.run('tr "\\0" "\\n" < /proc/$(pgrep -nx Hyprland)/environ');
    for (const name of ['EDITOR', 'TERMINAL']) {
      if (!new RegExp(`^${name}=`, 'm').test(output)) throw new Error(`Hyprland lacks ${name}`);
    }
    return 'Hyprland answers, with the variables of the home';
  });
} finally {
  await machine.stop();
}
say(`${passed} passed, ${failed} failed, 0 skipped`);
process.exit(failed === 0 ? 0 : 1);

/**
 * Plants faults in what was rendered and demands that the running desktop shows each of them.
 *
 *   npm run desktop:faults
 *
 * Exit 0: every fault was caught.
 */

import { defaultConfig } from '@/lib/config/schema';
import type { DesktopHome } from '@/tools/desktop/desktop-home';
import { boot } from '@/tools/desktop/machine';
import { checkById, prepareOrExit, say, screenOf } from '@/tools/desktop/run';
import { logIn, type Session } from '@/tools/desktop/session';

interface Fault {
  title: string;
  /** The check that has to fail. */
  caughtBy: string;
  plant(home: DesktopHome): DesktopHome;
}

/** Changes one file, and demands that there is something to change. */
function inFile(path: string, from: string | RegExp, to: string) {
  return (home: DesktopHome): DesktopHome => {
    const text = home.files.get(path);
    const changed = text?.replace(from, to);
    if (changed === undefined || changed === text) throw new Error(`nothing to change in ${path}`);
    return { ...home, files: new Map([...home.files, [path, changed]]) };
  };
}

const lua = '.config/hypr/hyprland.lua';

/** Faults of one line live in one session; what ends the reading of the configuration has its own. */
const sessions: readonly (readonly Fault[])[] = [
  [
    {
      title: 'a variable that only programs may have is set before Hyprland starts',
      caughtBy: 'software-gl',
      plant: (home) => ({
        ...home,
        sessionVariables: `${home.sessionVariables}\nexport LIBGL_ALWAYS_SOFTWARE=1\n`,
      }),
    },
    {
      title: 'the border has another colour than the palette',
      caughtBy: 'border',
      plant: inFile(lua, /(\["colors"\] = \{\s*"rgb\()[0-9a-f]{6}/, '$1ff0000'),
    },
    {
      title: 'the keyboard has another layout than chosen',
      caughtBy: 'layout',
      plant: inFile(lua, '["kb_layout"] = "us"', '["kb_layout"] = "de"'),
    },
    {
      title: 'the bar’s style is no CSS',
      caughtBy: 'bar',
      plant: inFile('.config/waybar/style.css', '#clock {', '#clock { font-weight: heavyish;'),
    },
  ],
  [
    {
      title: 'a key calls a dispatcher that does not exist',
      caughtBy: 'config',
      plant: inFile(lua, 'hl.dsp.exec_cmd("fuzzel")', 'hl.dsp.no_such_thing("fuzzel")'),
    },
  ],
];

const { image, homes } = await prepareOrExit([defaultConfig]);
const [home] = homes;
if (!home) throw new Error('no home');
const machine = await boot(image, screenOf(home.config), say);
let missed = 0;
try {
  for (const faults of sessions) {
    const planted = faults.reduce((changed, { plant }) => plant(changed), home);
    const session = await logIn(machine, image, planted);
    say(`logged in with ${faults.length} planted`);
    for (const fault of faults) {
      const seen = await expectFailure(session, fault.caughtBy);
      if (!seen) missed += 1;
      say(
        `${seen ? `passed   caught: ${fault.title}: ${seen}` : `FAILED   missed: ${fault.title}`}`,
      );
    }
  }
} finally {
  await machine.stop();
}
const count = sessions.flat().length;
say(`${count - missed} passed, ${missed} failed, 0 skipped`);
process.exit(missed === 0 ? 0 : 1);

/** Runs a check that must not pass. @returns what it said, or undefined when it passed */
async function expectFailure(session: Session, id: string): Promise<string | undefined> {
  try {
    await checkById(id).run(session);
    return undefined;
  } catch (error) {
    return (error as Error).message.trim().split('\n')[0];
  }
}

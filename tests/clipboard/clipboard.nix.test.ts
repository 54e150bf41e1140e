/**
 * Copy and paste between host and guest, as the generated service does it: the script is what the real Nix makes of the
 * template, the tools are the real vmtoolsd of Debian sid with its real plugin, Wayland is the real Sway. VMware's side is
 * ours (tools/vmx). Faults planted into the script have to be found.
 *
 *   HYPRGUEST_CLIPBOARD=all npx vitest run --project nix tests/clipboard     plants the rarer faults, too
 */
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { describeWithReaders, readerTree } from '@/tests/readers/reader-tree';
import { makeHomes } from '@/tools/home/homes';
import { ClipboardService } from '@/tools/vmx/clipboard-service';
import { SwayGuest, whyNoGuest } from '@/tools/vmx/sway-guest';
import type { GuestClip } from '@/tools/vmx/vmx';
import { firstPixel, onePng } from './png';

const minute = 60_000;
const everyFault = process.env.HYPRGUEST_CLIPBOARD === 'all';
const pause = () => new Promise((resolve) => setTimeout(resolve, 100));

/**
 * VMware offers what the host copied when the pointer comes in, and asks when it leaves: one never follows the other at
 * once.
 */
const pointerIsAway = () => new Promise((resolve) => setTimeout(resolve, 400));

let guest: SwayGuest;
let service: ClipboardService;
/** The service's script, by what the history keeps. */
let scripts: Record<'all' | 'guest', string>;
/** How often is looked before something counts as lost: a planted fault is met sooner. */
let looks = 200;

/** Waits until Wayland's clipboard holds a text. */
async function arrives(text: string): Promise<void> {
  let got: string | undefined;
  for (let i = 0; i < looks; i += 1) {
    got = (await guest.paste())?.toString();
    if (got === text) return;
    await pause();
  }
  throw new Error(
    `The guest has “${got?.slice(0, 60)}”, not “${text.slice(0, 60)}”: ${service.log}`,
  );
}

/** Lets the host ask. Tools that hang do not answer. */
function asked(): Promise<GuestClip> {
  const silence = async (): Promise<never> => {
    for (let i = 0; i < looks; i += 1) await pause();
    throw new Error(`The tools do not answer: ${service.log}`);
  };
  return Promise.race([guest.vmx.ask(), silence()]);
}

/** Waits until a text lies on the hidden X server's clipboard, and lets the host ask. */
async function handedOver(text: string): Promise<GuestClip> {
  let got = '';
  for (let i = 0; i < looks; i += 1) {
    got = (await service.hidden('UTF8_STRING')).toString();
    if (got === text) return asked();
    await pause();
  }
  throw new Error(
    `The tools see “${got.slice(0, 60)}”, not “${text.slice(0, 60)}”: ${service.log}`,
  );
}

const isText = (text: string) => ({ changed: true, text: Buffer.from(text), png: undefined });
const unchanged = { changed: false, text: undefined, png: undefined };

/** What must hold, each from whatever the one before it left. */
const cases = {
  'host to guest: text arrives, and does not come back': async () => {
    for (const text of ['Grüße vom Host\r\nzweite Zeile 🙂', ' ', 'again']) {
      await pointerIsAway();
      guest.vmx.copyText(text);
      await arrives(text);
      expect(await guest.vmx.ask()).toEqual(unchanged);
    }
  },
  'guest to host: text arrives byte for byte, and once': async () => {
    await pointerIsAway();
    guest.vmx.copyText('the host before');
    await arrives('the host before');
    const text = `Grüße vom Gast\n\ttab, "quotes", '$HOME', \\n, 日本語 🙂 \n\n`;
    await guest.copy(text);
    expect(await handedOver(text)).toEqual(isText(text));
    expect(await guest.vmx.ask()).toEqual(unchanged);
  },
  'in turns: each side has what the other copied last': async () => {
    for (const round of [1, 2, 3]) {
      await guest.copy(`guest ${round}`);
      expect(await handedOver(`guest ${round}`)).toEqual(isText(`guest ${round}`));
      await pointerIsAway();
      guest.vmx.copyText(`host ${round}`);
      await arrives(`host ${round}`);
      expect(await guest.vmx.ask()).toEqual(unchanged);
    }
  },
  'fast copies on the host: the last one wins': async () => {
    for (const word of ['quick', 'quicker', 'quickest']) {
      guest.vmx.copyText(word);
      await pause();
    }
    await arrives('quickest');
    expect(await guest.vmx.ask()).toEqual(unchanged);
  },
  'fast copies in the guest: the last one wins': async () => {
    for (const word of ['fast', 'faster', 'fastest']) await guest.copy(word);
    expect(await handedOver('fastest')).toEqual(isText('fastest'));
    expect(await guest.vmx.ask()).toEqual(unchanged);
  },
  'four megabytes, either way; more stays': async () => {
    const large = (letter: string) => `${letter.repeat(79)}\n`.repeat(48_000);
    await pointerIsAway();
    guest.vmx.copyText(large('h'));
    await arrives(large('h'));
    await guest.copy(large('g'));
    expect((await handedOver(large('g'))).text?.toString() === large('g')).toBe(true);
    await guest.copy('x'.repeat(4_000_001));
    await guest.copy('small');
    expect(await handedOver('small')).toEqual(isText('small'));
    expect(service.log).toContain('too large for the host: text');
  },
  'pictures, either way, and text after them': async () => {
    await pointerIsAway();
    guest.vmx.copyPng(onePng(20, [200, 30, 60]));
    await guest.until('a picture', async () => (await guest.paste('image/png')) !== undefined);
    expect(firstPixel((await guest.paste('image/png')) as Buffer)).toEqual([200, 30, 60]);
    const picture = onePng(30, [10, 120, 250]);
    await guest.copy(picture, '--type image/png');
    await guest.until('a picture', async () => picture.equals(await service.hidden('image/png')));
    const { png } = await guest.vmx.ask();
    expect(png && firstPixel(png)).toEqual([10, 120, 250]);
    await guest.copy('text after a picture');
    expect(await handedOver('text after a picture')).toEqual(isText('text after a picture'));
    await pointerIsAway();
    guest.vmx.copyText('host text after a picture');
    await arrives('host text after a picture');
  },
  'files copied on the host: nothing hangs, the clipboard stays': async () => {
    await pointerIsAway();
    guest.vmx.copyText('before the files');
    await arrives('before the files');
    await pointerIsAway();
    guest.vmx.copyFiles();
    await guest.until('the files', async () => {
      return (await service.hidden('TARGETS')).includes('text/uri-list');
    });
    // the service looks once more within a second
    for (let i = 0; i < 15; i += 1) await pause();
    expect((await guest.paste())?.toString()).toBe('before the files');
    // Whether the tools still listen: reading the files as text, also here, would keep them waiting for good.
    const said = service.log.length;
    await guest.copy('beside the files');
    await guest.until('the copy', () => service.log.slice(said).includes('for the host: text'));
    expect(await handedOver('beside the files')).toEqual(isText('beside the files'));
    await pointerIsAway();
    guest.vmx.copyText('after the files');
    await arrives('after the files');
  },
  'what is marked as secret stays in the guest': async () => {
    const heard: (string | undefined)[] = [];
    const note = (clip: GuestClip) => heard.push(clip.text?.toString());
    guest.vmx.on('clip', note);
    const said = service.log.match(/^for the host/gm)?.length ?? 0;
    await guest.copy('hunter2', '--sensitive');
    expect((await guest.paste())?.toString()).toBe('hunter2');
    // one change after the other: what comes second has seen what came first
    await guest.copy('no secret');
    await handedOver('no secret');
    guest.vmx.off('clip', note);
    expect(heard).toEqual(['no secret']);
    expect(service.log.match(/^for the host/gm)?.length).toBe(said + 1);
  },
} satisfies Record<string, () => Promise<void>>;

interface Fault {
  what: string;
  plant: (script: string) => string;
  foundBy: keyof typeof cases;
  /** Shows often, not always: planted on demand. */
  rare?: true;
}

const swap = (from: string | RegExp, to: string) => (script: string) => {
  const changed = script.replace(from, () => to);
  if (changed === script) throw new Error(`The script does not hold ${from}`);
  return changed;
};

const faults: readonly Fault[] = [
  {
    what: 'xclip owns text',
    plant: swap(
      /xsel "--\$selection" --input < "\$work\/known"/,
      'xclip -selection "$selection" -in "$work/known"',
    ),
    foundBy: 'guest to host: text arrives byte for byte, and once',
  },
  {
    what: 'PRIMARY is left to the tools',
    plant: swap('for selection in primary clipboard', 'for selection in clipboard'),
    foundBy: 'in turns: each side has what the other copied last',
  },
  {
    what: 'files are read as text',
    plant: swap('if offers INCR || offers text/uri-list', 'if offers INCR'),
    foundBy: 'files copied on the host: nothing hangs, the clipboard stays',
  },
  {
    what: 'secrets are not noticed',
    plant: swap(/\[ "\$\{CLIPBOARD_STATE:-data\}" = data \] \|\| return 0/, ':'),
    foundBy: 'what is marked as secret stays in the guest',
  },
  {
    what: 'what is known counts as news',
    plant: swap(' && ! cmp --silent "$1" "$work/known"', ''),
    foundBy: 'host to guest: text arrives, and does not come back',
  },
  {
    what: 'nothing is locked',
    plant: swap('  flock 9', '  :'),
    foundBy: 'fast copies in the guest: the last one wins',
    rare: true,
  },
];

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
      const text = 'earlier than the service';
      expect(await handedOver(text)).toEqual(isText(text));
    });

    for (const [what, check] of Object.entries(cases)) it(what, { timeout: 2 * minute }, check);

    it('lets nobody read the hidden clipboard without the cookie', {
      timeout: minute,
    }, async () => {
      guest.vmx.copyText('behind the cookie');
      await arrives('behind the cookie');
      expect((await service.hidden('UTF8_STRING')).toString()).toBe('behind the cookie');
      expect((await service.hidden('UTF8_STRING', '/dev/null')).toString()).toBe('');
    });

    it('never says what was copied', () => {
      expect(service.log).toMatch(/^from the host: text\/plain$/m);
      expect(service.log).toMatch(/^for the host: text$/m);
      expect(service.log).not.toMatch(/hunter2|quick|fast|Grüße/);
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
      looks = 40;
      return () => service.stop();
    });
    const planted = faults.filter(({ rare }) => everyFault || !rare);
    it.each(planted)('$what', { timeout: 2 * minute }, async ({ plant, foundBy }) => {
      await service.start(plant(scripts.all));
      await expect(cases[foundBy]()).rejects.toThrow();
    });
  });
});

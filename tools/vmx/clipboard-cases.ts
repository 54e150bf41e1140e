/**
 * What must hold of copy and paste between host and guest, whichever guest it is: Sway without a machine (sway-guest.ts), or
 * the booted Hyprland (tools/desktop/clipboard.ts).
 */
import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { firstPixel, onePng } from './png';
import type { GuestClip, Vmx } from './vmx';

/** A desktop with the service, seen from both sides. */
export interface ClipboardGuest {
  readonly vmx: Vmx;
  /** What lies on Wayland's clipboard, or undefined for nothing of that type. */
  paste(type?: string): Promise<Buffer | undefined>;
  /** Copies in the guest, with options of wl-copy. */
  copy(data: Buffer | string, options?: string): Promise<void>;
  /** What lies on the clipboard of the hidden X server: what VMware's tools see. */
  hidden(target: string): Promise<Buffer>;
  /** What the service has said so far. */
  log(): Promise<string>;
}

/** How long to wait: less for a planted fault, more in an emulated machine. */
export interface Patience {
  /** How often is looked before something counts as lost. */
  looks: number;
  /** From one look to the next, in milliseconds; also between copies that follow one another fast. */
  pause: number;
}

const isText = (text: string) => ({ changed: true, text: Buffer.from(text), png: undefined });
const unchanged = { changed: false, text: undefined, png: undefined };

export type ClipboardCases = ReturnType<typeof clipboardCases>;

/**
 * The cases, each from whatever the one before it left.
 * @returns by name; one that does not hold throws with what was seen, and the end of what the service said
 */
export function clipboardCases(guest: ClipboardGuest, patience: Patience) {
  const pause = () => sleep(patience.pause);

  /**
   * VMware offers what the host copied when the pointer comes in, and asks when it leaves: one never follows the other at
   * once.
   */
  const pointerIsAway = () => sleep(4 * patience.pause);

  async function until<T>(what: () => string, look: () => Promise<T | false | undefined>) {
    for (let i = 0; i < patience.looks; i += 1) {
      const found = await look();
      if (found !== false && found !== undefined) return found;
      await pause();
    }
    throw new Error(`${what()}: ${(await guest.log()).slice(-1500)}`);
  }

  /** Waits until Wayland's clipboard holds a text. */
  async function arrives(text: string): Promise<void> {
    let got: string | undefined;
    await until(
      () => `The guest has “${got?.slice(0, 60)}”, not “${text.slice(0, 60)}”`,
      async () => {
        got = (await guest.paste())?.toString();
        return got === text;
      },
    );
  }

  /** Lets the host ask. Tools that hang do not answer. */
  function asked(): Promise<GuestClip> {
    const silence = async (): Promise<never> => {
      for (let i = 0; i < patience.looks; i += 1) await pause();
      throw new Error(`The tools do not answer: ${(await guest.log()).slice(-1500)}`);
    };
    return Promise.race([guest.vmx.ask(), silence()]);
  }

  /** Waits until a text lies on the hidden X server's clipboard, and lets the host ask. */
  async function handedOver(text: string): Promise<GuestClip> {
    let got = '';
    await until(
      () => `The tools see “${got.slice(0, 60)}”, not “${text.slice(0, 60)}”`,
      async () => {
        got = (await guest.hidden('UTF8_STRING')).toString();
        return got === text;
      },
    );
    return asked();
  }

  return {
    'what was copied before the service started is handed over': async () => {
      const text = 'earlier than the service';
      assert.deepEqual(await handedOver(text), isText(text));
    },
    'host to guest: text arrives, and does not come back': async () => {
      for (const text of ['Grüße vom Host\r\nzweite Zeile 🙂', ' ', 'again']) {
        await pointerIsAway();
        guest.vmx.copyText(text);
        await arrives(text);
        assert.deepEqual(await asked(), unchanged);
      }
    },
    'guest to host: text arrives byte for byte, and once': async () => {
      await pointerIsAway();
      guest.vmx.copyText('the host before');
      await arrives('the host before');
      const text = `Grüße vom Gast\n\ttab, "quotes", '$HOME', \\n, 日本語 🙂 \n\n`;
      await guest.copy(text);
      assert.deepEqual(await handedOver(text), isText(text));
      assert.deepEqual(await asked(), unchanged);
    },
    'in turns: each side has what the other copied last': async () => {
      for (const round of [1, 2, 3]) {
        await guest.copy(`guest ${round}`);
        assert.deepEqual(await handedOver(`guest ${round}`), isText(`guest ${round}`));
        await pointerIsAway();
        guest.vmx.copyText(`host ${round}`);
        await arrives(`host ${round}`);
        assert.deepEqual(await asked(), unchanged);
      }
    },
    'fast copies on the host: the last one wins': async () => {
      await pointerIsAway();
      for (const word of ['quick', 'quicker', 'quickest']) {
        guest.vmx.copyText(word);
        await pause();
      }
      await arrives('quickest');
      assert.deepEqual(await asked(), unchanged);
    },
    'fast copies in the guest: the last one wins': async () => {
      for (const word of ['fast', 'faster', 'fastest']) await guest.copy(word);
      assert.deepEqual(await handedOver('fastest'), isText('fastest'));
      assert.deepEqual(await asked(), unchanged);
    },
    'four megabytes, either way; more stays': async () => {
      const large = (letter: string) => `${letter.repeat(79)}\n`.repeat(48_000);
      await pointerIsAway();
      guest.vmx.copyText(large('h'));
      await arrives(large('h'));
      await guest.copy(large('g'));
      assert.ok((await handedOver(large('g'))).text?.toString() === large('g'));
      await guest.copy('x'.repeat(4_000_001));
      await guest.copy('small');
      assert.deepEqual(await handedOver('small'), isText('small'));
      assert.match(await guest.log(), /too large for the host: text/);
    },
    'pictures, either way, and text after them': async () => {
      await pointerIsAway();
      guest.vmx.copyPng(onePng(20, [200, 30, 60]));
      const arrived = await until(
        () => 'no picture in the guest',
        () => guest.paste('image/png'),
      );
      assert.deepEqual(firstPixel(arrived), [200, 30, 60]);
      const picture = onePng(30, [10, 120, 250]);
      await guest.copy(picture, '--type image/png');
      await until(
        () => 'no picture for the host',
        async () => picture.equals(await guest.hidden('image/png')),
      );
      const { png } = await asked();
      assert.deepEqual(png && firstPixel(png), [10, 120, 250]);
      await guest.copy('text after a picture');
      assert.deepEqual(await handedOver('text after a picture'), isText('text after a picture'));
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
      await until(
        () => 'no files on the hidden server',
        async () => (await guest.hidden('TARGETS')).includes('text/uri-list'),
      );
      // the service reads the clipboard once more within a second
      for (let i = 0; i < 15; i += 1) await pause();
      assert.equal((await guest.paste())?.toString(), 'before the files');
      // Whether the tools still listen: reading the files as text, also here, would keep them waiting for good.
      const said = (await guest.log()).length;
      await guest.copy('beside the files');
      await until(
        () => 'no copy for the host',
        async () => (await guest.log()).slice(said).includes('for the host: text'),
      );
      assert.deepEqual(await handedOver('beside the files'), isText('beside the files'));
      await pointerIsAway();
      guest.vmx.copyText('after the files');
      await arrives('after the files');
    },
    'what is marked as secret stays in the guest': async () => {
      const heard: (string | undefined)[] = [];
      const note = (clip: GuestClip) => heard.push(clip.text?.toString());
      guest.vmx.on('clip', note);
      const copies = async () => (await guest.log()).match(/^for the host/gm)?.length ?? 0;
      const before = await copies();
      await guest.copy('hunter2', '--sensitive');
      assert.equal((await guest.paste())?.toString(), 'hunter2');
      // one change after the other: what comes second has seen what came first
      await guest.copy('no secret');
      await handedOver('no secret');
      guest.vmx.off('clip', note);
      assert.deepEqual(heard, ['no secret']);
      assert.equal(await copies(), before + 1);
    },
    'the service never says what was copied': async () => {
      const log = await guest.log();
      assert.match(log, /^from the host: text\/plain$/m);
      assert.match(log, /^for the host: text$/m);
      assert.doesNotMatch(log, /hunter2|quick|fast|Grüße/);
    },
  };
}

/** A change to the service's script that a case has to find. */
export interface ClipboardFault {
  what: string;
  plant(script: string): string;
  foundBy: keyof ClipboardCases | 'the display :0 stays XWayland’s';
  /** A change that makes a rare moment long; alone it must break nothing. */
  slowed?(script: string): string;
}

function swap(...changes: readonly (readonly [from: string | RegExp, to: string])[]) {
  return (script: string) =>
    changes.reduce((text, [from, to]) => {
      const changed = text.replace(from, () => to);
      if (changed === text) throw new Error(`The script does not hold ${from}`);
      return changed;
    }, script);
}

/** The look comes first, and what happens between it and the wait is seen a minute later. */
const late = swap(
  ['timeout "$pause" clipnotify &\n', ''],
  ['sleep 0.1\n  lock\n', 'lock\n'],
  ['status=0\n', 'sleep 5\n  timeout 60 clipnotify &\n  status=0\n'],
);

/** Xvfb finds a number for itself. */
const anyNumber = swap(
  ['Xvfb "$DISPLAY" -displayfd 3', 'Xvfb -displayfd 3'],
  [
    '# xsel offers UTF-8',
    'DISPLAY=":$(cat "$work/ready")"\nxauth -q add "$DISPLAY" . "$(xauth list | head -n 1 | sed "s/.* //")" 2> /dev/null\n# xsel',
  ],
);

export const clipboardFaults: readonly ClipboardFault[] = [
  {
    what: 'xclip owns text',
    plant: swap([
      /xsel "--\$selection" --input < "\$work\/known"/,
      'xclip -selection "$selection" -in "$work/known"',
    ]),
    foundBy: 'guest to host: text arrives byte for byte, and once',
  },
  {
    what: 'PRIMARY is left to the tools',
    plant: swap(['for selection in primary clipboard', 'for selection in clipboard']),
    foundBy: 'in turns: each side has what the other copied last',
  },
  {
    what: 'files are read as text',
    plant: swap(['if offers INCR || offers text/uri-list', 'if offers INCR']),
    foundBy: 'files copied on the host: nothing hangs, the clipboard stays',
  },
  {
    what: 'secrets are not noticed',
    plant: swap([/\[ "\$\{CLIPBOARD_STATE:-data\}" = data \] \|\| return 0/, ':']),
    foundBy: 'what is marked as secret stays in the guest',
  },
  {
    what: 'what is known counts as news',
    plant: swap([' && ! cmp --silent "$1" "$work/known"', '']),
    foundBy: 'host to guest: text arrives, and does not come back',
  },
  {
    what: 'clipnotify waits from after the look on',
    plant: late,
    foundBy: 'fast copies on the host: the last one wins',
  },
  {
    what: 'Xvfb takes the number that it finds free',
    plant: anyNumber,
    foundBy: 'the display :0 stays XWayland’s',
  },
  {
    what: 'nothing is locked',
    plant: swap(['  flock 9', '  :']),
    // Between the two selections the host's old text still lies on the second.
    slowed: swap([
      'xsel "--$selection" --input < "$work/known" 9>&-',
      'xsel "--$selection" --input < "$work/known" 9>&-; sleep 0.4',
    ]),
    foundBy: 'in turns: each side has what the other copied last',
  },
];

/** The tools on the session's own XWayland: for a session that has one. */
export const sharedXWayland: ClipboardFault = {
  what: 'the tools run on the session’s own XWayland',
  plant: swap(
    ['export DISPLAY=":$UID" XAUTHORITY="$work/Xauthority"', 'export DISPLAY=:0'],
    ['xauth -q source - <<< "add $DISPLAY . $(mcookie)" 2> /dev/null', ':'],
    [/Xvfb "\$DISPLAY" .*/, 'sleep infinity & echo > "$work/ready"'],
  ),
  foundBy: 'host to guest: text arrives, and does not come back',
};

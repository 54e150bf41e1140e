/**
 * Settings beside the home's files, as the programs take them that will read them: timers, an update's lock, the keyring's
 * log-in, input methods, and what a shell says of a command that is not there.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hash } from 'bcryptjs';
import { beforeAll, expect, it } from 'vitest';
import { type ConfigInput, configSchema } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import { homeOf } from '@/tools/home/homes';
import { isSetView, run, type View } from '@/tools/nix-options/evaluate';
import { inspectFlakes, withScratchFolder } from '@/tools/nix-options/inspect';
import { type Outcome, runJobs } from '@/tools/readers/real-programs';
import { describeWithNix } from '../nix/nix';
import { describeWithReaders, readerTree } from './reader-tree';

interface Asked {
  /** What an option comes to; null where nothing sets it. */
  nixos: (option: string) => View;
  home: (option: string) => View;
  scripts: ReadonlyMap<string, string>;
}

async function evaluated(answers: ConfigInput): Promise<Asked> {
  const config = configSchema.parse(answers);
  const subject = { config, files: generate(config).files };
  let asked: Asked | undefined;
  const [problems] = await inspectFlakes([subject], ({ seen }) => {
    const value = (kind: string) => (option: string) =>
      seen?.scopes.find((scope) => scope.kind === kind)?.value(option) ?? null;
    if (seen) {
      const { scripts } = homeOf(subject, seen.report);
      asked = { nixos: value('nixos'), home: value('homeManager'), scripts };
    }
    return [];
  });
  expect(problems).toEqual([]);
  if (!asked) throw new Error('The flake does not evaluate');
  return asked;
}

describeWithNix('the weekly update', () => {
  it('renews the lock by the line that stands in its service', async () => {
    const { nixos } = await evaluated({ host: { autoUpgrade: 'weekly' } });
    const line = String(nixos('systemd.services.nixos-upgrade.preStart'));
    await withScratchFolder(async (folder) => {
      const [input, flake] = [join(folder, 'input'), join(folder, 'flake')];
      for (const name of [input, flake]) mkdirSync(name);
      writeFileSync(
        join(flake, 'flake.nix'),
        `{ inputs.input = { url = "path:${input}"; flake = false; }; outputs = _: { }; }`,
      );
      const lockOf = async (version: string) => {
        writeFileSync(join(input, 'version'), version);
        const words = `--extra-experimental-features 'nix-command flakes' --store '${folder}/store'`;
        const update = `nix() { command nix ${words} "$@"; }\n${line.replaceAll('/etc/nixos', flake)}`;
        expect(await run('sh', ['-c', update])).toMatchObject({ status: 0 });
        // The date beside it moves with every write, also of the same bytes.
        return JSON.parse(readFileSync(join(flake, 'flake.lock'), 'utf8')).nodes.input.locked
          .narHash;
      };
      const before = await lockOf('old');
      expect(await lockOf('old')).toBe(before);
      expect(await lockOf('new')).not.toBe(before);
    });
  });
});

/** As nixpkgs prints a set of sections (lib.generators.toINI), and Home Manager writes Fcitx's profile. */
function ini(sections: View): string {
  const linesOf = (keys: View | undefined) =>
    Object.entries(isSetView(keys) ? keys : {}).map(([key, value]) => `${key}=${value}\n`);
  return Object.entries(isSetView(sections) ? sections : {})
    .map(([name, keys]) => `[${name}]\n${linesOf(keys).join('')}`)
    .join('\n');
}

/** What Fcitx makes of its profile: the group, what it begins with, the keyboard, and what can be switched to. */
const askFcitx = `dbus-run-session -- sh -c '
fcitx5 --disable=all --enable=dbus,keyboard,chewing,hangul,mozc >said 2>&1 &
controller="--session --dest org.fcitx.Fcitx5 --object-path /controller --method org.fcitx.Fcitx.Controller1"
gdbus wait --session --timeout 100 org.fcitx.Fcitx5
gdbus call $controller.FullInputMethodGroupInfo Default
gdbus call $controller.Exit >/dev/null
'; cat said`;

/** Pinyin is not among them: Debian's engine for it brings a whole browser. */
const typing: readonly { answers: ConfigInput['host']; methods: readonly string[] }[] = [
  {
    answers: { locale: 'ja_JP.UTF-8', keyboardLayout: 'jp' },
    methods: ["'Default', 'mozc', 'jp',", "('keyboard-jp',", "('mozc', 'Mozc',"],
  },
  {
    answers: { locale: 'ko_KR.UTF-8', keyboardLayout: 'us', keyboardVariant: 'dvorak' },
    methods: ["'hangul', 'us-dvorak',", "('keyboard-us-dvorak',", "('hangul', 'Hangul',"],
  },
  {
    answers: { locale: 'zh_TW.UTF-8', keyboardLayout: 'de', keyboardVariant: 'neo' },
    methods: ["'chewing', 'de-neo',", "('keyboard-de-neo',", "('chewing', 'Chewing',"],
  },
];

/** What NixOS makes of greetd's PAM service (nixos/modules/security/pam.nix), with Debian's modules. */
const greetdPam = (unlocksKeyring: boolean) =>
  [
    ...(unlocksKeyring
      ? ['auth optional pam_unix.so likeauth nullok', 'auth optional pam_gnome_keyring.so']
      : []),
    'auth sufficient pam_unix.so likeauth nullok try_first_pass',
    'auth required pam_deny.so',
    'account required pam_unix.so',
    'session required pam_unix.so',
    ...(unlocksKeyring ? ['session optional pam_gnome_keyring.so auto_start'] : []),
    '',
  ].join('\n');

/** Logs in, and then keeps a secret and asks for it as a program of the desktop would. */
const logIn = `cat >log-in <<'X'
export HOME=$(mktemp -d) XDG_RUNTIME_DIR=$(mktemp -d)
export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
chown 1000:1000 $HOME $XDG_RUNTIME_DIR
mkdir etc
cp -a /etc/pam.d etc/ && cp greetd etc/pam.d/greetd && mount --bind etc/pam.d /etc/pam.d
sed "s|^guest:.*|guest:$(cat hash):1000:1000::$HOME:/bin/sh|" /etc/passwd >etc/passwd
mount --bind etc/passwd /etc/passwd
as_guest() { setpriv --reuid 1000 --regid 1000 --clear-groups "$@"; }
as_guest dbus-daemon --session --address=$DBUS_SESSION_BUS_ADDRESS --fork
for name in HOME XDG_RUNTIME_DIR DBUS_SESSION_BUS_ADDRESS; do
  eval "set -- \\"\\$@\\" -E $name=\\$$name"
done
pamtester "$@" greetd guest authenticate open_session <password
as_guest gnome-keyring-daemon --start --components=secrets
printf treasure | as_guest secret-tool store --label=one place here &&
  echo "found: $(as_guest secret-tool lookup place here)"
X
unshare --mount --pid --fork --mount-proc sh log-in`;

/** A shell that a person sits at, with the line that NixOS puts into its start. */
const missingCommand = (shell: string) => `cd /run && mkdir -p current-system/sw/bin
# Put there whole, because another shell may just run it, and nothing writes into what runs.
cp "$OLDPWD/command-not-found" .$$ && mv .$$ current-system/sw/bin/command-not-found && cd "$OLDPWD"
PATH=$PATH:/run/current-system/sw/bin ${shell}; echo "status $?"`;

/** What the keys do, by the codes that terminals send for them: plain, and in the mode that NixOS' /etc/zinputrc sets while you type. */
const zshKeys: readonly [key: string, widget: string, codes: readonly string[]][] = [
  ['up', 'up-line-or-beginning-search', ['^[[A', '^[OA']],
  ['down', 'down-line-or-beginning-search', ['^[[B', '^[OB']],
  ['home', 'beginning-of-line', ['^[[H', '^[OH']],
  ['end', 'end-of-line', ['^[[F', '^[OF']],
];
/** The keys as NixOS leaves them to a home. */
const zinputrc = `zmodload zsh/terminfo
bindkey -M emacs "$terminfo[kcuu1]" up-line-or-history
bindkey -M emacs "$terminfo[kcud1]" down-line-or-history
bindkey -M emacs "$terminfo[khome]" beginning-of-line
bindkey -M emacs "$terminfo[kend]" end-of-line
`;

const questions = new Map<string, { command: string; files?: readonly [string, string][] }>();
const answers = new Map<string, Outcome>();
const said = (question: string) => answers.get(question) ?? { status: -1, text: 'was not asked' };

describeWithReaders('the system’s settings', () => {
  beforeAll(async () => {
    if ('missing' in readerTree) return;

    const { nixos, scripts } = await evaluated({ host: { autoUpgrade: 'weekly' } });
    for (const [name, words] of [
      ['date', `calendar '${nixos('system.autoUpgrade.dates')}'`],
      ['time span', `timespan '${nixos('system.autoUpgrade.randomizedDelaySec')}'`],
      ['no date', 'calendar weekl'],
      ['no time span', 'timespan 30minuten'],
    ] as const)
      questions.set(name, { command: `systemd-analyze ${words}` });

    const shellFiles: [string, string][] = [
      ['command-not-found', scripts.get('command-not-found') ?? ''],
      ['init', String(nixos('environment.interactiveShellInit'))],
    ];
    for (const [name, command] of [
      ['bash', "bash --norc -ic '. ./init; no-such-command'"],
      ['zsh', "zsh -f -ic '. ./init; no-such-command'"],
      ['fish', "fish --no-config -ic 'no-such-command'"],
    ] as const)
      questions.set(name, { command: missingCommand(command), files: shellFiles });

    const { home: zshHome } = await evaluated({ user: { shell: 'zsh' } });
    questions.set('zsh keys', {
      command: `zsh -f -ic '. ./zinputrc; bindkey -e; . ./keys
for code in ${zshKeys.flatMap(([, , codes]) => codes.map((code) => `"${code}"`)).join(' ')}; do bindkey "$code"; done'`,
      files: [
        ['zinputrc', zinputrc],
        ['keys', String(zshHome('programs.zsh.initContent'))],
      ],
    });

    for (const { answers: host } of typing) {
      const { home } = await evaluated({ host });
      const profile = ini(home('i18n.inputMethod.fcitx5.settings.inputMethod'));
      questions.set(`${host?.locale}`, {
        command: askFcitx,
        files: [['.config/fcitx5/profile', profile]],
      });
    }
    const wrong = '[Groups/0]\nName=Default\nDefault Layout=us\n[Groups/0/Items/0]\nName=no-such\n';
    questions.set('no engine', {
      command: askFcitx,
      files: [['.config/fcitx5/profile', wrong]],
    });

    const password = 'correct horse';
    for (const keyring of ['on', 'off'] as const) {
      const flake = await evaluated({ host: { keyring } });
      const unlocks = flake.nixos('security.pam.services.greetd.enableGnomeKeyring') === true;
      questions.set(`keyring ${keyring}`, {
        command: logIn,
        files: [
          ['greetd', greetdPam(unlocks)],
          ['hash', await hash(password, 4)],
          ['password', `${password}\n`],
        ],
      });
    }

    const asked = [...questions];
    const outcomes = await runJobs(
      readerTree.root,
      asked.map(([, { command, files = [] }]) => ({ command, files: new Map(files) })),
    );
    for (const [i, [question]] of asked.entries())
      answers.set(question, outcomes[i] ?? { status: -1, text: '' });
  });

  it('name times that systemd understands', () => {
    expect(said('date').text).toContain('Normalized form: Mon *-*-* 00:00:00');
    expect(said('time span').text).toContain('Human: 30min');
    expect(said('no date').status).toBe(1);
    expect(said('no time span').status).toBe(1);
  });

  it.each(['bash', 'zsh', 'fish'])('let %s say where a missing command is found', (shell) => {
    const { text } = said(shell);
    expect(text).toContain('https://search.nixos.org/packages?query=no-such-command');
    expect(text).toContain('status 127');
  });

  it.each(zshKeys)(
    'let the key %s do the same in zsh, whatever the terminal sends: %s',
    (_, widget, codes) => {
      const { text } = said('zsh keys');
      for (const code of codes) expect(text).toContain(`"${code}" ${widget}\n`);
    },
  );

  it.each(typing)('give Fcitx what language and keyboard ask for: $answers.locale', (one) => {
    const { text } = said(`${one.answers?.locale}`);
    for (const words of one.methods) expect(text).toContain(words);
    expect(text).not.toContain('is not valid');
    expect(said('no engine').text).toContain('no-such in group Default is not valid');
  });

  it('let the log-in unlock the keyring, with the answer and not without', () => {
    for (const keyring of ['keyring on', 'keyring off'])
      expect(said(keyring).text).toContain('successfully authenticated');
    expect(said('keyring on').text).toContain('found: treasure');
    expect(said('keyring off').text).not.toContain('found:');
  });
});

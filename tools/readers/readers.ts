/**
 * What each real program says about its file. Which output or status tells a good file from a bad one was tried
 * for every program with a good file and planted faults (Debian sid, November 2026); most of them leave a
 * wrong file with 0, or run on.
 */

import { toKeyValue } from '@/tools/home/formats/key-value';
import { toText, type Values } from '@/tools/home/formats/nix-value';
import type { HomeFiles } from '@/tools/home/home-file';
import { fileText } from '@/tools/home/home-file';
import type { View } from '@/tools/nix-options/evaluate';
import type { Job, Outcome } from './real-programs';

export interface Reading {
  /** The program. */
  reader: string;
  /** The file it is about, below the home directory. */
  path: string;
  job: Job;
  /** What is wrong, in the program's words; empty for a good file. */
  judge: (outcome: Outcome) => string;
}

/** What a program is to read: the files of one home. */
export interface ReadHome {
  user: string;
  files: HomeFiles;
  sessionVariables: string;
  scripts: ReadonlyMap<string, string>;
}

type Judge = Reading['judge'];

const lines = (text: string, pattern: RegExp) =>
  text
    .split('\n')
    .filter((line) => pattern.test(line))
    .join('\n');

/** Wrong when the program ends with anything but 0. */
const byStatus: Judge = ({ status, text }) =>
  status === 0 ? '' : text.trim() || `ended with ${status}`;

/** Wrong when a line is; and when the sign is missing that the program read its file to the end. */
function byText(wrong: RegExp, finished?: RegExp): Judge {
  return ({ status, text }) => {
    const found = lines(text, wrong);
    if (found !== '' || finished === undefined || finished.test(text)) return found;
    return `did not read to the end (status ${status}): ${text.trim().slice(-400)}`;
  };
}

/** Wrong when anything is printed, but for lines that only say where we are. */
function bySilence(harmless = /^$/): Judge {
  return ({ status, text }) => {
    const found = text
      .split('\n')
      .filter((line) => line.trim() !== '' && !harmless.test(line))
      .join('\n');
    return found === '' && status !== 0 ? `ended with ${status}` : found;
  };
}

/** Wrong by status, and by what matches although the status is 0. */
function byBoth(wrong: RegExp): Judge {
  return (outcome) => byStatus(outcome) || lines(outcome.text, wrong);
}

// GTK's own parser.
const cssChecker = `import sys, gi
version, names = sys.argv[1], sys.argv[2:]
gi.require_version('Gtk', version)
from gi.repository import Gtk, GLib
def complain(provider, section, error, name):
    line = section.get_start_line() if version == '3.0' else section.get_start_location().lines
    print(f'{name}: line {line + 1}: {error.message}')
for name in names:
    provider = Gtk.CssProvider()
    provider.connect('parsing-error', complain, name)
    try:
        provider.load_from_path(name)
    except GLib.Error as error:
        print(f'{name}: {error.message}')
`;

// Kitty's own parser. Unknown keys it only mentions on its standard error.
const kittyChecker = `import os, sys
from kitty.config import load_config
for name in sys.argv[1:]:
    bad = []
    said = os.open(name + '.said', os.O_RDWR | os.O_CREAT)
    os.dup2(said, 2)
    load_config(name, accumulate_bad_lines=bad)
    for one in bad: print(f'{name}: line {one.number}: {one.exception}: {one.line}')
    for line in open(name + '.said'): print(f'{name}: {line.strip()}')
`;

// The schema that the program brings.
const schemaChecker = `import json, sys, jsonschema
validator = jsonschema.Draft7Validator(json.load(open(sys.argv[1])))
for name in sys.argv[2:]:
    for error in validator.iter_errors(json.load(open(name))):
        print(f'{name}: ' + '/'.join(map(str, error.path)) + ': ' + error.message)
`;

/** A command that runs a Python program, wherever it starts. */
function python(interpreter: string, program: string, ...words: readonly string[]): string {
  const encoded = Buffer.from(program).toString('base64');
  const file = '/tmp/check-$$.py';
  return `echo ${encoded} | base64 -d > ${file}; ${[interpreter, file, ...words].join(' ')}`;
}

const cssCommands = {
  '3.0': python('python3', cssChecker, '3.0'),
  '4.0': python('python3', cssChecker, '4.0'),
} as const;

/** Neovim without its plugins: whatever is required by these names takes any call. */
const neovimStubs = `local stub = setmetatable({}, { __index = function() return function() end end })
table.insert(package.loaders, 2, function(name)
  if name:match('^mini%.') then return function() return stub end end
end)
`;

/** Starship's modules that a format names and the program does not have. */
const starshipModules = `starship module --list > .modules
sed -n 's/^format = //p' "$STARSHIP_CONFIG" | head -n 1 | grep -oE '\\$[a-z_]+' | tr -d '$' | while read -r name; do
  grep -qw -- "$name" .modules || [ "$name" = all ] || [ "$name" = line_break ] || [ "$name" = character ] ||
    echo "WARN unknown module \\$$name"
done`;

interface Rule {
  reader: string;
  /** The file that the rule is about. */
  path: string | RegExp;
  /** Other files the program opens. */
  beside?: RegExp;
  /** Files of the check itself. */
  tools?: Readonly<Record<string, string>>;
  command?: (path: string, atHome: string) => string;
  judge: Judge;
  screen?: true;
  /** The files of all homes are read in one go; `command` is left out then. */
  together?: (path: string) => string;
}

const gtkVersion = (path: string) => (/swaync|gtk-4/.test(path) ? '4.0' : '3.0');

const rules: readonly Rule[] = [
  {
    reader: 'Hyprland',
    path: '.config/hypr/hyprland.lua',
    beside: /^\.config\/hypr\/.*\.lua$/,
    command: (path) => `Hyprland --i-am-really-stupid --verify-config -c ~/${path}`,
    // A pattern that RE2 refuses is a line on stderr beside "config ok".
    judge: (outcome) =>
      outcome.status === 0
        ? byText(/Error parsing|error:/i, /^config ok$/m)(outcome)
        : byStatus(outcome),
  },
  {
    reader: 'hyprlock',
    path: '.config/hypr/hyprlock.conf',
    command: (path) => `hyprlock -c ~/${path}`,
    judge: byText(/Config error|\[ERR\]|Error in/i, /wayland compositor/),
  },
  {
    reader: 'hypridle',
    path: '.config/hypr/hypridle.conf',
    command: (path) => `hypridle -c ~/${path}`,
    judge: byText(/Config has errors|Config error|\[ERR\]|missing/, /wayland compositor/),
  },
  {
    reader: 'swaylock',
    path: '.config/swaylock/config',
    command: (path) => `swaylock -d -C ~/${path}`,
    judge: byText(
      /unrecognized option|Invalid color|Invalid /i,
      /Unable to connect to the compositor/,
    ),
  },
  {
    reader: 'foot',
    path: '.config/foot/foot.ini',
    command: (path) => `foot --check-config --config=$HOME/${path}`,
    judge: byBoth(/^\s*(warn|err):(?!.*font)/),
  },
  {
    reader: 'fuzzel',
    path: '.config/fuzzel/fuzzel.ini',
    command: (path) => `fuzzel --check-config --config=$HOME/${path}`,
    judge: byBoth(/^\s*(warn|err):(?!.*font)/),
  },
  {
    reader: 'kitty',
    path: '.config/kitty/kitty.conf',
    together: () => python('kitty +launch', kittyChecker),
    judge: byStatus,
  },
  {
    reader: 'alacritty',
    path: '.config/alacritty/alacritty.toml',
    command: (path) =>
      `alacritty migrate -d -c ~/${path} || echo Config error; alacritty --config-file ~/${path} -e true`,
    // Afterwards it fails for want of a graphics card.
    judge: byText(/Unused config key|Config error|Unable to load/i, /Successfully migrated/),
    screen: true,
  },
  {
    reader: 'rofi',
    path: /^\.config\/rofi\/config\.rasi$|^\.local\/share\/rofi\/themes\/.*\.rasi$/,
    beside: /rofi\/.*\.rasi$/,
    command: (path) => `rofi -rasi-validate $HOME/${path}`,
    judge: byText(/error|warning|failed|not found|parser/i),
  },
  {
    reader: 'GTK CSS',
    path: /^\.config\/(waybar|wofi|swaync|gtk-3\.0|gtk-4\.0)\/(style|gtk)\.css$/,
    together: (path) => cssCommands[gtkVersion(path)],
    judge: byStatus,
  },
  {
    reader: 'wofi',
    path: '.config/wofi/config',
    // The program says nothing about its file: look whether it knows the names at all.
    command: (path) =>
      `sed -n 's/^\\([a-z_-]*\\)=.*/\\1/p' ~/${path} | while read -r key; do
  grep -qaw -- "$key" /usr/bin/wofi /usr/lib/*/wofi/* 2>/dev/null || grep -qaw -- "$key" /usr/bin/wofi || echo "unknown key $key"
done`,
    judge: bySilence(),
  },
  {
    reader: 'waybar',
    path: '.config/waybar/config',
    beside: /^\.config\/waybar\/style\.css$/,
    command: (path) =>
      `until_says 'Bar configured' waybar -c ~/${path} -s ~/.config/waybar/style.css`,
    judge: (outcome) =>
      outcome.status === 0
        ? lines(
            outcome.text,
            /\[error\](?!.*RFKILL)|Unknown module|Disabling module (?!.*Hyprland IPC)/,
          )
        : byStatus(outcome),
    screen: true,
  },
  {
    reader: 'mako',
    path: '.config/mako/config',
    command: (path) => `mako -c ~/${path}`,
    judge: byText(/Failed to parse/, /user bus/),
  },
  {
    reader: 'dunst',
    path: '.config/dunst/dunstrc',
    command: (path) => `until_says 'RUN, reason' dunst -verbosity debug -config ~/${path}`,
    judge: (outcome) =>
      outcome.status === 0 ? lines(outcome.text, /WARNING|CRITICAL|ERROR/) : byStatus(outcome),
    screen: true,
  },
  {
    reader: 'swaync schema',
    path: '.config/swaync/config.json',
    together: () => python('python3', schemaChecker, '/etc/xdg/swaync/configSchema.json'),
    judge: byStatus,
  },
  {
    reader: 'swaync',
    path: '.config/swaync/config.json',
    beside: /^\.config\/swaync\/style\.css$/,
    command: (path) =>
      `until_says 'Loading widget: widget-notifications' swaync -c ~/${path} -s ~/.config/swaync/style.css`,
    judge: (outcome) =>
      outcome.status === 0
        ? lines(outcome.text, /Failed to deserialize|CRITICAL|Theme parser/)
        : byStatus(outcome),
    screen: true,
  },
  {
    reader: 'starship',
    path: '.config/starship.toml',
    command: (path) =>
      `export STARSHIP_CONFIG=~/${path}; mkdir here; cd here; starship prompt; ${starshipModules}`,
    judge: byText(/(WARN|ERROR)(?!.*(timed out|_timeout))/),
  },
  {
    reader: 'git',
    path: '.config/git/config',
    beside: /^\.config\/git\//,
    command: (path) =>
      `git config -f ~/${path} -l > /dev/null && git init -q work && cd work && git status > /dev/null && git diff --cached > /dev/null`,
    judge: byBoth(/^(error|fatal|warning):/),
  },
  {
    reader: 'ssh',
    path: '.ssh/config',
    command: (path) => `ssh -G -F ~/${path} example.org > /dev/null`,
    judge: byStatus,
  },
  {
    reader: 'gpg-agent',
    path: '.gnupg/gpg-agent.conf',
    command: (path) => `gpg-agent --options ~/${path} --gpgconf-test`,
    judge: bySilence(),
  },
  {
    reader: 'bat',
    path: '.config/bat/config',
    command: (path) => `BAT_CONFIG_PATH=~/${path} batcat .run > /dev/null`,
    judge: byBoth(/error|warning/i),
  },
  {
    reader: 'helix',
    path: '.config/helix/config.toml',
    beside: /^\.config\/helix\//,
    command: (path) => `hx -c ~/${path} --health clipboard`,
    judge: byBoth(/malformed|invalid|unknown|error/i),
  },
  {
    reader: 'neovim',
    path: '.config/nvim/init.lua',
    tools: { 'stubs.lua': neovimStubs },
    command: (path) =>
      `nvim --headless --cmd 'luafile stubs.lua' -u ~/${path} -i NONE +'lua os.exit(vim.v.errmsg == "" and 0 or 1)'`,
    judge: byStatus,
  },
  {
    reader: 'bash',
    path: /^\.(bashrc|bash_profile|profile)$/,
    command: (path) => `bash -n ~/${path}`,
    judge: byBoth(/./),
  },
  {
    reader: 'bash, started',
    path: '.bashrc',
    beside: /^\.(bash_profile|profile|inputrc)$/,
    // A terminal is not there; everything else that it says is about the files.
    command: (_, atHome) => `${atHome} bash -l -i -c 'bind -f ~/.inputrc; true'`,
    judge: bySilence(/cannot set terminal process group|no job control|line editing not enabled/),
  },
  {
    reader: 'zsh',
    path: /(^|\/)\.(zshrc|zshenv|zprofile)$/,
    command: (path) => `zsh -n ~/${path}`,
    judge: byBoth(/./),
  },
  {
    reader: 'zsh, started',
    path: '.config/zsh/.zshrc',
    beside: /(^|\/)\.(zshenv|zprofile)$/,
    // What is read decides where more is read: from ~/.zshenv on, as at a login.
    command: (_, atHome) => `${atHome} zsh -l -i -c true`,
    judge: bySilence(/compinit:|insecure directories/),
  },
  {
    reader: 'fish',
    path: /^\.config\/fish\/.*\.fish$/,
    command: (path) => `fish --no-execute ~/${path}`,
    judge: byBoth(/./),
  },
  {
    reader: 'fish, started',
    path: '.config/fish/config.fish',
    beside: /^\.config\/fish\//,
    command: (_, atHome) => `${atHome} fish -l -i -c true`,
    judge: bySilence(),
  },
];

/** Every program that is asked. */
export const readers: readonly string[] = [
  ...new Set(rules.map(({ reader }) => reader)),
  ...['fzf', 'sh', 'sshd', 'systemd-analyze', 'xkbcli'],
];

/** Everything that the programs are to read of a home. */
export function readingsOf(home: ReadHome): Reading[] {
  const texts = new Map(
    [...home.files].flatMap(([path, file]) => {
      const text = fileText(file);
      return text === undefined ? [] : [[path, text] as const];
    }),
  );
  const store = '/nix/store/00000000000000000000000000000000-';
  const variables = `${store}hm-session-vars.sh/etc/profile.d/hm-session-vars.sh`.slice(1);
  const matches = (pattern: string | RegExp | undefined, path: string) =>
    typeof pattern === 'string' ? pattern === path : (pattern?.test(path) ?? false);
  const readings = rules.flatMap((rule) =>
    [...texts.keys()]
      .filter((path) => matches(rule.path, path))
      .map((path): Reading => {
        const files = new Map(
          [...texts].filter(([one]) => one === path || matches(rule.beside, one)),
        );
        for (const [name, text] of Object.entries(rule.tools ?? {})) files.set(name, text);
        // The job's folder takes the place of the home directory that the files name.
        const atHome = `sed -i "s#/home/${home.user}#$HOME#g" ${[...files.keys()].join(' ')};`;
        const job: Job = {
          files,
          command: rule.command?.(path, atHome) ?? path,
          ...(rule.screen && { screen: true }),
          ...(rule.together && { together: rule.together(path) }),
        };
        return { reader: rule.reader, path, job, judge: rule.judge };
      }),
  );
  return [
    ...readings,
    ...unitReadings(texts),
    ...variableReadings(home, variables),
    ...scriptReadings(home),
  ];
}

/** OpenSSH's server, of whose settings NixOS makes lines of keys and values. */
export function sshdReading(settings: Values): Reading {
  const value = (view: View) => (typeof view === 'boolean' ? (view ? 'yes' : 'no') : toText(view));
  const line = (key: string, view: View) => `${key} ${value(view)}`;
  return {
    reader: 'sshd',
    path: '/etc/ssh/sshd_config',
    job: {
      files: new Map([['sshd_config', toKeyValue(settings, { line })]]),
      command:
        'ssh-keygen -q -t ed25519 -N "" -f key && sshd -t -f sshd_config -o HostKey=$HOME/key',
    },
    judge: byBoth(/./),
  };
}

/** A keyboard as xkb takes it: layouts, variants and options are each joined by commas. */
export interface Keyboard {
  layout: string;
  variant: string;
  options: string;
}

/** A keyboard that is to be compiled. An unknown option is a line, not a status. */
export function keyboardReading({ layout, variant, options }: Keyboard): Reading {
  const words = [`--layout '${layout}'`, `--variant '${variant}'`, `--options '${options}'`];
  return {
    reader: 'xkbcli',
    path: [layout, variant, options].filter((part) => part !== '').join(' '),
    job: { files: new Map(), command: `xkbcli compile-keymap ${words.join(' ')} --test` },
    judge: byBoth(/error|warning|unrecognized|unknown/i),
  };
}

/**
 * The letters from a to z that keyboards do not type by a key alone in their first layout, which is where
 * Hyprland looks up the keys of its binds.
 * @param keyboards with the letters that each is to lack, in their order
 */
export function lettersReading(keyboards: readonly (Keyboard & { lacks: RegExp })[]): Reading {
  const asked = keyboards.map(({ layout, variant, options }) => `${layout}|${variant}|${options}|`);
  // `{ [ q, Q ]` is a key of one layout, `symbols[1]= [ q, Q ]` the first layout of a key of several.
  const first = String.raw`grep -oE '(\{[[:space:]]*|symbols\[1\]= )\[ *[a-z] *[],]'`;
  const typed = `xkbcli compile-keymap --layout "$l" --variant "$v" --options "$o" | ${first}`;
  const letters = `$(${typed} | grep -oE '[a-z] *.$' | cut -c1 | sort -u | tr -d '\\n')`;
  return {
    reader: 'xkbcli',
    path: 'letters',
    job: {
      files: new Map([['keyboards', `${asked.join('\n')}\n`]]),
      command: `while IFS='|' read -r l v o _; do echo "$l|$v|$o|${letters}"; done < keyboards`,
    },
    judge: ({ text }) =>
      keyboards
        .flatMap(({ lacks }, i) => {
          const line = text.split('\n').find((one) => one.startsWith(asked[i] as string));
          if (line === undefined) return [`${asked[i]} was not read`];
          const has = line.slice(asked[i]?.length);
          const missing = [...'abcdefghijklmnopqrstuvwxyz']
            .filter((c) => !has.includes(c))
            .join('');
          return lacks.test(missing) ? [] : [`${asked[i]} lacks “${missing}”, not ${lacks}`];
        })
        .join('\n'),
  };
}

/** Names of xkb that must all be in its own list; nothing is compiled. */
export function keyboardNamesReading(
  pairs: readonly { layout: string; variant: string }[],
  options: readonly string[],
): Reading {
  return {
    reader: 'xkbcli list',
    path: 'keyboard names',
    job: { files: new Map(), command: 'xkbcli list' },
    judge: ({ text }) => {
      const entries = [...text.matchAll(/^- layout: '(.*)'\n {2}variant: '(.*)'$/gm)];
      const known = new Set(entries.map(([, layout, variant]) => `${layout} ${variant}`));
      const names = new Set([...text.matchAll(/^ {2}- name: '(.*)'$/gm)].map(([, name]) => name));
      const missing = [
        ...pairs.map(({ layout, variant }) => `${layout} ${variant}`).filter((x) => !known.has(x)),
        ...options.filter((name) => !names.has(name)),
      ];
      return missing.map((name) => `xkb has no ${name}`).join('\n');
    },
  };
}

/** Units are judged together: they name one another. */
function unitReadings(texts: ReadonlyMap<string, string>): Reading[] {
  const folder = '.config/systemd/user/';
  const files = new Map([...texts].filter(([path]) => path.startsWith(folder)));
  const units = [...files.keys()].filter((path) => !path.slice(folder.length).includes('/'));
  const names = units.map((path) => `~/${path}`).join(' ');
  return units.length === 0
    ? []
    : [
        {
          reader: 'systemd-analyze',
          path: folder,
          job: {
            files,
            command: `systemd-analyze verify --user --man=no --recursive-errors=no ${names}`,
          },
          judge: byStatus,
        },
      ];
}

/** What shells source, and the one variable in it that a program reads like a file. */
function variableReadings(home: ReadHome, path: string): Reading[] {
  const file = 'hm-session-vars.sh';
  const files = new Map([[file, home.sessionVariables]]);
  return [
    {
      reader: 'sh',
      path,
      job: { files, command: `sh -c '. ./${file}' && bash -n ${file}` },
      judge: bySilence(),
    },
    {
      reader: 'fzf',
      path: 'FZF_DEFAULT_OPTS',
      job: { files, command: `. ./${file}; echo word | fzf -f word > /dev/null` },
      judge: byStatus,
    },
  ];
}

function scriptReadings({ scripts }: ReadHome): Reading[] {
  return [...scripts].map(([name, text]) => ({
    reader: 'bash',
    path: name,
    job: { files: new Map([[name, text]]), command: `bash -n ${name}` },
    judge: byBoth(/./),
  }));
}

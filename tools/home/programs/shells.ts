/** Home Manager's modules/programs/{zsh,fish,bash,readline}: what a shell reads when it starts. */
import type { View } from '@/tools/nix-options/evaluate';
import { listOf, sortedMembers, storePath, toText, type Values } from '../formats/nix-value';
import { aliasLines, escapeShellArg, exportAll, joinLines, type Lines } from '../formats/shell';
import type { Home } from '../home';

const sessionVariables = `${storePath('hm-session-vars.sh')}/etc/profile.d/hm-session-vars.sh`;

/** Aliases of all shells, of this one, and of programs, in rising precedence but for the last. */
function aliasesOf(home: Home, shell: string): Values {
  return {
    ...home.aliases,
    ...home.values('home.shellAliases'),
    ...home.values(`programs.${shell}.shellAliases`),
  };
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}

export function zsh(home: Home): void {
  if (!home.flag('programs.zsh.enable')) return;
  const directory = '.config/zsh';
  const absolute = `${home.directory}/${directory}`;
  const variables = exportAll(home.values('programs.zsh.sessionVariables'));
  const session = `# Environment variables
. "${sessionVariables}"

# Only source this once
if [[ -z "\${__HM_ZSH_SESS_VARS_SOURCED-}" ]]; then
  export __HM_ZSH_SESS_VARS_SOURCED=1
  ${variables}
fi`;
  const zdotdir = `export ZDOTDIR="${absolute}"\n`;
  const agent = home.sshAgent?.posix ?? '';
  const envExtra = home.pieces('programs.zsh.envExtra');
  const profileExtra = home.pieces('programs.zsh.profileExtra');
  home.writeHome('.zshenv', `source ${escapeShellArg(`${absolute}/.zshenv`)}\n`);
  if (home.isNewer) {
    if (agent !== '') {
      const inner = indented(agent);
      envExtra.push({ order: 900, text: `if [[ ! -o login ]]; then\n${inner}\nfi\n` });
      profileExtra.push({ order: 900, text: agent });
    }
    const profile = profileExtra.length > 0 ? `\n${joinLines(profileExtra)}\n` : '';
    home.writeHome(`${directory}/.zprofile`, `${session}\n${profile}`);
    home.writeHome(
      `${directory}/.zshenv`,
      joinLines([
        { text: `if [[ ! -o login ]]; then\n${indented(session)}\nfi\n` },
        { text: zdotdir },
        ...(envExtra.length > 0 ? [{ text: joinLines(envExtra) }] : []),
      ]),
    );
  } else {
    if (agent !== '') envExtra.push({ order: 900, text: agent });
    home.writeHome(
      `${directory}/.zshenv`,
      joinLines([
        { text: `${session}\n` },
        { text: zdotdir },
        ...(envExtra.length > 0 ? [{ text: joinLines(envExtra) }] : []),
      ]),
    );
    if (profileExtra.length > 0) {
      home.writeHome(`${directory}/.zprofile`, joinLines(profileExtra));
    }
  }
  const lines = [
    ...home.pieces('programs.zsh.initContent'),
    ...zshLines(home),
    ...home.shellLines.zsh,
  ];
  home.writeHome(`${directory}/.zshrc`, joinLines(lines));
}

const keymaps: Readonly<Record<string, string>> = {
  emacs: 'bindkey -e',
  viins: 'bindkey -v',
  vicmd: 'bindkey -a',
};

/** The module's own pieces of `.zshrc`. */
function zshLines(home: Home): Lines[] {
  const option = (name: string) => `programs.zsh.${name}`;
  const lines: Lines[] = [
    { order: 510, text: 'typeset -U path cdpath fpath manpath' },
    {
      order: 520,
      text: `for profile in \${(z)NIX_PROFILES}; do
  fpath+=($profile/share/zsh/site-functions $profile/share/zsh/$ZSH_VERSION/functions $profile/share/zsh/vendor-completions)
done

HELPDIR="${storePath('zsh')}/share/zsh/$ZSH_VERSION/help"
`,
    },
  ];
  const keymap = home.text(option('defaultKeymap'));
  if (keymap !== '') {
    lines.push({
      order: 530,
      text: `# Use ${keymap} keymap as the default.\n${keymaps[keymap] ?? ''}\n`,
    });
  }
  if (home.flag(option('enableCompletion'), true)) {
    lines.push({
      order: 570,
      text: home.text(option('completionInit'), 'autoload -U compinit && compinit'),
    });
  }
  const highlight = home.text(option('autosuggestion.highlight'));
  if (home.flag(option('autosuggestion.enable'))) {
    const plugin = `${storePath('zsh-autosuggestions')}/share/zsh-autosuggestions/zsh-autosuggestions.zsh`;
    const style = highlight === '' ? '' : `ZSH_AUTOSUGGEST_HIGHLIGHT_STYLE="${highlight}"\n`;
    lines.push({
      order: 700,
      text: `source ${plugin}\nZSH_AUTOSUGGEST_STRATEGY=(history)\n${style}\n`,
    });
  }
  lines.push(...zshHistory(home));
  const aliases = aliasLines(aliasesOf(home, 'zsh'));
  if (aliases !== '') lines.push({ order: 1100, text: aliases });
  const styles = home.values(option('syntaxHighlighting.styles'));
  if (home.flag(option('syntaxHighlighting.enable'))) {
    const plugin = 'zsh-syntax-highlighting';
    const assignments = sortedMembers(styles).map(
      ([name, value]) =>
        `ZSH_HIGHLIGHT_STYLES[${escapeShellArg(name)}]=${escapeShellArg(toText(value))}`,
    );
    lines.push({
      order: 1200,
      text: `source ${storePath(plugin)}/share/${plugin}/${plugin}.zsh
ZSH_HIGHLIGHT_HIGHLIGHTERS=(main)
${assignments.join('\n')}

`,
    });
  }
  return lines;
}

/** modules/programs/zsh/history.nix, with its defaults. */
function zshHistory(home: Home): Lines[] {
  const history = (name: string) => `programs.zsh.history.${name}`;
  const options: Record<string, boolean> = {
    APPEND_HISTORY: home.flag(history('append')),
    EXTENDED_HISTORY: home.flag(history('extended')),
    HIST_EXPIRE_DUPS_FIRST: home.flag(history('expireDuplicatesFirst')),
    HIST_FIND_NO_DUPS: home.flag(history('findNoDups')),
    HIST_IGNORE_ALL_DUPS: home.flag(history('ignoreAllDups')),
    HIST_IGNORE_DUPS: home.flag(history('ignoreDups'), true),
    HIST_IGNORE_SPACE: home.flag(history('ignoreSpace'), true),
    HIST_SAVE_NO_DUPS: home.flag(history('saveNoDups')),
    SHARE_HISTORY: home.flag(history('share'), true),
  };
  const autocd = home.get('programs.zsh.autocd');
  if (typeof autocd === 'boolean') options.autocd = autocd;
  const entries = sortedMembers(options as Values);
  const names = [
    'HIST_FCNTL_LOCK',
    ...entries.filter(([, on]) => on).map(([name]) => name),
    ...entries.filter(([, on]) => !on).map(([name]) => `NO_${name}`),
    ...home.list('programs.zsh.setOptions').map(toText),
  ];
  const size = (name: string) => home.text(history(name), '10000');
  const file = home.text(history('path'), `${home.directory}/.config/zsh/.zsh_history`);
  return [
    {
      order: 910,
      text: `# History options should be set in .zshrc and after oh-my-zsh sourcing.
# See https://github.com/nix-community/home-manager/issues/177.
HISTSIZE="${size('size')}"
SAVEHIST="${size('save')}"

HISTFILE="${file}"
mkdir -p "$(dirname "$HISTFILE")"
`,
    },
    {
      order: 950,
      text: `# Set shell options
set_opts=(
${filled(names)}
)
for opt in "\${set_opts[@]}"; do
  setopt "$opt"
done
unset opt set_opts
`,
    },
  ];
}

/** Words in indented lines of at most 80 columns, as `lib.hm.zsh.define` lays out a list. */
function filled(words: readonly string[]): string {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && `${last} ${word}`.length <= 80) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else {
      lines.push(`  ${word}`);
    }
  }
  return lines.join('\n');
}

export function fish(home: Home): void {
  if (!home.flag('programs.fish.enable')) return;
  const option = (name: string) => `programs.fish.${name}`;
  const abbreviations = sortedMembers(home.values(option('shellAbbrs'))).map(
    ([name, expansion]) => `abbr --add  -- ${name} ${escapeShellArg(toText(expansion))}`,
  );
  const aliases = sortedMembers(aliasesOf(home, 'fish')).map(
    ([name, command]) => `alias ${name} ${escapeShellArg(toText(command))}`,
  );
  const agent = home.sshAgent?.fish;
  const shellInit = home.joined(
    option('shellInit'),
    agent === undefined ? [] : [{ order: 900, text: agent }],
  );
  const interactive = home.joined(option('interactiveShellInit'), home.shellLines.fish);
  const variables = 'etc/profile.d/hm-session-vars.fish';
  home.files.set('.config/fish/config.fish', {
    form: 'fish',
    text: `# ~/.config/fish/config.fish: DO NOT EDIT -- this file has been generated
# automatically by home-manager.

# Only execute this file once per shell.
set -q __fish_home_manager_config_sourced; and exit
set -g __fish_home_manager_config_sourced 1

source ${storePath('hm-session-vars.fish')}/${variables}

# Source handler functions


${shellInit}

status is-login; and begin

  # Login shell initialisation
  ${home.joined(option('loginShellInit'), [])}

end

status is-interactive; and begin

  # Abbreviations
  ${abbreviations.join('\n')}

  # Aliases
  ${aliases.join('\n')}

  # Interactive shell initialisation
  ${interactive}

end

${home.joined(option('shellInitLast'), [])}
`,
  });
  home.link('.local/share/fish/home-manager/generated_completions');
  home.writeHome('.manpath', `MANDB_MAP ${home.profile}/share/man ${storePath('man-cache')}\n`);
}

/** What fish adds to its own interactive start: the completions that Home Manager makes from manuals. */
export function fishCompletions(home: Home): void {
  home.addShell(
    'fish',
    `# add completions generated by Home Manager to $fish_complete_path
begin
  set -l joined (string join " " $fish_complete_path)
  set -l prev_joined (string replace --regex "[^\\s]*generated_completions.*" "" $joined)
  set -l post_joined (string replace $prev_joined "" $joined)
  set -l prev (string split " " (string trim $prev_joined))
  set -l post (string split " " (string trim $post_joined))
  set fish_complete_path $prev "${home.dataHome}/fish/home-manager/generated_completions" $post
end
`,
  );
}

export function bash(home: Home): void {
  if (!home.flag('programs.bash.enable')) return;
  const option = (name: string) => `programs.bash.${name}`;
  if (home.flag(option('enableCompletion'), true)) {
    home.addShell(
      'bash',
      `if [[ ! -v BASH_COMPLETION_VERSINFO ]]; then
  . "${storePath('bash-completion')}/etc/profile.d/bash_completion.sh"
fi
`,
      100,
    );
  }
  const control = home.list(option('historyControl')).map(toText).join(':');
  const history: readonly (readonly [string, string])[] = [
    ...(control === '' ? [] : [['HISTCONTROL', control] as const]),
    ['HISTFILESIZE', home.text(option('historyFileSize'), '100000')],
    ['HISTSIZE', home.text(option('historySize'), '10000')],
  ];
  const given = home.get(option('shellOptions')) ?? [
    ...['histappend', 'extglob', 'globstar', 'checkjobs'],
  ];
  const shellOptions = listOf(given)
    .map(toText)
    .map((name) => (name.startsWith('-') ? `shopt -u ${name.slice(1)}` : `shopt -s ${name}`));
  const agent = home.sshAgent?.posix;
  const profile = home.joined(
    option('profileExtra'),
    agent === undefined ? [] : [{ order: 900, text: agent }],
  );
  home.writeHome(
    '.bash_profile',
    `# include .profile if it exists
[[ -f ~/.profile ]] && . ~/.profile

# include .bashrc if it exists
[[ -f ~/.bashrc ]] && . ~/.bashrc
`,
  );
  home.writeHome(
    '.profile',
    `. "${sessionVariables}"

${exportAll(home.values(option('sessionVariables')))}

${profile}
`,
  );
  home.writeHome(
    '.bashrc',
    `${home.joined(option('bashrcExtra'), [])}

# Commands that should be applied only for interactive shells.
[[ $- == *i* ]] || return

${history.map(([name, value]) => `${name}=${value}`).join('\n')}

${shellOptions.join('\n')}

${aliasLines(aliasesOf(home, 'bash'), (name) => name)}

${home.joined(option('initExtra'), home.shellLines.bash)}
`,
  );
}

export function readline(home: Home): void {
  if (!home.flag('programs.readline.enable')) return;
  const value = (view: View) => (view === true ? 'on' : view === false ? 'off' : toText(view));
  const isKeyName = (key: string) => /^(control|meta)(-|$)/i.test(key);
  const lines = [
    '$include /etc/inputrc',
    ...sortedMembers(home.values('programs.readline.variables')).map(
      ([name, one]) => `set ${name} ${value(one)}`,
    ),
    ...sortedMembers(home.values('programs.readline.bindings')).map(([key, action]) =>
      isKeyName(key) ? `${key}: ${toText(action)}` : `"${key}": ${toText(action)}`,
    ),
  ];
  home.writeHome(
    '.inputrc',
    `# Generated by Home Manager.

${lines.join('\n')}
${home.joined('programs.readline.extraConfig', [])}
`,
  );
}

/** Home Manager's modules/programs/{starship,fzf,zoxide,direnv,eza,bat,btop}.nix. */
import type { View } from '@/tools/nix-options/evaluate';
import { toKeyValue } from '../formats/key-value';
import { listOf, sortedMembers, storePath, toText } from '../formats/nix-value';
import { escapeShellArg } from '../formats/shell';
import type { Home } from '../home';

export function starship(home: Home): void {
  if (!home.flag('programs.starship.enable')) return;
  const settings = home.values('programs.starship.settings');
  home.variables.STARSHIP_CONFIG = `${home.configHome}/starship.toml`;
  if (Object.keys(settings).length > 0) home.writeConfigAs('toml', 'starship.toml', settings);
  const program = `${storePath('starship')}/bin/starship`;
  const posix = (init: string) =>
    `if [[ $TERM != "dumb" ]]; then\n  eval "$(${program} init ${init})"\nfi\n`;
  home.addShell('bash', posix('bash --print-full-init'), 1900);
  home.addShell('zsh', posix('zsh'));
  home.addShell('fish', `if test "$TERM" != "dumb"\n  ${program} init fish | source\n  \nend\n`);
}

export function fzf(home: Home): void {
  if (!home.flag('programs.fzf.enable')) return;
  const colors = sortedMembers(home.values('programs.fzf.colors'))
    .map(([name, color]) => `${name}:${toText(color)}`)
    .join(',');
  const options = [
    ...home.list('programs.fzf.defaultOptions').map(toText),
    ...(colors === '' ? [] : [`--color ${colors}`]),
  ];
  const command = home.text('programs.fzf.defaultCommand');
  if (command !== '') home.variables.FZF_DEFAULT_COMMAND = command;
  if (options.length > 0) home.variables.FZF_DEFAULT_OPTS = options.join(' ');
  const program = `${storePath('fzf')}/bin/fzf`;
  home.addShell(
    'bash',
    `if [[ :$SHELLOPTS: =~ :(vi|emacs): ]]; then\n  eval "$(${program} --bash)"\nfi\n`,
    200,
  );
  home.addShell(
    'zsh',
    `if [[ $options[zle] = on ]]; then\n  source <(${program} --zsh)\nfi\n`,
    910,
  );
  home.addShell('fish', `${program} --fish | source\n`, 200);
}

export function zoxide(home: Home): void {
  if (!home.flag('programs.zoxide.enable')) return;
  const options = home.list('programs.zoxide.options').map(toText).join(' ');
  const init = (shell: string) => `${storePath('zoxide')}/bin/zoxide init ${shell} ${options}`;
  home.addShell('bash', `eval "$(${init('bash')})"\n`, 2000);
  home.addShell('zsh', `eval "$(${init('zsh')})"\n`, 851);
  home.addShell('fish', `${init('fish')} | source\n`);
}

export function direnv(home: Home): void {
  if (!home.flag('programs.direnv.enable')) return;
  const silent = home.flag('programs.direnv.silent')
    ? { global: { log_filter: '^$', log_format: '-' } }
    : {};
  const config = { ...silent, ...home.values('programs.direnv.config') };
  if (Object.keys(config).length > 0) home.writeConfigAs('toml', 'direnv/direnv.toml', config);
  if (home.flag('programs.direnv.nix-direnv.enable')) {
    home.link('.config/direnv/lib/hm-nix-direnv.sh');
  }
  const hook = `${storePath('direnv')}/bin/direnv hook`;
  home.addShell('bash', `eval "$(${hook} bash)"\n`, 1500);
  home.addShell('zsh', `eval "$(${hook} zsh)"\n`);
  home.addShell(
    'fish',
    `if not functions -q __direnv_export_eval\n  ${hook} fish | source\nend\n`,
    1500,
  );
}

export function eza(home: Home): void {
  if (!home.flag('programs.eza.enable')) return;
  const icons = home.text('programs.eza.icons');
  const colors = home.text('programs.eza.colors');
  const words = [
    ...(icons === '' ? [] : ['--icons', icons]),
    ...(colors === '' ? [] : ['--color', colors]),
    ...(home.flag('programs.eza.git') ? ['--git'] : []),
    ...home.list('programs.eza.extraOptions').map(toText),
  ];
  Object.assign(home.aliases, {
    ls: 'eza',
    ll: 'eza -l',
    la: 'eza -a',
    lt: 'eza --tree',
    lla: 'eza -la',
    ...(words.length > 0 ? { eza: `eza ${words.map(escapeShellArg).join(' ')}` } : {}),
  });
}

export function bat(home: Home): void {
  if (!home.flag('programs.bat.enable')) return;
  const config: Record<string, View> = { ...home.values('programs.bat.config') };
  const syntaxes = [...listOf(config['map-syntax']), ...home.batSyntaxes];
  if (syntaxes.length > 0) config['map-syntax'] = syntaxes;
  const isFlag = (value: View) => typeof value === 'boolean';
  const settings = Object.fromEntries(Object.entries(config).filter(([, value]) => !isFlag(value)));
  const line = (key: string, value: View) => `--${key}=${escapeShellArg(toText(value))}`;
  const flags = sortedMembers(config).filter(([, value]) => value === true);
  home.writeConfig(
    'bat/config',
    toKeyValue(settings, { line, listsAsDuplicateKeys: true }) +
      flags.map(([name]) => `--${name}\n`).join(''),
  );
}

export function btop(home: Home): void {
  if (!home.flag('programs.btop.enable')) return;
  const value = (view: View) => {
    if (typeof view === 'boolean') return view ? 'True' : 'False';
    return typeof view === 'string' ? `"${view}"` : toText(view);
  };
  const line = (key: string, view: View) => `${key} = ${value(view)}`;
  const settings = toKeyValue(home.values('programs.btop.settings'), { line });
  home.writeConfig(
    'btop/btop.conf',
    `${settings}\n${home.joined('programs.btop.extraConfig', [])}\n`,
  );
}

/** Home Manager's modules/programs/{neovim,helix,vscode}. */
import type { View } from '@/tools/nix-options/evaluate';
import { sortedMembers, toText, type Values } from '../formats/nix-value';
import type { Home } from '../home';

function makeDefault(home: Home, program: string, command: string): void {
  if (!home.flag(`programs.${program}.defaultEditor`)) return;
  home.variables.EDITOR = command;
  home.variables.VISUAL = command;
}

export function neovim(home: Home): void {
  home.ignore('programs.neovim.viAlias', 'programs.neovim.vimAlias');
  home.ignore('programs.neovim.extraPackages');
  if (!home.flag('programs.neovim.enable')) return;
  makeDefault(home, 'neovim', 'nvim');
  const init = home.joined('programs.neovim.initLua', []);
  if (init !== '') home.writeConfig('nvim/init.lua', init);
  if (home.list('programs.neovim.plugins').length > 0) {
    home.link('.local/share/nvim/site/pack/hm');
  }
}

export function helix(home: Home): void {
  home.ignore('programs.helix.extraPackages');
  if (!home.flag('programs.helix.enable')) return;
  makeDefault(home, 'helix', 'hx');
  const write = (path: string, data: View) =>
    home.writeConfigAs('toml', `helix/${path}.toml`, data);
  const settings = home.values('programs.helix.settings');
  const languages = home.values('programs.helix.languages');
  if (Object.keys(settings).length > 0) write('config', settings);
  if (Object.keys(languages).length > 0) write('languages', languages);
  for (const [name, theme] of sortedMembers(home.values('programs.helix.themes'))) {
    write(`themes/${name}`, theme);
  }
}

export function vscode(home: Home): void {
  if (!home.flag('programs.vscode.enable')) return;
  const argv = home.values('programs.vscode.argvSettings');
  const write = (path: string, data: Values) =>
    home.files.set(path, { form: 'json', text: JSON.stringify(data) });
  if (Object.keys(argv).length > 0) write('.vscode/argv.json', argv);
  const profiles = home.values('programs.vscode.profiles');
  const { default: given = {}, ...others } = profiles;
  if (Object.keys(others).length > 0) throw new Error('Only the default profile is rendered');
  const profile = given as Values;
  const settings: Values = {
    ...((profile.userSettings ?? {}) as Values),
    ...(profile.enableUpdateCheck === false ? { 'update.mode': 'none' } : {}),
    ...(profile.enableExtensionUpdateCheck === false
      ? { 'extensions.autoCheckUpdates': false }
      : {}),
  };
  if (Object.keys(settings).length > 0) write('.config/Code/User/settings.json', settings);
  for (const extension of (profile.extensions ?? []) as readonly View[]) {
    home.link(`.vscode/extensions/publisher.${toText(extension).replace(/^.*0-/, '')}`);
  }
  home.link('.vscode/extensions/.extensions-immutable.json');
}

/** Home Manager's modules/services/window-managers/hyprland: `hyprland.lua` and the session's target. */
import type { View } from '@/tools/nix-options/evaluate';
import { toHyprconf } from '../formats/hyprconf';
import { toLua } from '../formats/lua';
import { isValues, sortedMembers, storePath, toText, type Values } from '../formats/nix-value';
import type { Home } from '../home';

const base = 'wayland.windowManager.hyprland';
const sessionVariables = [
  'DISPLAY',
  'HYPRLAND_INSTANCE_SIGNATURE',
  'WAYLAND_DISPLAY',
  'XDG_CURRENT_DESKTOP',
  'XDG_SESSION_TYPE',
];
const sessionCommands = [
  'systemctl --user stop hyprland-session.target',
  'systemctl --user start hyprland-session.target',
];

/** `_args` becomes several arguments, any other value one. */
function callArguments(value: View): string {
  const args = isValues(value) && Array.isArray(value._args) ? value._args : [value];
  return args.map((one: View) => toLua(one)).join(', ');
}

function section(name: string, text: string): string {
  return text === '' ? '' : `-- ${name}\n${text}\n`;
}

/** Locals first, then names with an important prefix, then the others, each group by name. */
function settingsText(settings: Values, importantPrefixes: readonly string[]): string {
  const isLocal = (value: View) => isValues(value) && '_var' in value;
  const locals = sortedMembers(settings).filter(([, value]) => isLocal(value));
  const calls = sortedMembers(settings).filter(([, value]) => !isLocal(value));
  const important = importantPrefixes.flatMap((prefix) =>
    calls.filter(([name]) => name.startsWith(prefix)),
  );
  const ordered = [...new Map([...important, ...calls])];
  const localText = locals.map(([name, value]) => {
    const { _var: given = null, name: luaName = name } = value as Values;
    return `local ${toText(luaName)} = ${callArguments(given)}\n`;
  });
  return (
    section('settings.locals', localText.join('')) +
    ordered
      .map(([name, value]) => {
        const each = Array.isArray(value) ? (value as View[]) : [value];
        const text = each.map((one) => `hl.${name}(${callArguments(one)})\n`).join('');
        return section(`settings.${name}`, text);
      })
      .join('')
  );
}

/** Structured entries only: strings are for hyprlang. */
function submapText(name: string, submap: Values): string {
  const settings = (submap.settings ?? {}) as Values;
  const calls = sortedMembers(settings).map(([call, values]) =>
    (values as readonly View[])
      .filter((value) => typeof value !== 'string')
      .map((value) => `  hl.${call}(${callArguments(value).replaceAll('\n', '\n  ')})\n`)
      .join(''),
  );
  const hasEntry = Object.values(settings).some((values) =>
    (values as readonly View[]).some((value) => typeof value !== 'string'),
  );
  if (!hasEntry) return '';
  const after = submap.onDispatch ? `, ${toLua(submap.onDispatch)}` : '';
  return section(
    `submaps.${name}`,
    `hl.define_submap(${toLua(name)}${after}, function()\n${calls.join('')}end)\n`,
  );
}

function extraFiles(home: Home): { text: string; any: boolean } {
  const files = sortedMembers(home.values(`${base}.extraLuaFiles`)).map(([name, given]) => {
    const file = isValues(given) ? given : { content: given };
    const module = name.replace(/\.lua$/, '').replaceAll('/', '.');
    const path = `hypr/${module.replaceAll('.', '/')}.lua`;
    home.writeConfig(path, toText(file.content));
    return { name, module, autoLoad: file.autoLoad !== false };
  });
  const loaded = files.filter(({ autoLoad }) => autoLoad);
  if (loaded.length === 0) return { text: '', any: files.length > 0 };
  const requires = loaded.map(({ module }) => `require(${toLua(module)})`).join('\n');
  return {
    any: true,
    text: section(
      'extraLuaFiles',
      `local hm_xdg_config_home = os.getenv("XDG_CONFIG_HOME") or ${toLua(home.configHome)}
package.path = hm_xdg_config_home .. "/hypr/?.lua;" .. hm_xdg_config_home .. "/hypr/?/init.lua;" .. package.path
${requires}`,
    ),
  };
}

export function hyprland(home: Home): void {
  home.ignore(`${base}.package`, `${base}.portalPackage`);
  if (!home.flag(`${base}.enable`)) return;
  if (home.text(`${base}.configType`) !== 'lua') throw new Error('Only Lua is rendered');
  const plugins = home.list(`${base}.plugins`);
  if (plugins.length > 0) throw new Error('Plugins are not rendered');

  const settings = home.values(`${base}.settings`);
  const prefixes = home.list(`${base}.importantPrefixes`).map(toText);
  const submaps = home.values(`${base}.submaps`);
  const withSystemd = home.flag(`${base}.systemd.enable`, true);
  const variables = home.list(`${base}.systemd.variables`);
  const commands = home.list(`${base}.systemd.extraCommands`);
  const activate = [
    `${storePath('dbus')}/bin/dbus-update-activation-environment --systemd`,
    (variables.length > 0 ? variables : sessionVariables).map(toText).join(' '),
    (commands.length > 0 ? commands : sessionCommands).map((one) => `&& ${toText(one)}`).join(' '),
  ].join(' ');
  const startHook = `hl.on("hyprland.start", function()\n  hl.exec_cmd(${toLua(activate)})\nend)\n`;
  const stopHook = `hl.on("hyprland.shutdown", function()
  os.execute("systemctl --user stop hyprland-session.target && sleep 0.1")
end)
`;
  const defaultPrefixes = ['$', 'bezier', 'curve', 'name', 'output'];
  home.writeConfig(
    'hypr/hyprland.lua',
    `-- Generated by Home Manager.
-- See https://wiki.hypr.land/Configuring/Start/

` +
      extraFiles(home).text +
      settingsText(settings, prefixes.length > 0 ? prefixes : defaultPrefixes) +
      sortedMembers(submaps)
        .map(([name, submap]) => submapText(name, submap as Values))
        .join('') +
      (withSystemd ? section('startup', startHook) : '') +
      (withSystemd && home.isNewer ? section('shutdown', stopHook) : '') +
      section('extraConfig', home.joined(`${base}.extraConfig`, [])),
  );

  const portal = home.values(`${base}.xdph.settings`);
  if (Object.keys(portal).length > 0) home.writeConfig('hypr/xdph.conf', toHyprconf(portal, ['$']));

  if (!withSystemd) return;
  const autostart = home.flag(`${base}.systemd.enableXdgAutostart`);
  home.units['hyprland-session.target'] = {
    Unit: {
      Description: 'Hyprland compositor session',
      Documentation: ['man:systemd.special(7)'],
      BindsTo: ['graphical-session.target'],
      Wants: [
        'graphical-session-pre.target',
        ...(autostart ? ['xdg-desktop-autostart.target'] : []),
      ],
      After: ['graphical-session-pre.target'],
      ...(autostart ? { Before: ['xdg-desktop-autostart.target'] } : {}),
      ...(home.isNewer ? { PropagatesStopTo: ['graphical-session.target'] } : {}),
    },
  };
}

/** Home Manager's modules/services/{mako,dunst,swaync}.nix. */
import type { View } from '@/tools/nix-options/evaluate';
import { plainValue, toIni } from '../formats/key-value';
import { isValues, sortedMembers, storePath, toText, type Values } from '../formats/nix-value';
import type { Home } from '../home';

export function mako(home: Home): void {
  if (!home.flag('services.mako.enable')) return;
  home.dbusPackages = true;
  const settings = sortedMembers(home.values('services.mako.settings'));
  const lines = (values: readonly [string, View][]) =>
    values.map(([key, value]) => `${key}=${plainValue(value)}`).join('\n');
  const sections = settings.filter(([, value]) => isValues(value));
  const extra = home.joined('services.mako.extraConfig', []);
  const parts = [lines(settings.filter(([, value]) => !isValues(value)))];
  if (sections.length > 0) {
    parts.push(
      sections
        .map(([name, values]) => `\n[${name}]\n${lines(sortedMembers(values as Values))}`)
        .join('\n'),
    );
  }
  if (extra !== '') parts.push(`\n${extra}`);
  home.writeConfig('mako/config', parts.join('\n'));
}

const iconCategories = [
  ...['actions', 'animations', 'apps', 'categories', 'devices', 'emblems', 'emotes'],
  ...['filesystem', 'intl', 'legacy', 'mimetypes', 'places', 'status', 'stock'],
];

export function dunst(home: Home): void {
  if (!home.flag('services.dunst.enable')) return;
  const roots = ['/run/current-system/sw', home.profile, storePath('hicolor-icon-theme')];
  const icons = roots.flatMap((root) =>
    iconCategories.map((category) => `${root}/share/icons/hicolor/32x32/${category}`),
  );
  const settings = home.values('services.dunst.settings');
  const global = { icon_path: icons.join(':'), ...((settings.global ?? {}) as Values) };
  const value = (view: View) => {
    if (typeof view === 'boolean') return view ? 'yes' : 'no';
    return typeof view === 'string' ? `"${view}"` : toText(view);
  };
  const line = (key: string, view: View) => `${key}=${value(view)}`;
  home.writeConfig('dunst/dunstrc', toIni({ ...settings, global }, { line }));
  home.link('.local/share/dbus-1/services/org.knopwob.dunst.service');
  home.units['dunst.service'] = {
    Unit: {
      Description: 'Dunst notification daemon',
      After: [home.target],
      PartOf: [home.target],
      'X-Reload-Triggers': [storePath('hm_dunstdunstrc')],
    },
    Service: {
      Type: 'dbus',
      BusName: 'org.freedesktop.Notifications',
      ExecStart: `${storePath('dunst')}/bin/dunst`,
      ExecReload: `${storePath('dunst')}/bin/dunstctl reload`,
      Environment: '',
    },
  };
}

export function swaync(home: Home): void {
  if (!home.flag('services.swaync.enable')) return;
  const style = home.joined('services.swaync.style', []);
  home.writeConfigAs('json', 'swaync/config.json', home.values('services.swaync.settings'));
  if (style !== '') home.writeConfig('swaync/style.css', style);
  home.units['swaync.service'] = {
    Unit: {
      Description: 'Swaync notification daemon',
      Documentation: 'https://github.com/ErikReider/SwayNotificationCenter',
      PartOf: [home.target],
      After: [home.target],
      ConditionEnvironment: 'WAYLAND_DISPLAY',
      'X-Restart-Triggers': [
        storePath('config.json'),
        ...(style === '' ? [] : [storePath('swaync-style.css')]),
      ],
    },
    Service: {
      Type: 'dbus',
      BusName: 'org.freedesktop.Notifications',
      ExecStart: `${storePath('swaynotificationcenter')}/bin/swaync`,
      Restart: 'on-failure',
    },
    Install: { WantedBy: [home.target] },
  };
}

/** Home Manager's modules for the desktop around the programs: GTK, pointer, fonts, folders. */
import type { View } from '@/tools/nix-options/evaluate';
import { plainValue, toIni, toKeyValue } from '../formats/key-value';
import { isValues, sortedMembers, storePath, toText, type Values } from '../formats/nix-value';
import type { Home } from '../home';

/** modules/config/home-cursor.nix. */
export function pointerCursor(home: Home): void {
  if (!home.flag('home.pointerCursor.enable')) return;
  const name = home.text('home.pointerCursor.name');
  const size = home.text('home.pointerCursor.size', '32');
  home.variables.XCURSOR_SIZE = size;
  home.variables.XCURSOR_THEME = name;
  const index = `[Icon Theme]\nName=Default\nComment=Default Cursor Theme\nInherits=${name}\n`;
  for (const folder of ['.icons', '.local/share/icons']) {
    home.writeHome(`${folder}/default/index.theme`, index);
    home.link(`${folder}/${name}`);
  }
  if (home.flag('home.pointerCursor.x11.enable')) {
    home.writeHome('.Xresources', `Xcursor.size: ${size}\nXcursor.theme: ${name}\n`);
  }
}

/** modules/misc/gtk. */
export function gtk(home: Home): void {
  if (!home.flag('gtk.enable')) return;
  const font = home.values('gtk.font');
  const theme = home.values('gtk.theme');
  const icons = home.values('gtk.iconTheme');
  const scheme = home.text('gtk.colorScheme');
  const withCursor = home.flag('home.pointerCursor.gtk.enable');
  const settings = (version: 2 | 3 | 4): Values => ({
    ...('name' in font
      ? { 'gtk-font-name': `${toText(font.name)} ${toText(font.size ?? 11)}` }
      : {}),
    ...('name' in theme && (version < 4 || home.get('gtk.gtk4.theme') !== null)
      ? { 'gtk-theme-name': toText(theme.name) }
      : {}),
    ...('name' in icons ? { 'gtk-icon-theme-name': toText(icons.name) } : {}),
    ...(withCursor
      ? {
          'gtk-cursor-theme-name': home.text('home.pointerCursor.name'),
          'gtk-cursor-theme-size': home.get('home.pointerCursor.size') ?? 32,
        }
      : {}),
    ...(version > 2 && scheme === 'dark' ? { 'gtk-application-prefer-dark-theme': true } : {}),
    ...(version === 4 && scheme !== ''
      ? { 'gtk-interface-color-scheme': scheme === 'dark' ? 2 : 3 }
      : {}),
  });
  const quoted = (key: string, value: View) =>
    `${key} = ${typeof value === 'string' ? `"${value}"` : plainValue(value)}`;
  home.writeHome('.gtkrc-2.0', `${toKeyValue(settings(2), { line: quoted })}\n`);
  home.variables.GTK2_RC_FILES = `${home.directory}/.gtkrc-2.0`;
  for (const version of [3, 4] as const) {
    home.writeConfig(`gtk-${version}.0/settings.ini`, toIni({ Settings: settings(version) }));
    const css = home.joined(`gtk.gtk${version}.extraCss`, []);
    if (css !== '') home.writeConfig(`gtk-${version}.0/gtk.css`, css);
  }
  home.dconf = true;
}

/** modules/misc/fontconfig.nix: XML, the newer of which is made by a tool that is not here. */
export function fontconfig(home: Home): void {
  home.ignore('fonts.fontconfig.defaultFonts.monospace', 'fonts.fontconfig.defaultFonts.sansSerif');
  home.ignore('fonts.fontconfig.defaultFonts.serif', 'fonts.fontconfig.defaultFonts.emoji');
  if (!home.flag('fonts.fontconfig.enable', true)) return;
  home.link('.config/fontconfig/conf.d/10-hm-fonts.conf');
  home.link('.config/fontconfig/conf.d/52-hm-default-fonts.conf');
}

/** modules/misc/xdg.nix and modules/misc/xdg/user-dirs.nix. */
export function xdg(home: Home): void {
  home.ignore('xdg.userDirs.createDirectories');
  if (home.flag('xdg.enable')) {
    home.variables.XDG_BIN_HOME = `${home.directory}/.local/bin`;
    home.variables.XDG_CACHE_HOME = `${home.directory}/.cache`;
    home.variables.XDG_CONFIG_HOME = home.configHome;
    home.variables.XDG_DATA_HOME = home.dataHome;
    home.variables.XDG_STATE_HOME = `${home.directory}/.local/state`;
  }
  home.writeHome('.cache/.keep', '');
  home.writeHome('.local/state/.keep', '');
  if (!home.flag('xdg.userDirs.enable')) return;
  const folders = {
    DESKTOP: ['desktop', 'Desktop'],
    DOCUMENTS: ['documents', 'Documents'],
    DOWNLOAD: ['download', 'Downloads'],
    MUSIC: ['music', 'Music'],
    PICTURES: ['pictures', 'Pictures'],
    PROJECTS: ['projects', 'Projects'],
    PUBLICSHARE: ['publicShare', 'Public'],
    TEMPLATES: ['templates', 'Templates'],
    VIDEOS: ['videos', 'Videos'],
  } as const;
  const lines = Object.entries(folders).map(([name, [option, folder]]) => {
    const path = home.text(`xdg.userDirs.${option}`, `${home.directory}/${folder}`);
    return [`XDG_${name}_DIR`, `"${path}"`] as const;
  });
  home.writeConfig('user-dirs.dirs', toKeyValue(Object.fromEntries(lines)));
  home.writeConfig('user-dirs.conf', 'enabled=False');
}

/** Files that modules give outright. */
export function givenFiles(home: Home): void {
  for (const [option, folder] of [
    ['home.file', ''],
    ['xdg.configFile', '.config/'],
    ['xdg.dataFile', '.local/share/'],
  ] as const) {
    for (const [name, given] of sortedMembers(home.values(option))) {
      const file = given as Values;
      if (file.enable === false) continue;
      const path = folder + toText(file.target ?? name);
      if (typeof file.text === 'string') home.writeHome(path, file.text);
      else home.link(path);
    }
  }
}

/** modules/systemd.nix: the user's own units, those that programs bring, and what starts them. */
export function units(home: Home): void {
  const value = (view: View) => (typeof view === 'boolean' ? plainValue(view) : toText(view));
  const line = (key: string, view: View) => `${key}=${value(view)}`;
  const kinds = ['service', 'socket', 'target', 'timer', 'path', 'mount', 'automount', 'slice'];
  const all: Record<string, Values> = {
    'tray.target': {
      Unit: { Description: 'Home Manager System Tray', Requires: ['graphical-session-pre.target'] },
    },
    ...home.units,
  };
  for (const kind of kinds) {
    for (const [name, given] of sortedMembers(home.values(`systemd.user.${kind}s`))) {
      const unit = `${name}.${kind}`;
      const merged: Record<string, View> = { ...all[unit] };
      for (const [section, entries] of sortedMembers(given as Values)) {
        merged[section] = { ...((merged[section] ?? {}) as Values), ...(entries as Values) };
      }
      all[unit] = merged;
    }
  }
  for (const [name, sections] of Object.entries(all)) {
    const kept = Object.fromEntries(
      Object.entries(sections)
        .map(([section, entries]) => [section, withoutEmpty(entries as Values)] as const)
        .filter(([, entries]) => Object.keys(entries).length > 0),
    );
    const text = toIni(kept, { line, listsAsDuplicateKeys: true });
    home.writeConfig(`systemd/user/${name}`, text);
    const install = (sections.Install ?? {}) as Values;
    for (const [key, folder] of [
      ['WantedBy', 'wants'],
      ['RequiredBy', 'requires'],
    ] as const) {
      const targets = install[key] ?? [];
      for (const target of (Array.isArray(targets) ? targets : [targets]) as readonly View[]) {
        home.writeConfig(`systemd/user/${toText(target)}.${folder}/${name}`, text);
      }
    }
  }
}

function withoutEmpty(entries: Values): Values {
  return Object.fromEntries(
    Object.entries(entries).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** modules/home-environment.nix and modules/systemd.nix: variables of the session. */
export function sessionVariables(home: Home): string {
  const search = home.flag('home.pointerCursor.enable')
    ? [`export XCURSOR_PATH="${home.profile}/share/icons\${XCURSOR_PATH:+:}$XCURSOR_PATH"`]
    : [];
  const archive = `${storePath('glibcLocales')}/lib/locale/locale-archive`;
  const own: Record<string, View> = { LOCALE_ARCHIVE_2_27: archive, ...home.variables };
  for (const [name, value] of sortedMembers(home.values('home.sessionVariables'))) {
    if (value !== null && !isValues(value)) own[name] = value;
  }
  const environment = ['LOCALE_ARCHIVE_2_27', 'BIN', 'CACHE', 'CONFIG', 'DATA', 'STATE']
    .map((name) => (name.includes('_') ? name : `XDG_${name}_HOME`))
    .flatMap((name) => (name in own ? [`${name}=${toText(own[name])}`] : []));
  home.writeConfig('environment.d/10-home-manager.conf', `${environment.join('\n')}\n`);
  return [
    '# Only source this once.',
    'if [ -n "${__HM_SESS_VARS_SOURCED-}" ]; then return; fi',
    'export __HM_SESS_VARS_SOURCED=1',
    '',
    sortedMembers(own)
      .map(([name, value]) => `export ${name}="${toText(value)}"`)
      .join('\n'),
    search.join('\n'),
    '',
  ].join('\n');
}

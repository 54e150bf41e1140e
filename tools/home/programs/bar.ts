/** Home Manager's modules/programs/waybar.nix. */
import type { View } from '@/tools/nix-options/evaluate';
import { sortedMembers, storePath, type Values } from '../formats/nix-value';
import type { Home } from '../home';

export function waybar(home: Home): void {
  const systemd = home.flag('programs.waybar.systemd.enable');
  if (!home.flag('programs.waybar.enable')) return;
  const given = home.get('programs.waybar.settings') ?? {};
  const bars = Array.isArray(given)
    ? (given as readonly View[])
    : sortedMembers(given as Values).map(([, bar]) => bar);
  const withoutNulls = (bar: View) =>
    Object.fromEntries(Object.entries(bar as Values).filter(([, value]) => value !== null));
  home.writeConfigAs('json', 'waybar/config', bars.map(withoutNulls));
  home.writeConfig('waybar/style.css', home.joined('programs.waybar.style', []));
  if (!systemd) return;
  home.units['waybar.service'] = {
    Unit: {
      Description: 'Highly customizable Wayland bar for Sway and Wlroots based compositors.',
      Documentation: 'https://github.com/Alexays/Waybar/wiki',
      PartOf: ['tray.target', home.target],
      After: [home.target],
      ConditionEnvironment: 'WAYLAND_DISPLAY',
      'X-Reload-Triggers': [storePath('waybar-config.json'), storePath('waybar-style.css')],
    },
    Service: {
      ExecReload: `${storePath('coreutils')}/bin/kill -SIGUSR2 $MAINPID`,
      ExecStart: `${storePath('waybar')}/bin/waybar`,
      KillMode: 'mixed',
      Restart: 'on-failure',
    },
    Install: { WantedBy: ['tray.target', home.target] },
  };
}

/** Home Manager's modules/programs/{swaylock,hyprlock}.nix and modules/services/hypridle.nix. */
import { toHyprconf } from '../formats/hyprconf';
import { sortedMembers, storePath, toText } from '../formats/nix-value';
import type { Home } from '../home';

export function swaylock(home: Home): void {
  if (!home.flag('programs.swaylock.enable')) return;
  home.writeConfig(
    'swaylock/config',
    sortedMembers(home.values('programs.swaylock.settings'))
      .filter(([, value]) => value !== false)
      .map(([name, value]) => (value === true ? `${name}\n` : `${name}=${toText(value)}\n`))
      .join(''),
  );
}

export function hyprlock(home: Home): void {
  if (!home.flag('programs.hyprlock.enable')) return;
  // Home Manager's defaults of `importantPrefixes`, with `sourceFirst`
  const important = ['$', 'bezier', 'monitor', 'size', 'source'];
  home.writeConfig(
    'hypr/hyprlock.conf',
    toHyprconf(home.values('programs.hyprlock.settings'), important) +
      home.joined('programs.hyprlock.extraConfig', []),
  );
}

export function hypridle(home: Home): void {
  if (!home.flag('services.hypridle.enable')) return;
  const settings = home.values('services.hypridle.settings');
  home.writeConfig('hypr/hypridle.conf', toHyprconf(settings, ['$']));
  home.units['hypridle.service'] = {
    Install: { WantedBy: [home.target] },
    Unit: {
      ConditionEnvironment: 'WAYLAND_DISPLAY',
      Description: 'hypridle',
      After: [home.target],
      PartOf: [home.target],
      'X-Restart-Triggers': [storePath('hm_hyprhypridle.conf')],
    },
    Service: {
      ExecStart: `${storePath('hypridle')}/bin/hypridle`,
      Restart: 'always',
      RestartSec: '10',
    },
  };
}

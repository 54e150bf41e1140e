/** Home Manager's small services: modules/services/{cliphist,polkit-gnome,hyprpolkitagent,ssh-agent}.nix. */
import { listOf, storePath, toText } from '../formats/nix-value';
import { escapeShellArg } from '../formats/shell';
import type { Home } from '../home';

function graphical(home: Home) {
  return { PartOf: [home.target], After: [home.target] };
}

export function cliphist(home: Home): void {
  if (!home.flag('services.cliphist.enable')) return;
  const given = listOf(home.get('services.cliphist.extraOptions')).map(toText);
  const options = given.length > 0 ? given : ['-max-dedupe-search', '10', '-max-items', '500'];
  const store = `${storePath('cliphist')}/bin/cliphist ${options.map(escapeShellArg).join(' ')} store`;
  const paste = `${storePath('wl-clipboard')}/bin/wl-paste`;
  const unit = (description: string, command: string) => ({
    Unit: { Description: description, ...graphical(home) },
    Service: { Type: 'simple', ExecStart: command, Restart: 'on-failure' },
    Install: { WantedBy: [home.target] },
  });
  home.units['cliphist.service'] = unit('Clipboard management daemon', `${paste} --watch ${store}`);
  if (!home.flag('services.cliphist.allowImages', true)) return;
  home.units['cliphist-images.service'] = unit(
    'Clipboard management daemon - images',
    `${paste} --type image --watch ${store}`,
  );
}

export function polkitGnome(home: Home): void {
  if (!home.flag('services.polkit-gnome.enable')) return;
  home.units['polkit-gnome.service'] = {
    Unit: { Description: 'GNOME PolicyKit Agent', ...graphical(home) },
    Service: {
      ExecStart: `${storePath('polkit_gnome')}/libexec/polkit-gnome-authentication-agent-1`,
    },
    Install: { WantedBy: [home.target] },
  };
}

export function hyprpolkitagent(home: Home): void {
  if (!home.flag('services.hyprpolkitagent.enable')) return;
  home.units['hyprpolkitagent.service'] = {
    Unit: { Description: 'Hyprland PolicyKit Agent', ...graphical(home) },
    Service: { ExecStart: `${storePath('hyprpolkitagent')}/libexec/hyprpolkitagent` },
    Install: { WantedBy: [home.target] },
  };
}

/** The agent, and since release 26.11 a service that tells the session where it listens. */
export function sshAgent(home: Home): void {
  if (!home.flag('services.ssh-agent.enable')) return;
  const socket = '"$XDG_RUNTIME_DIR/ssh-agent"';
  const posix = `if [ -z "$SSH_AUTH_SOCK" -o -z "$SSH_CONNECTION" ]; then
  export SSH_AUTH_SOCK=${socket}
fi
`;
  home.sshAgent = {
    posix,
    fish: `if test -z "$SSH_AUTH_SOCK"; or test -z "$SSH_CONNECTION"
  set -x SSH_AUTH_SOCK ${socket}
end
`,
  };
  home.units['ssh-agent.service'] = {
    Install: { WantedBy: ['default.target'] },
    Unit: { Description: 'SSH authentication agent', Documentation: 'man:ssh-agent(1)' },
    Service: {
      ExecStart: `${storePath('openssh')}/bin/ssh-agent -D -a %t/ssh-agent`,
      SuccessExitStatus: 2,
    },
  };
  if (!home.isNewer) return;
  home.units['set-SSH_AUTH_SOCK.service'] = {
    Unit: {
      Description: 'Sets SSH_AUTH_SOCK in the D-BUS daemon and systemd',
      Before: ['ssh-agent.service'],
    },
    Service: { Type: 'oneshot', ExecStart: storePath('set-SSH_AUTH_SOCK') },
    Install: { WantedBy: ['default.target', 'ssh-agent.service'] },
  };
}

/**
 * What `curl` prints for the front door: every line that begins with `$` works as it stands.
 * @param site the site's address, as the asker reached it
 */
export function terminalHelp(site: string): string {
  return `Hyprguest makes a NixOS flake for a VMware guest that runs Hyprland.

In a browser      ${site}/

As a zip
  $ curl -fsS -o falcon.zip '${site}/api/flake.zip?host.name=falcon&user.name=ada'
  $ curl -fsS -o dev.zip -H 'Content-Type: application/json' -d '{"host":{"name":"dev"}}' ${site}/api/flake.zip

Unpacked here
  $ curl -fsS '${site}/api/flake.tar.gz?host.name=falcon' | tar -xz

With Nix
  $ nix --extra-experimental-features 'nix-command flakes' flake new -t '${site}/api/flake.tar.gz?host.name=falcon' ./falcon-flake

What can be asked for
  $ curl -fsS ${site}/api/schema      every answer, its values and its default
  $ curl -fsS ${site}/api/presets     whole answer sets to begin from

Without answers you get the defaults. Secrets cannot be sent: passwords and keys are added on your own machine.
`;
}

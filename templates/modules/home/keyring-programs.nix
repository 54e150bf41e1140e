# @when facts.hasKeyringPrograms
# Programs made of Chromium or Electron. They do not know Hyprland, so they use the keyring only if told to.
{ pkgs, ... }:
let
  programs = with pkgs; "@facts.keyringPrograms@";

  withKeyring =
    package:
    pkgs.symlinkJoin {
      inherit (package) meta name;
      paths = [ package ];
      nativeBuildInputs = [ pkgs.makeWrapper ];
      postBuild = ''
        for program in $out/bin/*; do
          wrapProgram $program --add-flags --password-store=gnome-libsecret
        done

        # Entries of the launcher may name the program with its path.
        for entry in $out/share/applications/*.desktop; do
          sed --in-place "s|${package}|$out|g" $entry
        done
      '';
    };
in
{
  home.packages = map withKeyring programs;
}

# Whose SSH signatures Git believes: your own, to begin with.
{ config, lib, ... }:
let
  inherit (config.programs.git) settings signing;
  key = if signing.key == null then "" else signing.key;
  email = settings.user.email or "";
  isKnown = lib.hasPrefix "ssh-" key && email != "";
in
{
  programs.git.settings.gpg.ssh = lib.mkMerge [
    (lib.mkIf (key == "") { defaultKeyCommand = "ssh-add -L"; })
    (lib.mkIf isKnown { allowedSignersFile = "${config.xdg.configHome}/git/allowed_signers"; })
  ];

  xdg.configFile."git/allowed_signers" = lib.mkIf isKnown { text = "${email} ${key}\n"; };
}

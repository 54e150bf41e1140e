# Whose SSH signatures Git believes: your own, to begin with.
{ config, lib, ... }:
let
  inherit (config.programs.git) settings signing;
  key = if signing.key == null then "" else lib.removePrefix "key::" signing.key;
  email = settings.user.email or "";
  # A path names no key.
  isKnown =
    email != ""
    && lib.any (kind: lib.hasPrefix kind key) [
      "ecdsa-sha2-"
      "sk-"
      "ssh-"
    ];
in
{
  programs.git.settings.gpg.ssh = lib.mkMerge [
    # What `git commit -S` signs with while no key is named.
    (lib.mkIf (key == "") { defaultKeyCommand = "ssh-add -L"; })
    (lib.mkIf isKnown { allowedSignersFile = "${config.xdg.configHome}/git/allowed_signers"; })
  ];

  xdg.configFile."git/allowed_signers" = lib.mkIf isKnown { text = "${email} ${key}\n"; };
}

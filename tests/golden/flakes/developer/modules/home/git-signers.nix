# Whose SSH signatures Git accepts as valid: your own.
{ config, lib, ... }:
let
  inherit (config.programs.git) settings signing;
  key = if signing.key == null then "" else lib.removePrefix "key::" signing.key;
  email = settings.user.email or "";
  # With a path, the key itself is not known here.
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
    # `git commit -S` uses this while no key is named.
    (lib.mkIf (key == "") { defaultKeyCommand = "ssh-add -L"; })
    (lib.mkIf isKnown { allowedSignersFile = "${config.xdg.configHome}/git/allowed_signers"; })
  ];

  xdg.configFile."git/allowed_signers" = lib.mkIf isKnown { text = "${email} ${key}\n"; };
}

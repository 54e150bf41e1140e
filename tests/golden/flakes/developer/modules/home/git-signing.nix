# Signs every commit and tag once a key is named: here, or as `git.signingKey` in secrets.nix.
{ customsecrets, lib, ... }:
let
  private = customsecrets.git.signingKey or "";
  named = if private != "" then private else "";

  # Git takes what begins with ssh- or key:: for a key itself, everything else for a path to one.
  isBareKey = lib.any (kind: lib.hasPrefix kind named) [
    "ecdsa-sha2-"
    "sk-ecdsa-sha2-"
    "sk-ssh-"
  ];
  key = if isBareKey then "key::${named}" else named;
in
{
  programs.git.signing = {
    format = "ssh";
    key = if key == "" then null else key;
    # Without a key every commit would fail.
    signByDefault = key != "";
  };
}

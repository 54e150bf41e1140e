# Signs every commit and tag if there is a key: here, or as `git.signingKey` in secrets.nix.
{ customsecrets, lib, ... }:
let
  # The key in secrets.nix replaces the public answer.
  private = customsecrets.git.signingKey or "";
  public = "";
  named = if private != "" then private else public;

  # Git takes text that begins with ssh- or key:: as a key, and any other text as a path.
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

# Signs every commit and tag.
{ customsecrets, ... }:
let
  private = customsecrets.git.signingKey or "";
  key = if private != "" then private else "";
in
{
  programs.git.signing = {
    format = "ssh";
    # null: Git takes the key that fits the author's address, or the agent's first
    key = if key == "" then null else key;
    signByDefault = true;
  };
}

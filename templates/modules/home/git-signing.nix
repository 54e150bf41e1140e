# @when facts.signsCommits
# Signs every commit and tag.
{ customsecrets, ... }:
let
  private = customsecrets.git.signingKey or "";
  key = if private != "" then private else "@user.gitSigningKey@";
in
{
  programs.git.signing = {
    format = "@user.gitSigning@";
    # null: Git takes the key that fits the author's address, or the agent's first
    key = if key == "" then null else key;
    signByDefault = true;
  };
}

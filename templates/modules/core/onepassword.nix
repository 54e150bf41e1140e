# @when user.packages has _1password-gui
# 1Password. The module lets it unlock with your system password, and connect to browsers.
{ username, ... }:
{
  programs._1password-gui = {
    enable = true;
    polkitPolicyOwners = [ username ];
  };
}

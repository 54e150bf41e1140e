# @when user.packages has _1password-gui
# 1Password. As a module it may ask for your password instead of its own, and speak to browsers.
{ username, ... }:
{
  programs._1password-gui = {
    enable = true;
    polkitPolicyOwners = [ username ];
  };
}

# @when user.gitSigning == openpgp
# OpenPGP: the agent that keeps your key unlocked, and the window that asks for its passphrase.
{ pkgs, ... }:
{
  programs.gpg.enable = true;

  services.gpg-agent = {
    enable = true;
    # drawn without the GPU, so it works in either graphics mode
    pinentry.package = pkgs.pinentry-qt;
    defaultCacheTtl = 3600;
  };
}

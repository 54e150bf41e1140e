# @when user.gitSigning == openpgp
# OpenPGP: the agent that keeps your key unlocked, and the dialog that asks for its passphrase.
{ pkgs, ... }:
{
  programs.gpg.enable = true;

  services.gpg-agent = {
    enable = true;
    # draws without the GPU
    pinentry.package = pkgs.pinentry-qt;
    defaultCacheTtl = 3600;
  };
}

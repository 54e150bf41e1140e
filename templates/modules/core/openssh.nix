# @when host.ssh
# SSH server. It accepts keys only, such as yours in user.nix: no passwords, and no root.
{
  services.openssh = {
    enable = true;
    settings = {
      KbdInteractiveAuthentication = false;
      PasswordAuthentication = false;
      PermitRootLogin = "no";
    };
  };
}

# Your home directory, managed by Home Manager: one file per program.
{ username, ... }:
{
  imports = "@imports@";

  home = {
    inherit username;
    homeDirectory = "/home/${username}";
    # The release this home was first made for. It stays, whatever you upgrade to.
    stateVersion = "@facts.stateVersion@";
  };

  xdg.enable = true;
}

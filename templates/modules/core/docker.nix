# @when host.containers == docker
# Docker. Members of its group have the powers of root.
{ username, ... }:
{
  virtualisation.docker = {
    enable = true;
    autoPrune.enable = true;
  };

  users.users.${username}.extraGroups = [ "docker" ];
}

# @when host.proxy
# The network's proxy, for programs and for the Nix daemon.
{
  networking.proxy = {
    default = "@host.proxy@";
    noProxy = "127.0.0.1,localhost";
  };
}

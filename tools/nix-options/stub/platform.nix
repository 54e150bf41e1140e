# What `pkgs.stdenv.hostPlatform` says of one of the two systems a guest can be.
system:
let
  cpu = builtins.head (builtins.split "-" system);
in
assert builtins.elem system [
  "x86_64-linux"
  "aarch64-linux"
];
{
  inherit system;
  isLinux = true;
  isDarwin = false;
  is64bit = true;
  isx86 = cpu == "x86_64";
  isx86_64 = cpu == "x86_64";
  isAarch = cpu == "aarch64";
  isAarch64 = cpu == "aarch64";
  parsed.cpu.name = cpu;
  config = "${cpu}-unknown-linux-gnu";
}

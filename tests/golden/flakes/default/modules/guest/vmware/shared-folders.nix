# VMware's shared folders under /mnt/hgfs. The guest tools mount nothing by themselves on NixOS.
{
  programs.fuse.enable = true;

  fileSystems."/mnt/hgfs" = {
    # All shares; ".host:/name" would be a single one.
    device = ".host:/";
    # With its path, because mount does not find the program by its name (NixOS/nixpkgs#217853).
    fsType = "fuse./run/current-system/sw/bin/vmhgfs-fuse";
    options = [
      "defaults"
      "allow_other"
      "auto_unmount"
      # Your account (user.nix) and NixOS' group users.
      "uid=1000"
      "gid=100"
      "umask=22"
      # Boots also if sharing is off in VMware.
      "nofail"
    ];
  };
}

# Your account and, through Home Manager, all that lies in its home. Its shell has its own file.
{
  customsecrets,
  host,
  inputs,
  username,
  ...
}:
let
  # For NixOS an empty hash means "log in without a password"; here it means that none is given.
  hash = customsecrets.hashedPassword or "";
in
{
  users.users.${username} = {
    isNormalUser = true;
    # Fixed: the shared folders belong to it.
    uid = 1000;
    description = "";
    extraGroups = [
      "networkmanager"
      "video"
      "wheel"
    ];

    # Counts only while the account is created; afterwards `passwd` does. null: no password is set.
    hashedPassword = if hash == "" then null else hash;

    openssh.authorizedKeys.keys = [ ];
  };

  home-manager = {
    useGlobalPkgs = true;
    useUserPackages = true;
    # A file in the way is renamed, each time; without these, activation would stop.
    backupFileExtension = "hm-backup";
    overwriteBackup = true;
    extraSpecialArgs = {
      inherit
        inputs
        username
        host
        customsecrets
        ;
    };
    users.${username} = {
      imports = [ ../home/default.vm.nix ];

      home = {
        inherit username;
        homeDirectory = "/home/${username}";
        # The release this home was first made for. It stays, whatever you upgrade to.
        stateVersion = "26.05";
      };
    };
  };
}

# Your account, and its home through Home Manager. The shell has its own file.
{
  customsecrets,
  host,
  inputs,
  username,
  ...
}:
let
  # For NixOS an empty hash means "log in without a password". Here it means: no password is set.
  hash = customsecrets.hashedPassword or "";
in
{
  users.users.${username} = {
    isNormalUser = true;
    # Fixed, because the mount of the shared folders names it.
    uid = 1000;
    extraGroups = [
      "networkmanager"
      "video"
      "wheel"
    ];

    # Used only when the account is created. Later, `passwd` changes the password. null sets none.
    hashedPassword = if hash == "" then null else hash;

    openssh.authorizedKeys.keys = [ ];
  };

  home-manager = {
    useGlobalPkgs = true;
    useUserPackages = true;
    # Renames a file that is in the way. Without these, activation would stop.
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
        # The release whose defaults this home keeps. Do not change it when you upgrade.
        stateVersion = "26.05";
      };
    };
  };
}

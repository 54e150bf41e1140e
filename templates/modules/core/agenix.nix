# @when secrets.scheme == agenix
# Secrets that are encrypted in Git and in the store. Every boot decrypts them into /run/agenix.
{
  config,
  lib,
  username,
  ...
}:
let
  fileOf = name: ../../secrets/${name}.age;
  # A copy from a link has no .age files, and must build without them.
  isThere = name: builtins.pathExists (fileOf name);

  hasPassword = isThere "user-password";
  apiKeys = lib.filterAttrs (name: _: isThere name) "@facts.apiKeyFiles@";

  missing = ''
    secrets/user-password.age was not found: this build sets no password.
    An existing account keeps its password; a new one stays locked until root runs `passwd`.
    In a Git checkout `.age` files must be tracked: git add secrets
  '';
in
lib.warnIf (!hasPassword) missing {
  age = {
    # The key.txt that you downloaded; install.sh copies it here. Never keep it in this flake.
    identityPaths = [ "/var/lib/agenix/key.txt" ];

    secrets = lib.mkMerge [
      (lib.mkIf hasPassword { user-password.file = fileOf "user-password"; })
      (lib.mapAttrs (name: _: {
        file = fileOf name;
        owner = username;
      }) apiKeys)
    ];
  };

  users.users.${username} = lib.mkIf hasPassword {
    # Used only when the account is created. Later, `passwd` changes the password.
    hashedPasswordFile = config.age.secrets.user-password.path;
  };

  # Your login shell reads them. The keys are never in the store.
  environment.extraInit = lib.concatStrings (
    lib.mapAttrsToList (name: variable: ''
      if [ -O ${config.age.secrets.${name}.path} ]; then
        export ${variable}="$(cat ${config.age.secrets.${name}.path})"
      fi
    '') apiKeys
  );
}

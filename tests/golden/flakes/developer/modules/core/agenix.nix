# Secrets that stay encrypted in Git and in the store; every boot opens them below /run/agenix.
{
  config,
  lib,
  username,
  ...
}:
let
  fileOf = name: ../../secrets/${name}.age;
  # A copy made from a link has no .age files and must build all the same.
  isThere = name: builtins.pathExists (fileOf name);

  hasPassword = isThere "user-password";
  apiKeys = lib.filterAttrs (name: _: isThere name) {
    anthropic-api-key = "ANTHROPIC_API_KEY";
    openai-api-key = "OPENAI_API_KEY";
  };

  missing = ''
    secrets/user-password.age was not seen: no password is set by this build.
    An existing account keeps its password; a new one stays locked until root runs `passwd`.
    In a Git checkout `.age` files must be tracked: git add secrets
  '';
in
lib.warnIf (!hasPassword) missing {
  age = {
    # The key you downloaded beside the zip; install.sh puts it here. Never keep it in this flake.
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
    # Counts only while the account is created; afterwards `passwd` does.
    hashedPasswordFile = config.age.secrets.user-password.path;
  };

  # Read at login, by you alone: the keys themselves never get into the store.
  environment.extraInit = lib.concatStrings (
    lib.mapAttrsToList (name: variable: ''
      if [ -O ${config.age.secrets.${name}.path} ]; then
        export ${variable}="$(cat ${config.age.secrets.${name}.path})"
      fi
    '') apiKeys
  );
}

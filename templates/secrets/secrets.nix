# @when secrets.scheme == agenix
# Who can open which file, for the `agenix` command. The system itself never reads this.
let
  # The public key of key.txt, and the keys that you gave.
  recipients = "@secrets.recipients@";
  files = "@secrets.files@";
in
builtins.listToAttrs (
  map (name: {
    inherit name;
    value.publicKeys = recipients;
  }) files
)

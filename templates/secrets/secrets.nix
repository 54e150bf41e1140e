# @when secrets.scheme == agenix
# Who can open which file, for the `agenix` command. The system itself never reads this.
let
  # The public half of key.txt, which the guest has, and the keys that you gave.
  recipients = "@secrets.recipients@";
in
{
  "anthropic-api-key.age".publicKeys = recipients;
  "openai-api-key.age".publicKeys = recipients;
  "user-password.age".publicKeys = recipients;
}

# @when secrets.scheme == file
# What you typed into the wizard. Git ignores it; secrets.nix.example says what each key does.
{
  hashedPassword = "@secrets.hashedPassword@";

  apiKeys = {
    anthropic = "@secrets.apiKeys.anthropic@";
    openai = "@secrets.apiKeys.openai@";
  };
}

# @when secrets.scheme == file
# What you typed into the wizard. Git ignores it; secrets.nix.example says what each key does.
{
  hashedPassword = "@secrets.hashedPassword@";

  apiKeys = "@secrets.apiKeys@";
}

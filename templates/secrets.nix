# @when secrets.scheme == file
# What you typed into the wizard. Git ignores this file. secrets.nix.example explains each key.
{
  hashedPassword = "@secrets.hashedPassword@";

  apiKeys = "@secrets.apiKeys@";
}

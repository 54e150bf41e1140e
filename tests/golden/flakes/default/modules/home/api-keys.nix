# API keys from secrets.nix as environment variables of your session. Empty ones are left out.
{ customsecrets, lib, ... }:
{
  home.sessionVariables = lib.filterAttrs (_: value: value != "") {
    ANTHROPIC_API_KEY = customsecrets.apiKeys.anthropic or "";
    OPENAI_API_KEY = customsecrets.apiKeys.openai or "";
  };
}

# @when host.formatsLocale
# Dates, numbers, money and paper of another place than the language.
{ lib, ... }:
{
  i18n.extraLocaleSettings = lib.genAttrs [
    "LC_ADDRESS"
    "LC_MEASUREMENT"
    "LC_MONETARY"
    "LC_NAME"
    "LC_NUMERIC"
    "LC_PAPER"
    "LC_TELEPHONE"
    "LC_TIME"
  ] (_: "@host.formatsLocale@");
}

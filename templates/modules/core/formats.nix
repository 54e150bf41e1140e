# @when host.formatsLocale
# Dates, numbers, money and paper sizes of another country than the language's.
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

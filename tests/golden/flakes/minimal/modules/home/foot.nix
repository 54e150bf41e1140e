# Foot, a terminal that needs no GPU: it also opens where another one cannot draw.
{
  lib,
  look,
  palette,
  ...
}:
let
  inherit (look) bare;
  numbered =
    name: colors:
    lib.listToAttrs (
      lib.imap0 (i: color: lib.nameValuePair "${name}${toString i}" (bare color)) colors
    );
in
{
  programs.foot = {
    enable = true;
    settings = {
      main = {
        font = "${look.font}:size=12";
        pad = "12x10 center";
      };
      cursor = {
        style = "beam";
        blink = false;
      };
      mouse.hide-when-typing = true;
      scrollback.lines = 20000;
      # the section's name since foot 1.26; `colors` draws a warning at every start
      colors-dark = {
        background = bare palette.base;
        foreground = bare palette.text;
        cursor = "${bare palette.base} ${bare palette.accent}";
        selection-background = bare palette.surface;
        selection-foreground = bare palette.text;
        urls = bare palette.blue;
      }
      // numbered "regular" (lib.take 8 palette.ansi)
      // numbered "bright" (lib.drop 8 palette.ansi);
    };
  };
}

# Swaylock, the lock screen that needs no GPU.
{
  config,
  look,
  palette,
  ...
}:
let
  inherit (look) bare;
  clear = "00000000";
in
{
  programs.swaylock = {
    enable = true;
    settings = {
      # shown if the picture is missing
      color = bare palette.mantle;
      image = "${config.xdg.dataHome}/backgrounds/hills.png";
      scaling = "fill";

      inherit (look) font;
      font-size = 22;
      ignore-empty-password = true;
      indicator-caps-lock = true;
      indicator-idle-visible = true;
      indicator-radius = 90;
      indicator-thickness = 8;
      show-failed-attempts = true;

      inside-color = bare palette.base;
      inside-clear-color = bare palette.base;
      inside-caps-lock-color = bare palette.base;
      inside-ver-color = bare palette.base;
      inside-wrong-color = bare palette.base;

      ring-color = bare palette.overlay;
      ring-clear-color = bare palette.yellow;
      ring-caps-lock-color = bare palette.orange;
      ring-ver-color = bare palette.accent;
      ring-wrong-color = bare palette.red;

      text-color = bare palette.text;
      text-clear-color = bare palette.yellow;
      text-caps-lock-color = bare palette.orange;
      text-ver-color = bare palette.accent;
      text-wrong-color = bare palette.red;

      key-hl-color = bare palette.accent;
      bs-hl-color = bare palette.red;
      caps-lock-key-hl-color = bare palette.orange;
      caps-lock-bs-hl-color = bare palette.red;

      line-color = clear;
      line-clear-color = clear;
      line-caps-lock-color = clear;
      line-ver-color = clear;
      line-wrong-color = clear;
      separator-color = clear;
      layout-bg-color = bare palette.base;
      layout-border-color = clear;
      layout-text-color = bare palette.subtext;
    };
  };
}

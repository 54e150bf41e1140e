# Hyprlock, the lock screen that draws with the GPU.
{
  config,
  hypr,
  look,
  palette,
  ...
}:
{
  programs.hyprlock = {
    enable = true;
    settings = {
      general = {
        hide_cursor = true;
        ignore_empty_input = true;
      };
      animations.enabled = false;
      background = [
        {
          monitor = "";
          color = hypr.rgb palette.mantle;
          path = "${config.xdg.dataHome}/backgrounds/hills.png";
        }
      ];
      label = [
        {
          monitor = "";
          text = "$TIME";
          color = hypr.rgb palette.text;
          font_family = look.font;
          font_size = 72;
          halign = "center";
          valign = "center";
          position = "0, 140";
        }
        {
          monitor = "";
          text = "$USER";
          color = hypr.rgb palette.subtext;
          font_family = look.font;
          font_size = 16;
          halign = "center";
          valign = "center";
          position = "0, 50";
        }
      ];
      input-field = [
        {
          monitor = "";
          size = "320, 52";
          position = "0, -30";
          halign = "center";
          valign = "center";
          rounding = look.radius;
          outline_thickness = look.border;
          fade_on_empty = false;
          placeholder_text = "Password";
          fail_text = "Try again ($ATTEMPTS)";
          font_family = look.font;
          font_color = hypr.rgb palette.text;
          inner_color = hypr.rgb palette.base;
          outer_color = hypr.rgb palette.overlay;
          check_color = hypr.rgb palette.accent;
          fail_color = hypr.rgb palette.red;
          capslock_color = hypr.rgb palette.orange;
        }
      ];
    };
  };
}

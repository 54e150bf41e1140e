# Gaps, borders, corners and effects.
{
  hypr,
  look,
  palette,
  ...
}:
{
  wayland.windowManager.hyprland.settings.config = {
    general = {
      layout = "dwindle";
      gaps_in = 6;
      gaps_out = 14;
      border_size = look.border;
      col = {
        active_border = {
          colors = [
            (hypr.rgb palette.accent)
            (hypr.rgb palette.accentAlt)
          ];
          angle = 45;
        };
        inactive_border = hypr.rgb palette.surface;
      };
      resize_on_border = true;
    };

    decoration = {
      rounding = look.radius;
      blur = {
        enabled = true;
        size = 6;
        passes = 2;
      };
      shadow = {
        enabled = true;
        range = 16;
        # Hyprland's own value. A larger one fades sooner.
        render_power = 3;
        color = hypr.rgba look.shade "66";
      };
    };

    animations.enabled = true;

    group = {
      col = {
        border_active = hypr.rgb palette.accentAlt;
        border_inactive = hypr.rgb palette.surface;
      };
      groupbar = {
        col = {
          active = hypr.rgb palette.accentAlt;
          inactive = hypr.rgb palette.surface;
        };
        font_family = look.font;
        font_size = 11;
        height = 20;
        gradients = true;
        indicator_height = 1;
        rounding = look.radius / 2;
        text_color = hypr.rgb palette.base;
        text_color_inactive = hypr.rgb palette.text;
      };
    };

    misc = {
      # shown until the wallpaper has loaded
      background_color = hypr.rgb palette.mantle;
      disable_hyprland_logo = true;
      disable_splash_rendering = true;
      force_default_wallpaper = 0;
      font_family = look.font;
    };
  };
}

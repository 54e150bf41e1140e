# GTK programs (files, sound settings, dialogs) in the colours of the palette.
{ palette, pkgs, ... }:
let
  shade = if palette.dark then "dark" else "light";

  # Colour names that adw-gtk3 and libadwaita both use.
  colors = ''
    @define-color accent_color ${palette.accent};
    @define-color accent_bg_color ${palette.accent};
    @define-color accent_fg_color ${palette.base};
    @define-color destructive_color ${palette.red};
    @define-color destructive_bg_color ${palette.red};
    @define-color destructive_fg_color ${palette.base};
    @define-color success_color ${palette.green};
    @define-color warning_color ${palette.yellow};
    @define-color error_color ${palette.red};
    @define-color window_bg_color ${palette.base};
    @define-color window_fg_color ${palette.text};
    @define-color view_bg_color ${palette.mantle};
    @define-color view_fg_color ${palette.text};
    @define-color headerbar_bg_color ${palette.mantle};
    @define-color headerbar_fg_color ${palette.text};
    @define-color headerbar_backdrop_color ${palette.base};
    @define-color sidebar_bg_color ${palette.mantle};
    @define-color sidebar_fg_color ${palette.text};
    @define-color sidebar_backdrop_color ${palette.base};
    @define-color card_bg_color ${palette.surface};
    @define-color card_fg_color ${palette.text};
    @define-color dialog_bg_color ${palette.surface};
    @define-color dialog_fg_color ${palette.text};
    @define-color popover_bg_color ${palette.surface};
    @define-color popover_fg_color ${palette.text};
  '';
in
{
  gtk = {
    enable = true;
    colorScheme = shade;
    font = {
      name = "Noto Sans";
      size = 11;
    };
    theme = {
      name = if palette.dark then "adw-gtk3-dark" else "adw-gtk3";
      package = pkgs.adw-gtk3;
    };
    iconTheme = {
      name = if palette.dark then "Papirus-Dark" else "Papirus";
      package = pkgs.papirus-icon-theme;
    };
    gtk3.extraCss = colors;
    # libadwaita ignores themes and reads only the colours.
    gtk4 = {
      theme = null;
      extraCss = colors;
    };
  };
}

# Kitty, the terminal.
{
  lib,
  look,
  palette,
  ...
}:
{
  programs.kitty = {
    enable = true;
    font = {
      name = look.font;
      size = 12;
    };
    settings = {
      confirm_os_window_close = 0;
      cursor_shape = "beam";
      enable_audio_bell = false;
      hide_window_decorations = true;
      mouse_hide_wait = 2;
      scrollback_lines = 20000;
      tab_bar_style = "powerline";
      update_check_interval = 0;
      window_padding_width = "8 10";

      background = palette.base;
      foreground = palette.text;
      cursor = palette.accent;
      cursor_text_color = palette.base;
      selection_background = palette.surface;
      selection_foreground = palette.text;
      url_color = palette.blue;
      active_tab_background = palette.accent;
      active_tab_foreground = palette.base;
      inactive_tab_background = palette.surface;
      inactive_tab_foreground = palette.subtext;
      tab_bar_background = palette.mantle;
      active_border_color = palette.accent;
      inactive_border_color = palette.overlay;
    }
    // lib.listToAttrs (
      lib.imap0 (index: color: lib.nameValuePair "color${toString index}" color) palette.ansi
    );
  };
}

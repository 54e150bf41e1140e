# How windows behave, and which messages Hyprland does not show.
{
  wayland.windowManager.hyprland.settings.config = {
    binds.movefocus_cycles_fullscreen = true;
    cursor = {
      hide_on_key_press = true;
      no_warps = true;
    };
    ecosystem = {
      no_donation_nag = true;
      no_update_news = true;
    };
    misc = {
      # Lets you start a crashed lock screen again, from a text console.
      allow_session_lock_restore = true;
      focus_on_activate = true;
    };
    # X11 programs draw at full resolution instead of being enlarged
    xwayland.force_zero_scaling = true;
  };
}

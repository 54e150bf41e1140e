# Rights: polkit, realtime audio, sudo, and the lock screen.
{
  security = {
    # Without this PAM entry swaylock locks the screen and accepts no password.
    pam.services.swaylock = { };

    polkit.enable = true;

    # Gives PipeWire realtime priority.
    rtkit.enable = true;

    # Only members of wheel may start sudo.
    sudo.execWheelOnly = true;
  };
}

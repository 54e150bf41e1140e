# Who may do what: privileged actions, realtime audio, sudo, and screen lockers.
{
  security = {
    # A locker without PAM entry locks and never opens again.
    pam.services.swaylock = { };

    polkit.enable = true;

    # Lets PipeWire run in time.
    rtkit.enable = true;

    # Only members of wheel may even start sudo.
    sudo.execWheelOnly = true;
  };
}

# @when user.packages has steam
# Steam. The module adds the 32-bit graphics drivers that it and many games need.
{
  programs.steam.enable = true;
}

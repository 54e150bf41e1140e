# Lets Qt programs read their look from qt5ct and qt6ct, which modules/home/qt.nix configures.
{
  qt = {
    enable = true;
    platformTheme = "qt5ct";
  };
}

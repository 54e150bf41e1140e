# Lets Qt programs take their look from qt5ct and qt6ct: modules/home/qt.nix.
{
  qt = {
    enable = true;
    platformTheme = "qt5ct";
  };
}

# Which program opens what. "Open with" in the file manager changes it for you alone.
{ lib, ... }:
let
  openWith = program: types: lib.genAttrs types (_: program);
in
{
  xdg.mime.defaultApplications =
    openWith "imv.desktop" [
      "image/bmp"
      "image/gif"
      "image/jpeg"
      "image/png"
      "image/svg+xml"
      "image/tiff"
      "image/webp"
    ]
    // {
      "inode/directory" = "thunar.desktop";
    };
}

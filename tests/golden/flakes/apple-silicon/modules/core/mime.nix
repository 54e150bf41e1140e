# Which program opens which file. "Open with" in the file manager overrides it for your account.
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

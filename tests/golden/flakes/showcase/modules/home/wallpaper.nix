# The wallpaper: hills in the palette's colours, painted when the system is built.
{
  config,
  lib,
  look,
  palette,
  pkgs,
  ...
}:
let
  inherit (config.wayland.systemd) target;
  file = "backgrounds/hills.png";

  # fills everything below a line from the left edge to the right one
  hill =
    {
      color,
      opacity ? "1",
      line,
    }:
    ''
      -fill '${color}' -draw "fill-opacity ${opacity} path 'M ${line} V 1440 H 0 Z'" \
    '';
  hills = lib.concatMapStrings hill [
    {
      color = palette.subtext;
      opacity = "0.2";
      line = "0,900 C 260,820 420,700 700,760 S 1120,900 1400,800 S 1960,640 2560,820";
    }
    {
      color = palette.surface;
      line = "0,1000 C 300,920 640,1040 960,980 S 1500,820 1880,930 S 2380,1020 2560,960";
    }
    {
      color = palette.base;
      line = "0,1120 C 380,1010 720,1080 1100,1140 S 1800,1160 2560,1060";
    }
    {
      color = look.shade;
      opacity = "0.3";
      line = "0,1290 C 420,1180 980,1240 1400,1290 S 2200,1330 2560,1220";
    }
  ];

  picture = pkgs.runCommand "hills.png" { nativeBuildInputs = [ pkgs.imagemagick ]; } ''
    magick -size 2560x1440 gradient:'${palette.base}'-'${palette.surface}' \
      -fill '${palette.accent}' -draw "fill-opacity 0.9 circle 1860,470 1860,580" \
      ${hills} "$out"
  '';
in
{
  # in a fixed place, because the lock screen shows it, too
  xdg.dataFile.${file}.source = picture;

  # swaybg draws without the GPU.
  systemd.user.services.wallpaper = {
    Unit = {
      Description = "Wallpaper";
      ConditionEnvironment = "WAYLAND_DISPLAY";
      PartOf = [ target ];
      After = [ target ];
      X-Restart-Triggers = [ "${picture}" ];
    };
    Service = {
      ExecStart = lib.concatStringsSep " " [
        (lib.getExe pkgs.swaybg)
        "--mode fill"
        "--color ${palette.mantle}"
        "--image ${config.xdg.dataHome}/${file}"
      ];
      Restart = "on-failure";
    };
    Install.WantedBy = [ target ];
  };
}

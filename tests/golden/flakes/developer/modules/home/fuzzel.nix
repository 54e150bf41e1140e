# Fuzzel, the launcher.
{
  commands,
  look,
  palette,
  ...
}:
let
  opaque = color: "${look.bare color}ff";
in
{
  programs.fuzzel = {
    enable = true;
    settings = {
      main = {
        font = "${look.font}:size=13";
        terminal = "${commands.terminal} -e";
        prompt = ''"❯ "'';
        icon-theme = "Papirus";
        layer = "overlay";
        width = 54;
        lines = 12;
        line-height = 24;
        horizontal-pad = 20;
        vertical-pad = 16;
        inner-pad = 10;
      };
      border = {
        inherit (look) radius;
        width = look.border;
        selection-radius = look.radius / 2;
      };
      colors = {
        background = opaque palette.base;
        text = opaque palette.text;
        prompt = opaque palette.accent;
        placeholder = opaque palette.overlay;
        input = opaque palette.text;
        match = opaque palette.accent;
        selection = opaque palette.surface;
        selection-text = opaque palette.text;
        selection-match = opaque palette.accent;
        counter = opaque palette.subtext;
        border = opaque palette.accent;
      };
    };
  };
}

# @when hyprland.launcher == wofi
# Wofi, the launcher.
{
  commands,
  look,
  palette,
  ...
}:
let
  px = size: "${toString size}px";
in
{
  programs.wofi = {
    enable = true;
    settings = {
      allow_images = true;
      hide_scroll = true;
      image_size = 22;
      insensitive = true;
      lines = 12;
      no_actions = true;
      prompt = "";
      term = commands.terminal;
      width = 620;
    };
    style = ''
      * {
        font-family: "${look.font}";
        font-size: 15px;
      }

      window {
        background-color: ${palette.base};
        border: ${px look.border} solid ${palette.accent};
        border-radius: ${px look.radius};
        color: ${palette.text};
      }

      #outer-box {
        margin: 16px;
      }

      #input {
        background: ${palette.surface};
        border: none;
        border-radius: ${px (look.radius / 2)};
        box-shadow: none;
        color: ${palette.text};
        margin-bottom: 10px;
        padding: 6px 10px;
      }

      #entry {
        border-radius: ${px (look.radius / 2)};
        padding: 5px 8px;
      }

      #entry:selected {
        background-color: ${palette.surface};
        outline: none;
      }

      #entry:selected #text {
        color: ${palette.accent};
      }

      #img {
        margin-right: 10px;
      }
    '';
  };
}

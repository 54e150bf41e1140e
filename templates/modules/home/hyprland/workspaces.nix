# Ten workspaces on the digit keys, and a scratchpad that slides over all of them.
{
  hypr,
  lib,
  screen,
  ...
}:
let
  # Key codes, not digits: the row of digits is there on every keyboard, the digits on it are not.
  binds = lib.concatMap (
    number:
    let
      key = "code:${toString (number + 9)}";
      workspace = toString number;
    in
    [
      (hypr.press key "Workspace ${workspace}" "hl.dsp.focus({ workspace = ${workspace} })")
      (hypr.press "SHIFT + ${key}" "Move window to workspace ${workspace}"
        "hl.dsp.window.move({ workspace = ${workspace} })"
      )
    ]
  ) (lib.range 1 10);
in
{
  wayland.windowManager.hyprland.settings = {
    bind = binds ++ [
      (hypr.press "Page_Down" "Workspace: next" ''hl.dsp.focus({ workspace = "e+1" })'')
      (hypr.press "Page_Up" "Workspace: previous" ''hl.dsp.focus({ workspace = "e-1" })'')
      (hypr.press "mouse_down" "Workspace: next" ''hl.dsp.focus({ workspace = "e+1" })'')
      (hypr.press "mouse_up" "Workspace: previous" ''hl.dsp.focus({ workspace = "e-1" })'')
      (hypr.press "S" "Scratchpad: show or hide" ''hl.dsp.workspace.toggle_special("scratch")'')
      (hypr.press "SHIFT + S" "Scratchpad: put window there"
        ''hl.dsp.window.move({ workspace = "special:scratch" })''
      )
    ];

    # always there, so that the bar keeps its shape
    workspace_rule = map (number: {
      workspace = toString number;
      monitor = screen.output;
      persistent = true;
    }) (lib.range 1 5);
  };
}

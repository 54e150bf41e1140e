# Ten workspaces on the digit keys, and a scratchpad that slides over all of them.
{
  hypr,
  lib,
  screen,
  ...
}:
let
  # Key codes, because not every layout has digits on this row.
  binds = lib.concatMap (
    number:
    let
      key = "code:${toString (number + 9)}";
      name = toString number;
      there = "{ workspace = ${name} }";
    in
    [
      (hypr.press key "Workspace: ${name}" "hl.dsp.focus(${there})")
      (hypr.press "SHIFT + ${key}" "Window: to workspace ${name}" "hl.dsp.window.move(${there})")
    ]
  ) (lib.range 1 10);

  next = ''hl.dsp.focus({ workspace = "e+1" })'';
  previous = ''hl.dsp.focus({ workspace = "e-1" })'';
  toScratchpad = ''hl.dsp.window.move({ workspace = "special:scratch" })'';
in
{
  wayland.windowManager.hyprland.settings = {
    bind = binds ++ [
      (hypr.press "Page_Down" "Workspace: next" next)
      (hypr.press "Page_Up" "Workspace: previous" previous)
      (hypr.press hypr.wheel.down "Workspace: next" next)
      (hypr.press hypr.wheel.up "Workspace: previous" previous)
      (hypr.press "S" "Scratchpad: show or hide" ''hl.dsp.workspace.toggle_special("scratch")'')
      (hypr.press "SHIFT + S" "Window: to the scratchpad" toScratchpad)
    ];

    # always shown, so that the bar keeps its width
    workspace_rule = map (number: {
      workspace = toString number;
      monitor = screen.output;
      persistent = true;
    }) (lib.range 1 5);
  };
}

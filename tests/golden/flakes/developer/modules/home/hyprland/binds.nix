# Keys for programs and windows. Other files add their own; modifier + F1 shows all. None uses Ctrl,
# because VMware itself uses Ctrl + Alt.
{
  commands,
  hypr,
  lib,
  ...
}:
let
  directions = [
    "left"
    "right"
    "up"
    "down"
  ];
in
{
  wayland.windowManager.hyprland.settings.bind = [
    (hypr.run "Return" "Apps: terminal" commands.terminal)
    (hypr.run "R" "Apps: launcher" commands.launcher)
    (hypr.run "L" "Session: lock" commands.lock)
    (hypr.press "SHIFT + M" "Session: log out" "hl.dsp.exit()")

    (hypr.press "Q" "Window: close" "hl.dsp.window.close()")
    (hypr.press "F" "Window: fullscreen" ''hl.dsp.window.fullscreen({ mode = "fullscreen" })'')
    (hypr.press "SHIFT + F" "Window: maximize" ''hl.dsp.window.fullscreen({ mode = "maximized" })'')
    (hypr.press "V" "Window: float or tile" ''hl.dsp.window.float({ action = "toggle" })'')
    (hypr.press "T" "Window: pin to all workspaces" ''hl.dsp.window.pin({ action = "toggle" })'')
    (hypr.press "C" "Window: centre" "hl.dsp.window.center()")

    (hypr.press "Tab" "Focus: next window" "hl.dsp.window.cycle_next()")
    (hypr.press "SHIFT + Tab" "Focus: previous window" "hl.dsp.window.cycle_next({ next = false })")
    (hypr.press "G" "Group: make or dissolve" "hl.dsp.group.toggle()")
    (hypr.press "SHIFT + G" "Group: next window" "hl.dsp.group.next()")

    (hypr.drag "mouse:272" "Window: move by mouse" "hl.dsp.window.drag()")
    (hypr.drag "mouse:273" "Window: resize by mouse" "hl.dsp.window.resize()")
  ]
  ++ lib.concatMap (
    direction:
    let
      there = ''{ direction = "${direction}" }'';
    in
    [
      (hypr.press direction "Focus: ${direction}" "hl.dsp.focus(${there})")
      (hypr.press "SHIFT + ${direction}" "Window: move ${direction}" "hl.dsp.window.move(${there})")
    ]
  ) directions;
}

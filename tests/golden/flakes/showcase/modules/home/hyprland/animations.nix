# Short movements: they show where a window went, and are over before you wait for them.
{
  wayland.windowManager.hyprland.settings = {
    curve = [
      {
        _args = [
          "settle"
          {
            type = "bezier";
            points = [
              [
                0.16
                1
              ]
              [
                0.3
                1
              ]
            ];
          }
        ];
      }
    ];
    animation = [
      {
        leaf = "global";
        enabled = true;
        speed = 4;
        bezier = "settle";
      }
      {
        leaf = "windows";
        enabled = true;
        speed = 4;
        bezier = "settle";
        style = "popin 90%";
      }
      {
        leaf = "layers";
        enabled = true;
        speed = 3;
        bezier = "settle";
        style = "fade";
      }
      {
        leaf = "workspaces";
        enabled = true;
        speed = 4;
        bezier = "settle";
        style = "slide";
      }
      {
        leaf = "specialWorkspace";
        enabled = true;
        speed = 4;
        bezier = "settle";
        style = "slidevert";
      }
    ];
  };
}

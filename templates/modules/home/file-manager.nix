# "Open Terminal Here" in the menus of Thunar, the file manager. Its own entry opens a terminal only on Xfce.
{ commands, ... }:
{
  xdg.configFile."Thunar/uca.xml".text = ''
    <?xml version="1.0" encoding="UTF-8"?>
    <actions>
      <action>
        <icon>utilities-terminal</icon>
        <name>Open Terminal Here</name>
        <unique-id>open-terminal-here</unique-id>
        <command>${commands.terminal} --working-directory=%f</command>
        <description>Opens your terminal in this folder</description>
        <patterns>*</patterns>
        <startup-notify/>
        <directories/>
      </action>
    </actions>
  '';
}

# What NixOS and Home Manager would have set by themselves, as far as a generated module reads it. The real
# modules are not here; a setting that is read but not listed makes the evaluation fail, so the list grows
# only on purpose. Sources stand beside each entry.
{ lib }:
{
  # nixos/modules: users-groups.nix, top-level.nix, image/images.nix, misc/nixpkgs.nix,
  # activation/specialisation.nix; agenix modules/age.nix
  nixos =
    { built, pkgs }:
    given:
    let
      names = path: lib.attrByPath path { } given;
    in
    {
      networking.hostName = "nixos";
      nixpkgs.overlays = [ ];
      specialisation = { };
      assertions = [ ];
      warnings = [ ];
      _module.args = { };
      users.users = builtins.mapAttrs (name: _: {
        inherit name;
        home = "/home/${name}";
        group = "users";
        uid = null;
      }) (names [ "users" "users" ]);
      # programs/wayland/hyprland.nix
      programs.hyprland.package = pkgs.hyprland;
      age.secrets = builtins.mapAttrs (name: _: {
        inherit name;
        path = "/run/agenix/${name}";
      }) (names [ "age" "secrets" ]);
      system.build = {
        toplevel = built "nixos-system" "toplevel" { };
        vm = built "nixos-vm" "vm" { };
        images = builtins.mapAttrs (name: _: built "nixos-image" "image-${name}" { }) (
          { vmware = { }; } // names [ "image" "modules" ]
        );
      };
    };

  # Home Manager modules: home-environment.nix, xdg.nix, config/wayland.nix, lib/, files.nix
  homeManager =
    { name, built }:
    given:
    let
      home = lib.attrByPath [ "home" "homeDirectory" ] "/home/${name}" given;
    in
    {
      assertions = [ ];
      warnings = [ ];
      _module.args = { };
      home = {
        username = name;
        homeDirectory = "/home/${name}";
        profileDirectory = "/etc/profiles/per-user/${name}";
        sessionVariables = { };
      };
      xdg = {
        # file-type.nix: a text becomes a file; the hyprland module writes hyprland.lua
        configFile = builtins.mapAttrs (path: _: { source = built "configFile" (baseNameOf path) { }; }) (
          { "hypr/hyprland.lua" = { }; } // lib.attrByPath [ "xdg" "configFile" ] { } given
        );
        configHome = "${home}/.config";
        dataHome = "${home}/.local/share";
        cacheHome = "${home}/.cache";
        stateHome = "${home}/.local/state";
        userDirs = {
          desktop = "${home}/Desktop";
          documents = "${home}/Documents";
          download = "${home}/Downloads";
          music = "${home}/Music";
          pictures = "${home}/Pictures";
          videos = "${home}/Videos";
        };
      };
      wayland.systemd.target = "graphical-session.target";
      # programs/rofi.nix
      lib.formats.rasi.mkLiteral = value: {
        _type = "literal";
        inherit value;
      };
      lib.file.mkOutOfStoreSymlink = path: built "mkOutOfStoreSymlink" (baseNameOf path) { };
    };
}

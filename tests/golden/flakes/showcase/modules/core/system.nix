# Nix itself, time, language, keyboard and memory.
{
  nix = {
    # Flakes replace channels; the registry and <nixpkgs> point to this flake's nixpkgs.
    channel.enable = false;

    settings = {
      auto-optimise-store = true;
      experimental-features = [
        "flakes"
        "nix-command"
      ];
      # In addition to cache.nixos.org.
      substituters = [
        "https://hyprland.cachix.org"
        "https://nix-community.cachix.org"
      ];
      trusted-public-keys = [
        "hyprland.cachix.org-1:a7pgxzMz7+chwVL3/pzj6jIBMioiJM7ypFP8PwtkuGc="
        "nix-community.cachix.org-1:mB9FSh9qf2dCimDSUo8Zy7bkq5CX+/rkCWyvRCYg3Fs="
      ];
    };
  };

  # Unfree programs (VS Code and the like) without asking for each.
  nixpkgs.config.allowUnfree = true;

  # Nix needs Git for flakes in a Git checkout, also when root builds.
  programs.git.enable = true;

  time.timeZone = "Europe/Berlin";
  i18n.defaultLocale = "en_US.UTF-8";

  # One keyboard for the text console, the login screen and, through Home Manager, Hyprland.
  console.useXkbConfig = true;
  services.xserver.xkb = {
    layout = "us";
    variant = "";
    options = "";
  };

  # Compressed swap in memory is used before the swap on disk. Builds then need less memory.
  zramSwap.enable = true;
}

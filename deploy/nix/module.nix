# The wizard as a service. It keeps nothing, needs no user, and listens on this machine alone unless an option says otherwise.
{
  config,
  lib,
  pkgs,
  ...
}:
let
  cfg = config.services.hyprguest;
in
{
  options.services.hyprguest = {
    enable = lib.mkEnableOption "the Hyprguest wizard";

    package = lib.mkOption {
      type = lib.types.package;
      default = pkgs.callPackage ./package.nix { };
      defaultText = lib.literalMD "the package of this flake";
      description = "The wizard, before origin and base path are built into it.";
    };

    origin = lib.mkOption {
      type = lib.types.str;
      default = "";
      example = "https://hyprguest.example";
      description = "Where the wizard is reached, as generated files name it. Empty: the project's own site.";
    };

    basePath = lib.mkOption {
      type = lib.types.strMatching "(/[a-z0-9._-]+)*";
      default = "";
      example = "/hyprguest";
      description = "The path below which the wizard is reached. A proxy may strip it or leave it.";
    };

    address = lib.mkOption {
      type = lib.types.str;
      default = "127.0.0.1";
      example = "0.0.0.0";
      description = "Where it listens.";
    };

    port = lib.mkOption {
      type = lib.types.port;
      default = 3000;
      description = "The port on which it listens.";
    };

    openFirewall = lib.mkOption {
      type = lib.types.bool;
      default = false;
      description = "Whether the firewall lets others in without a proxy before it.";
    };

    logRequests = lib.mkOption {
      type = lib.types.bool;
      default = false;
      description = "Whether each request is a line of JSON in the journal, without addresses, queries or names.";
    };
  };

  config = lib.mkIf cfg.enable {
    networking.firewall.allowedTCPPorts = lib.mkIf cfg.openFirewall [ cfg.port ];

    systemd.services.hyprguest = {
      description = "Hyprguest, a wizard that makes NixOS flakes";
      wantedBy = [ "multi-user.target" ];
      after = [ "network.target" ];

      environment = {
        HOSTNAME = cfg.address;
        HYPRGUEST_LOG = lib.mkIf cfg.logRequests "requests";
        NEXT_TELEMETRY_DISABLED = "1";
        PORT = toString cfg.port;
      };

      serviceConfig = {
        ExecStart = lib.getExe (cfg.package.override { inherit (cfg) basePath origin; });
        Restart = "on-failure";
        # It finishes the downloads that were begun, and says so by SIGTERM's own status.
        SuccessExitStatus = 143;
        TimeoutStopSec = 60;
        MemoryMax = "512M";
        TasksMax = 64;

        # It reads its folder and speaks HTTP: everything else is taken away.
        DynamicUser = true;
        AmbientCapabilities = lib.mkIf (cfg.port < 1024) [ "CAP_NET_BIND_SERVICE" ];
        CapabilityBoundingSet = if cfg.port < 1024 then [ "CAP_NET_BIND_SERVICE" ] else [ "" ];
        LockPersonality = true;
        NoNewPrivileges = true;
        PrivateDevices = true;
        PrivateTmp = true;
        ProcSubset = "pid";
        ProtectClock = true;
        ProtectControlGroups = true;
        ProtectHome = true;
        ProtectHostname = true;
        ProtectKernelLogs = true;
        ProtectKernelModules = true;
        ProtectKernelTunables = true;
        ProtectProc = "invisible";
        ProtectSystem = "strict";
        RemoveIPC = true;
        RestrictAddressFamilies = [
          "AF_INET"
          "AF_INET6"
          "AF_UNIX"
        ];
        RestrictNamespaces = true;
        RestrictRealtime = true;
        RestrictSUIDSGID = true;
        SystemCallArchitectures = "native";
        SystemCallFilter = [
          "@system-service"
          "~@privileged @resources"
        ];
        UMask = "0077";
      };
    };
  };
}

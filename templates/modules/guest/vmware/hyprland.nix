# @when facts.accelerated
# Patches Hyprland for VMware's graphics, so that programs can draw with the GPU. Hyprland and its portal
# are compiled for it, with 8 GiB of memory: README.md says when, and how long that takes.
{
  nixpkgs.overlays = [
    (
      _final: prev:
      let
        # Hyprland closes every imported buffer with GEM_CLOSE. vmwgfx, which hands out surface ids
        # instead of GEM handles, refuses, and Hyprland kills the program. What frees them is
        # DRM_VMW_UNREF_SURFACE (10). https://github.com/hyprwm/aquamarine/issues/360
        # toFile, because another path at each update would compile Hyprland again.
        release = builtins.toFile "release-vmwgfx-surface.inc" ''
          static int releaseVmwgfxSurface(int fd, uint32_t handle) {
              auto*      version = drmGetVersion(fd);
              const bool vmwgfx  = version && version->name && std::string{version->name} == "vmwgfx";
              if (version)
                  drmFreeVersion(version);
              if (!vmwgfx)
                  return -1;
              struct {
                  int32_t  sid;
                  uint32_t type;
              } argument = {(int32_t)handle, 0};
              return drmCommandWrite(fd, 10, &argument, sizeof(argument));
          }
        '';
      in
      {
        hyprland = prev.hyprland.overrideAttrs (old: {
          postPatch = (old.postPatch or "") + ''
            file=src/protocols/LinuxDMABUF.cpp
            head='using namespace Hyprutils::OS;'
            fd='PROTO::linuxDma->m_mainDeviceFD.get()'
            close="drmCloseBufferHandle($fd, handle)"
            if grep --quiet vmwgfx $file; then
              echo "This Hyprland knows vmwgfx by itself: there is nothing to patch."
            elif grep --quiet --line-regexp "$head" $file && grep --quiet --fixed-strings "if ($close) {" $file; then
              sed --in-place \
                --expression "/^$head\$/r ${release}" \
                --expression "s/if ($close) {/if ($close \&\& releaseVmwgfxSurface($fd, handle)) {/" \
                $file
            else
              # Stops here: unpatched, it would build, and close every program as soon as it starts.
              cat >&2 << END
            modules/guest/vmware/hyprland.nix does not fit this version of Hyprland: its source has changed.
            The system that runs now stays as it is. To build a new one all the same:
            - type reconfigure, and choose compatible graphics, which need no patch, or
            - if Hyprland runs in VMware without it now, remove ./hyprland.nix from modules/guest/vmware/default.nix.
            END
              exit 1
            fi
          '';
        });
      }
    )
  ];
}

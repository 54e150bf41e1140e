# @when facts.accelerated
# Repairs Hyprland for VMware's graphics, so that programs may draw with the GPU. Hyprland and its
# portal are compiled here for it, again at every update: 10 to 25 minutes and 8 GiB of memory.
{
  nixpkgs.overlays = [
    (
      _final: prev:
      let
        # Hyprland closes each imported buffer with GEM_CLOSE. vmwgfx hands out surface ids instead of
        # GEM handles and refuses, upon which Hyprland kills the program. They are freed by
        # DRM_VMW_UNREF_SURFACE (10). https://github.com/hyprwm/aquamarine/issues/360
        release = prev.writeText "release-vmwgfx-surface.inc" ''
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
            source=src/protocols/LinuxDMABUF.cpp
            fd='PROTO::linuxDma->m_mainDeviceFD.get()'
            refused="if (drmCloseBufferHandle($fd, handle)) {"
            if grep --quiet --fixed-strings "$refused" $source && ! grep --quiet vmwgfx $source; then
              sed --in-place \
                --expression '/^using namespace Hyprutils::OS;$/r ${release}' \
                --expression "s/$refused/if (drmCloseBufferHandle($fd, handle) \&\& releaseVmwgfxSurface($fd, handle)) {/" \
                $source
            else
              echo "vmwgfx: Hyprland's source has changed, perhaps repaired; nothing was patched"
            fi
          '';
        });
      }
    )
  ];
}

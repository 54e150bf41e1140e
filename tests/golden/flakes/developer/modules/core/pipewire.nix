# Sound: PipeWire, also for programs made for PulseAudio or ALSA.
{
  services.pipewire = {
    enable = true;
    alsa.enable = true;
    pulse.enable = true;
    wireplumber.enable = true;

    # Virtual sound cards crackle with short buffers.
    extraConfig.pipewire."99-vm"."context.properties"."default.clock.min-quantum" = 1024;
  };
}

/** What experts would miss (docs/decisions/0022): on in the default preset, evaluated by the real Nix. */
import { expect, it } from 'vitest';
import { defaultConfig } from '@/lib/config/schema';
import { generate } from '@/lib/generate';
import type { View } from '@/tools/nix-options/evaluate';
import { inspectFlakes } from '@/tools/nix-options/inspect';
import { describeWithNix } from './nix';

const defaults: Readonly<Record<string, View>> = {
  'programs.nix-ld.enable': true,
  // A name instead of an address; the firewall opens for it, and for nothing else but SSH, which opens itself.
  'services.avahi.enable': true,
  'services.avahi.nssmdns4': true,
  'services.avahi.openFirewall': true,
  'services.avahi.publish.enable': true,
  'services.avahi.publish.addresses': true,
  'services.resolved.settings.Resolve.MulticastDNS': 'no',
  'networking.firewall.enable': true,
  'networking.firewall.allowedTCPPorts': [],
  'networking.firewall.allowedUDPPorts': null,
  // Readable rebuilds, and one program that cleans up.
  'programs.nh.enable': true,
  'programs.nh.flake': '/etc/nixos',
  'programs.nh.clean.enable': true,
  'nix.gc.automatic': null,
  // Qt in the palette.
  'qt.enable': true,
  'xdg.mime.defaultApplications."image/png"': 'imv.desktop',
  'xdg.mime.defaultApplications."inode/directory"': 'thunar.desktop',
  'xdg.mime.defaultApplications."text/html"': 'firefox.desktop',
  'xdg.mime.defaultApplications."application/pdf"': 'firefox.desktop',
  // A text editor without a window opens from the file manager; compatible graphics trust foot alone to draw.
  'xdg.terminal-exec.enable': true,
  'xdg.terminal-exec.settings.default': ['foot.desktop'],
  'environment.sessionVariables.HYPRLAND_NO_SD_TARGET': '1',
  // Answers that are off unless they are given.
  'users.users.nixos.description': null,
  'system.autoUpgrade.enable': null,
  'services.gnome.gnome-keyring.enable': null,
  'boot.initrd.luks.devices': null,
  'services.btrfs.autoScrub.enable': null,
};

describeWithNix('what experts add', () => {
  it('is on in the default preset, and answers are off', async () => {
    const found: Record<string, View> = {};
    const { files } = generate(defaultConfig);
    const [problems] = await inspectFlakes([{ config: defaultConfig, files }], ({ seen }) => {
      const scope = seen?.scopes.find(({ kind }) => kind === 'nixos');
      for (const option of Object.keys(defaults)) found[option] = scope?.value(option) ?? null;
      return [];
    });
    expect(problems).toEqual([]);
    expect(found).toEqual(defaults);
  });
});

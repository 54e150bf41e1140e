import type { Config } from './schema';

/**
 * What the first installation compiles, beyond downloading: nothing, for most answers.
 * @returns in words, or undefined
 */
export function firstBuild({ host, hyprland }: Config): { what: string; time: string } | undefined {
  // In no binary cache: Hyprland's own flake for ARM, with all that it brings along, and a patched Hyprland.
  if (host.arch === 'aarch64-linux' && hyprland.source === 'flake') {
    return { what: 'Hyprland', time: 'half an hour or more' };
  }
  if (hyprland.graphics === 'accelerated') return { what: 'Hyprland', time: '10 to 25 minutes' };
  return undefined;
}

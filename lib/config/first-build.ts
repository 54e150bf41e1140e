import type { Config } from './schema';

/**
 * What the first installation compiles, beyond downloading: nothing, for most answers.
 * @returns in words, or undefined
 */
export function firstBuild({ host, hyprland }: Config): { what: string; time: string } | undefined {
  // Neither is in a binary cache: a patched Hyprland, and Hyprland's own flake for ARM.
  if (hyprland.graphics === 'accelerated') return { what: 'Hyprland', time: '10 to 25 minutes' };
  if (host.arch === 'aarch64-linux' && hyprland.source === 'flake') {
    return { what: 'Hyprland', time: 'half an hour or more' };
  }
  return undefined;
}

import { firstBuild } from '@/lib/config/first-build';
import type { Config } from '@/lib/config/schema';

/** What to know before one takes a preset, each in two or three words: concluded from its answers, never written for it. */
export function presetBadges(config: Config): { text: string; slow?: true }[] {
  const build = firstBuild(config);
  const { host, hyprland } = config;
  return [
    build ? { text: `first build + ${build.time}`, slow: true } : { text: 'no compile' },
    { text: `${host.memoryGiB} GiB` },
    ...(host.arch === 'aarch64-linux' ? [{ text: 'ARM' }] : []),
    ...(hyprland.blur && hyprland.animations ? [{ text: 'blur, animations' }] : []),
    ...(config.user.browser === 'none' ? [{ text: 'no browser' }] : []),
    ...(host.containers === 'none' ? [] : [{ text: host.containers }]),
  ];
}

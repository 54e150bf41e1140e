/** A stable release that is added: all about it follows from its name and from the release before it. Pure. */
import type { Channel } from '@/lib/config/channels';
import type { Pins } from '@/lib/config/flake-lock';

export interface WithChannel {
  /** Roots of the new channel; its own nodes come with its first lock. */
  pins: Pins;
  /** What lib/config/channels.json holds then: the newest release right behind unstable. */
  channels: Channel[];
  /** The release before it, whose flake the new one's is made of. */
  like: string;
  /** A generated text for the release before, as the new one has it: branches and `stateVersion`. */
  renamed: (text: string) => string;
}

/**
 * Adds a stable release of NixOS.
 * @param id its branch of nixpkgs, such as `nixos-26.11`
 * @throws Error when it is no release, is offered already, or is older than one that is
 */
export function withChannel(pins: Pins, channels: readonly Channel[], id: string): WithChannel {
  const [, year = '', month = ''] = /^nixos-(\d\d)\.(05|11)$/.exec(id) ?? [];
  if (!year) throw new Error(`Not a release of NixOS: ${id}`);
  if (channels.some((channel) => channel.id === id)) throw new Error(`${id} is offered already`);
  const stable = channels.map((channel) => channel.id).filter((name) => /^nixos-\d/.test(name));
  const like = stable.sort().at(-1) ?? '';
  if (like > id) throw new Error(`${id} is older than ${like}, which is offered`);
  const [release, before] = [`${year}.${month}`, like.replace('nixos-', '')];

  const own = { nixpkgs: `nixpkgs-${release}`, 'home-manager': `home-manager-${release}` };
  const { flake, nixpkgs } = pins.roots[like] ?? {};
  const roots = { flake: { ...flake, ...own }, nixpkgs: { ...nixpkgs, ...own } };
  const [first, ...others] = channels as [Channel, ...Channel[]];
  const added: Channel = {
    id,
    title: release,
    help: channels.find((channel) => channel.id === like)?.help ?? '',
    stateVersion: release,
    // A release gets fixes for seven months: https://nixos.org/manual/nixos/stable/#sec-upgrading
    ends: month === '05' ? `20${year}-12-31` : `20${Number(year) + 1}-06-30`,
  };
  return {
    pins: { ...pins, roots: { ...pins.roots, [id]: roots } },
    channels: [
      first,
      added,
      ...others.map((channel) =>
        channel.id === like
          ? { ...channel, help: 'The stable release before the newest' }
          : channel,
      ),
    ],
    like,
    renamed: (text) =>
      text
        .replaceAll(like, id)
        .replaceAll(`release-${before}`, `release-${release}`)
        .replaceAll(`stateVersion = "${before}"`, `stateVersion = "${release}"`),
  };
}

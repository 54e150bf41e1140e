/**
 * The channels of NixOS that can be chosen: the only list of them. A new release is one entry in channels.json and its
 * roots in pins.json; Home Manager's branch is read from there.
 */
import rawChannels from './channels.json';

export interface Channel {
  /** Branch of nixpkgs, and the answer. */
  id: string;
  title: string;
  help: string;
  /** The release that a machine installed from it writes down. Never changes for a channel that was offered. */
  stateVersion: string;
  /** The last day with security fixes, `YYYY-MM-DD`; none for a channel that goes on. */
  ends?: string;
}

/** In the order in which they are offered; the first is the default. */
export const channels: readonly [Channel, ...Channel[]] = rawChannels as [Channel, ...Channel[]];

/** What is known of a channel. @throws for one that is not offered */
export function channelOf(id: string): Channel {
  const found = channels.find((channel) => channel.id === id);
  if (!found) throw new Error(`No such channel: ${id}`);
  return found;
}

/** Which versions there are, read from what `git ls-remote` and `git log` print. Pure. */

/** The names behind `refs/tags/` or `refs/heads/` in the output of `git ls-remote`. */
export function refNames(listing: string): string[] {
  return listing
    .split('\n')
    .map((line) => /^[0-9a-f]{40}\trefs\/(?:tags|heads)\/(\S+?)(?:\^\{\})?$/.exec(line)?.[1])
    .filter((name): name is string => name !== undefined);
}

/**
 * The newest release among tags such as `v0.56.2`. Pre-releases (`v0.57.0-rc1`) do not count.
 * @returns undefined when there is none
 */
export function newestRelease(tags: readonly string[]): string | undefined {
  return newest(tags, /^v(\d+)\.(\d+)\.(\d+)$/);
}

/**
 * The newest stable channel that Home Manager has a branch for.
 * @param nixpkgs branches of nixpkgs, such as `nixos-26.05`
 * @param homeManager branches of Home Manager, such as `release-26.05`
 * @returns the channel's name, or undefined when the two share none
 */
export function newestChannel(
  nixpkgs: readonly string[],
  homeManager: readonly string[],
): string | undefined {
  const served = new Set(homeManager);
  const pairs = nixpkgs.filter((name) => served.has(name.replace(/^nixos-/, 'release-')));
  return newest(pairs, /^nixos-(\d\d)\.(\d\d)$/);
}

function newest(names: readonly string[], pattern: RegExp): string | undefined {
  const rank = (name: string) => (pattern.exec(name) ?? []).slice(1).map(Number);
  return names
    .filter((name) => pattern.test(name))
    .sort((a, b) => {
      const [left, right] = [rank(a), rank(b)];
      const at = left.findIndex((part, i) => part !== right[i]);
      return at < 0 ? 0 : (left[at] as number) - (right[at] as number);
    })
    .at(-1);
}

export interface Commit {
  rev: string;
  /** Seconds since 1970, of the committer. */
  time: number;
}

/** Commits from `git log --format='%H %ct'`. */
export function parseLog(log: string): Commit[] {
  return log
    .split('\n')
    .map((line) => /^([0-9a-f]{40}) (\d+)$/.exec(line))
    .flatMap((match) => (match ? [{ rev: match[1] as string, time: Number(match[2]) }] : []));
}

const day = 24 * 60 * 60;

/**
 * The Home Manager that belongs to a nixpkgs: the last commit up to two days after it.
 * @param time when the nixpkgs was committed
 * @throws when no commit is old enough
 */
export function commitOfSameAge(commits: readonly Commit[], time: number, days = 2): string {
  const old = commits.filter((commit) => commit.time <= time + days * day);
  const last = old.reduce<Commit | undefined>(
    (best, commit) => (!best || commit.time > best.time ? commit : best),
    undefined,
  );
  if (!last) throw new Error(`No commit of Home Manager is as old as ${time}`);
  return last.rev;
}

/** What a person should decide: sentences about versions that are newer than the pinned ones. */
export function upgradeProposals(
  pinned: { release: string; channels: readonly string[] },
  found: { release: string | undefined; channel: string | undefined },
): string[] {
  const { release, channel } = found;
  return [
    ...(release && release !== pinned.release
      ? [
          `Hyprland ${release} is out (pinned: ${pinned.release}). Its Lua may differ: run \`npm run update:pins -- --hyprland ${release}\`, then read its release notes, renew the data of the Lua check and look at every template below modules/home/hyprland.`,
        ]
      : []),
    ...(channel && !pinned.channels.includes(channel)
      ? [
          `${channel} is out, and Home Manager has a branch for it (offered: ${pinned.channels.join(', ')}). Run \`npm run update:pins -- --channel ${channel}\`: it adds the entry and the locks.`,
        ]
      : []),
  ];
}

import { archiveUrl, hostPlaceholder, isLoopback } from '@/lib/archive-url';

/**
 * How the flake gets into the NixOS ISO: the three ways that work, with a person's own values. NEXT-STEPS.md holds the same
 * lines for the origin fixed at build time (a test compares them); the page shows them for its own.
 */

/** One way to bring the flake along. */
export interface FetchWay {
  id: 'curl' | 'nix' | 'scp' | 'shared-folder';
  title: string;
  /** Whether what was typed on the secrets step comes along: a link never carries it. */
  withSecrets: boolean;
  /** Blocks of commands in the order they are typed, and where. */
  blocks: readonly { where: 'guest' | 'host'; commands: readonly string[] }[];
}

export interface FetchCommands {
  /** The flake as a tarball: for Nix, curl and a browser. */
  archiveUrl: string;
  /** Where the page itself is on this computer only: what to put in place of `placeholder`. */
  substitute?: { placeholder: string; explanation: string };
  ways: readonly FetchWay[];
}

/** The one command that brings the flake by its link. */
export function linkCommand({ ways }: FetchCommands, id: 'curl' | 'nix'): string {
  return ways.find((way) => way.id === id)?.blocks[0]?.commands[0] ?? '';
}

/** What stands for the guest's address. */
const guestPlaceholder = 'ADDRESS';

/**
 * One word for a POSIX shell, whatever it holds; plain where it is plain.
 * @param text any text without NUL
 * @throws Error for NUL, which no argument of a program can hold
 */
export function shellQuote(text: string): string {
  if (text.includes('\0')) throw new Error('A shell word cannot hold NUL.');
  if (/^[A-Za-z0-9_./-]+$/.test(text)) return text;
  return `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * The commands for one answer set. Pure.
 * @param origin where the page is served, for example `location.origin`
 * @param query the answers, as encodeQuery writes them
 * @param folder name of the archive and of the one folder in it (lib/archive/top-folder)
 * @throws TypeError for an origin that is no URL
 */
export function fetchCommands(origin: string, query: string, folder: string): FetchCommands {
  const url = archiveUrl(origin, query);
  const zip = shellQuote(`${folder}.zip`);
  const enter = `cd ${shellQuote(folder)}`;
  return {
    archiveUrl: url,
    ...(isLoopback(origin) && {
      substitute: {
        placeholder: hostPlaceholder,
        explanation: `Your own computer serves this page, and the virtual machine does not find it as “${new URL(origin).hostname}”. Type “ip route” in the virtual machine. It shows “default via 192.168.x.2”: put 192.168.x.1 in place of ${hostPlaceholder}, and open the port in your firewall.`,
      },
    }),
    ways: [
      {
        id: 'curl',
        title: 'By the link',
        withSecrets: false,
        blocks: [{ where: 'guest', commands: [`curl -fL ${shellQuote(url)} | tar xz`, enter] }],
      },
      {
        id: 'nix',
        title: 'By the link, with Nix',
        withSecrets: false,
        blocks: [
          {
            where: 'guest',
            commands: [
              `nix --extra-experimental-features 'nix-command flakes' flake new -t ${shellQuote(url)} ${shellQuote(folder)}`,
              enter,
            ],
          },
        ],
      },
      {
        id: 'scp',
        title: 'The downloaded zip, over SSH',
        withSecrets: true,
        blocks: [
          { where: 'host', commands: ['cd ~/Downloads', `scp ${zip} nixos@${guestPlaceholder}:`] },
          { where: 'guest', commands: [`unzip ${zip}`, enter] },
        ],
      },
      {
        id: 'shared-folder',
        title: 'The downloaded zip, through a shared folder',
        withSecrets: true,
        blocks: [
          {
            where: 'guest',
            commands: [
              'mkdir /tmp/host',
              "sudo nix-shell -p open-vm-tools --run 'vmhgfs-fuse .host:/ /tmp/host'",
              `sudo unzip ${shellQuote(`/tmp/host/shared/${folder}.zip`)}`,
              enter,
            ],
          },
        ],
      },
    ],
  };
}

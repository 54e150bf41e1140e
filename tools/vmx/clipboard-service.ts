/** The generated clipboard service, as systemd would run it. */
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { FlakeReport } from '@/tools/nix-options/evaluate';
import { type SwayGuest, uid } from './sway-guest';

const name = 'vmware-clipboard';

export class ClipboardService {
  /** What systemd would make as its RuntimeDirectory. */
  readonly folder = `/tmp/${name}`;
  readonly #guest: SwayGuest;
  #child: ChildProcess | undefined;
  #ended: Promise<number> = Promise.resolve(0);
  /** What it said, to either output. */
  log = '';

  /**
   * @param report the evaluated flake, for the folder of plugins that the script names
   */
  constructor(guest: SwayGuest, { built }: FlakeReport) {
    this.#guest = guest;
    const plugins = built.find(({ builder }) => builder === 'linkFarm');
    for (const [file, target] of Object.entries((plugins?.paths ?? {}) as Record<string, string>)) {
      const [, inTools = ''] = /\/lib\/open-vm-tools(\/.*)$/.exec(target) ?? [];
      const place = `/nix/store/${'0'.repeat(32)}-${plugins?.name}`;
      guest.putIntoStore(join(place, file), { link: `${guest.toolsLibrary}${inTools}` });
    }
  }

  /** Starts a script and waits until the tools have greeted VMware. */
  async start(script: string): Promise<void> {
    const program = `/nix/store/${'0'.repeat(32)}-${name}/bin/${name}`;
    this.#guest.putIntoStore(program, { script });
    this.log = '';
    const child = this.#guest.spawn(
      `rm -rf $RUNTIME_DIRECTORY && mkdir -m 700 $RUNTIME_DIRECTORY && exec ${program}`,
      { RUNTIME_DIRECTORY: this.folder },
      true,
    );
    this.#child = child;
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part: Buffer) => {
        this.log += part;
      });
    }
    this.#ended = new Promise((resolve) => child.on('exit', (status) => resolve(status ?? 1)));
    let status: number | undefined;
    this.#ended.then((code) => {
      status = code;
    });
    await this.#guest.until('the tools', () => {
      if (status !== undefined) throw new Error(`The service ended with ${status}: ${this.log}`);
      return this.#guest.vmx.isReady;
    });
  }

  /** What lies on the clipboard of its X server: what the tools see. */
  async hidden(target: string, cookie = `${this.folder}/Xauthority`): Promise<Buffer> {
    const variables = { DISPLAY: `:${uid}`, XAUTHORITY: cookie };
    const ask = `timeout 5 xclip -out -selection clipboard -target ${target}`;
    const { status, out } = await this.#guest.run(ask, '', variables);
    return status === 0 ? out : Buffer.alloc(0);
  }

  /** Its exit status. */
  ended(): Promise<number> {
    return this.#ended;
  }

  /** Ends it with all that it started. */
  async stop(): Promise<void> {
    if (this.#child?.exitCode === null) this.#guest.killAll(this.#child);
    await this.#ended;
  }
}

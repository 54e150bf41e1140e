/**
 * VMware's side of copy and paste, as far as the guest tools can see: version 4 of their messages, spoken over the line
 * that channel.c opens. After dndCPMsgV4.h and dndClipboard.c of open-vm-tools.
 */
import { EventEmitter } from 'node:events';
import { createServer, type Server, type Socket } from 'node:net';

const commands = {
  ping: 1,
  pingReply: 2,
  requestNext: 3,
  requestClipboard: 2000,
  receiveClipboard: 2002,
  sendClipboard: 2003,
} as const;
const headerSize = 14 * 4;
/** What fits into one message beside its header. */
const maxPayload = 65380;

/** Formats of a clipboard item, by their numbers in the tools. */
export const formats = { text: 1, files: 2, png: 6 } as const;
const formatCount = 11;

/** What the guest handed over when it was asked. */
export interface GuestClip {
  /** False: what the host knows is still right. */
  changed: boolean;
  /** UTF-8, without the NUL at its end. */
  text: Buffer | undefined;
  png: Buffer | undefined;
}

interface Header {
  command: number;
  session: number;
  parameters: readonly number[];
  binarySize: number;
  offset: number;
}

function encodeMessage(header: Header, payload: Buffer): Buffer {
  const head = Buffer.alloc(headerSize);
  // 2: copy and paste; 2: from the host
  const words = [header.command, 2, 2, header.session, 0];
  const parameters = Array.from({ length: 6 }, (_, i) => header.parameters[i] ?? 0);
  const sizes = [header.binarySize, header.offset, payload.length];
  for (const [i, word] of [...words, ...parameters, ...sizes].entries()) {
    head.writeUInt32LE(word, 4 * i);
  }
  return Buffer.concat([head, payload]);
}

function decodeMessage(bytes: Buffer): Header & { payload: Buffer } {
  const word = (i: number) => bytes.readUInt32LE(4 * i);
  return {
    command: word(0),
    session: word(3),
    parameters: [5, 6, 7, 8, 9, 10].map(word),
    binarySize: word(11),
    offset: word(12),
    payload: bytes.subarray(headerSize, headerSize + word(13)),
  };
}

/** A clipboard with one item. */
function encodeClip(format: number, data: Buffer): Buffer {
  const parts: Buffer[] = [uint32(formatCount)];
  for (let one = 1; one < formatCount; one += 1) {
    const here = one === format ? data : undefined;
    parts.push(Buffer.from([here ? 1 : 0]), uint32(here?.length ?? 0), here ?? Buffer.alloc(0));
  }
  return Buffer.concat([...parts, Buffer.from([1])]);
}

function decodeClip(bytes: Buffer): GuestClip {
  const items = new Map<number, Buffer>();
  let at = 4;
  for (let format = 1; format < bytes.readUInt32LE(0); format += 1) {
    const size = bytes.readUInt32LE(at + 1);
    if (bytes[at]) items.set(format, bytes.subarray(at + 5, at + 5 + size));
    at += 5 + (bytes[at] ? size : 0);
  }
  const text = items.get(formats.text);
  return {
    changed: bytes[at] === 1,
    text: text?.at(-1) === 0 ? text.subarray(0, -1) : text,
    png: items.get(formats.png),
  };
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/** The host. Emits `clip` for each clipboard that the guest hands over. */
export class Vmx extends EventEmitter<{ clip: [GuestClip] }> {
  #socket: Socket | undefined;
  #buffer: Buffer = Buffer.alloc(0);
  #session = 1;
  #ready = false;
  /** Whether the tools have looked around; they introduce themselves once before that, and then for good. */
  #settled = false;
  /** What is on its way to the guest, and how much of it has left. */
  #outgoing: { bytes: Buffer; sent: number } = { bytes: Buffer.alloc(0), sent: 0 };
  #incoming: Buffer[] = [];
  #server: Server | undefined;
  #starts = 0;

  /** Waits at a socket for the tools to come, again and again. */
  listen(path: string): Promise<void> {
    this.#server = createServer((socket) => this.attach(socket));
    return new Promise((resolve) => this.#server?.listen(path, resolve));
  }

  /** Speaks to the tools that come by this connection. */
  attach(socket: Socket): void {
    this.#socket = socket;
    this.#ready = false;
    this.#settled = false;
    this.#buffer = Buffer.alloc(0);
    this.#incoming = [];
    socket.on('data', (bytes) => this.#receive(bytes as Buffer));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => {
      if (this.#socket !== socket) return;
      this.#socket = undefined;
      this.#ready = false;
    });
  }

  /** Whether tools are there and take part in copy and paste. */
  get isReady(): boolean {
    return this.#ready;
  }

  /** How often tools have come so far: on a line that outlives them, this tells new ones from the last. */
  get starts(): number {
    return this.#starts;
  }

  close(): void {
    this.#socket?.destroy();
    this.#server?.close();
  }

  /** Somebody copies on the host, and the pointer enters the guest. */
  copyText(text: string): void {
    this.#offer(formats.text, Buffer.from(`${text}\0`));
  }

  copyPng(png: Buffer): void {
    this.#offer(formats.png, png);
  }

  /** One file, `a.txt`: three bytes, its name relative, and whole. */
  copyFiles(): void {
    const list = Buffer.alloc(22);
    list.writeBigUInt64LE(3n, 0);
    list.writeUInt32LE(6, 8);
    list.write('a.txt\0', 16);
    this.#offer(formats.files, list);
  }

  /** The pointer leaves the guest: the host asks for its clipboard. */
  async ask(): Promise<GuestClip> {
    const answer = new Promise<GuestClip>((resolve) => this.once('clip', resolve));
    this.#session += 1;
    this.#sendCommand(commands.requestClipboard, [4]);
    return answer;
  }

  #offer(format: number, data: Buffer): void {
    this.#session += 1;
    this.#outgoing = { bytes: encodeClip(format, data), sent: 0 };
    this.#sendPart();
  }

  #sendPart(): void {
    const { bytes, sent } = this.#outgoing;
    const part = bytes.subarray(sent, sent + maxPayload);
    this.#outgoing.sent += part.length;
    this.#sendCommand(commands.receiveClipboard, [4], part, bytes.length, sent);
  }

  #sendCommand(
    command: number,
    parameters: readonly number[],
    payload: Buffer = Buffer.alloc(0),
    binarySize = 0,
    offset = 0,
  ): void {
    const header = { command, session: this.#session, parameters, binarySize, offset };
    this.#dispatch('copypaste.transport', encodeMessage(header, payload));
  }

  #dispatch(name: string, args: Buffer): void {
    this.#write(Buffer.concat([Buffer.from(`D${name}\0`), args]));
  }

  #write(frame: Buffer): void {
    this.#socket?.write(Buffer.concat([uint32(frame.length), frame]));
  }

  #receive(bytes: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, bytes]);
    while (this.#buffer.length >= 4) {
      const end = 4 + this.#buffer.readUInt32LE(0);
      if (this.#buffer.length < end) return;
      // the first byte is S
      const message = this.#buffer.subarray(5, end);
      this.#buffer = this.#buffer.subarray(end);
      this.#hear(message);
    }
  }

  #hear(message: Buffer): void {
    const transport = 'copypaste.transport ';
    if (message.toString() === 'start') this.#begin();
    else if (message.toString().startsWith('dnd.is.active')) this.#settled = true;
    else if (message.subarray(0, transport.length).toString() === transport) {
      this.#hearTransport(decodeMessage(message.subarray(transport.length)));
    }
  }

  /** As a VMX greets tools that have just come. The plugin joins the channel while it hears of its capabilities. */
  #begin(): void {
    this.#starts += 1;
    this.#ready = false;
    this.#settled = false;
    this.#incoming = [];
    this.#write(Buffer.from('R'));
    this.#dispatch('Capabilities_Register', Buffer.alloc(0));
    this.#dispatch('Set_Option', Buffer.from('copypaste 1\0'));
  }

  #hearTransport(message: ReturnType<typeof decodeMessage>): void {
    switch (message.command) {
      case commands.ping:
        this.#sendCommand(commands.pingReply, [4, 0, 0xffff]);
        this.#ready = this.#settled;
        break;
      case commands.requestNext:
        this.#sendPart();
        break;
      case commands.sendClipboard: {
        if (message.offset === 0) this.#incoming = [];
        this.#incoming.push(Buffer.from(message.payload));
        const sofar = Buffer.concat(this.#incoming);
        if (sofar.length < message.binarySize) {
          this.#sendCommand(commands.requestNext, [commands.sendClipboard, 0, sofar.length]);
        } else {
          this.emit('clip', decodeClip(sofar));
        }
      }
    }
  }
}

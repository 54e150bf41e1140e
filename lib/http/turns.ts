/** Whose turn it is: what takes long is begun one after the other, and newcomers are let in between. */
import type { ServerResponse } from 'node:http';

/** As many as Linux lets wait outside: Node's `listen` asks for 511. */
const backlog = 511;

/** How many turns quick answers get to end before the next long one. One that Next makes takes about ten. */
const patience = 32;

interface Waiting {
  response: ServerResponse;
  share: number;
  begin: (isWanted: boolean) => void;
}

const endOfTurn = () => new Promise(setImmediate);

/**
 * Node accepts one connection in each turn of its event loop. If a turn could hold a long answer for each client who is there,
 * some dozens of them would keep all new ones out for seconds.
 */
export class Turns {
  private newcomers = 0;
  private readonly quick = new Set<ServerResponse>();
  private readonly waiting: Waiting[] = [];
  private isMoving = false;

  /** Is told of each new connection. */
  newcomer(): void {
    this.newcomers++;
  }

  /** Is told of an answer that does not take long: it is not kept waiting by the next one that does. */
  pass(response: ServerResponse): void {
    this.quick.add(response);
    response.once('close', () => this.quick.delete(response));
  }

  /**
   * Waits until an answer that takes long may be begun.
   * @param share how much of a turn it may fill: 1 lets no other one begin in the same
   * @returns whether its client still waits for it
   */
  wait(response: ServerResponse, share: number): Promise<boolean> {
    return new Promise((begin) => {
      const join = () => {
        this.waiting.push({ response, share, begin });
        if (!this.isMoving) void this.move();
      };
      // Not before the answers in front of it on its connection, or one connection could fill all turns.
      if (response.socket) join();
      else response.once('socket', join);
    });
  }

  private async move(): Promise<void> {
    this.isMoving = true;
    // What Node has read in this turn is handled before; the next turns begin with a look at who came.
    await endOfTurn();
    while (this.waiting.length > 0) {
      await this.settle();
      for (let filled = 0; filled < 1; ) {
        const next = this.waiting.shift();
        if (!next) break;
        // Those whose clients have left take no turn.
        const isWanted = !next.response.destroyed && !next.response.req.socket.destroyed;
        if (isWanted) filled += next.share;
        next.begin(isWanted);
      }
    }
    this.isMoving = false;
  }

  /** Waits for a turn that brings nobody new and finds no quick answer being made; both only for so long. */
  private async settle(): Promise<void> {
    for (let turn = 0; turn < backlog; turn++) {
      const { newcomers } = this;
      await endOfTurn();
      const isBusy = this.quick.size > 0 && turn < patience;
      if (this.newcomers === newcomers && !isBusy) return;
    }
  }
}

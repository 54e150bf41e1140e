/** Whose turn it is: what Next makes is begun little by little, and newcomers are let in between. */
import type { ServerResponse } from 'node:http';

/** Each lane has a turn's room of its own, so that nobody waits behind what costs a hundred times as much. */
export type Lane = 'health' | 'usual' | 'dear';

/** How long newcomers, and answers to health, may keep the other lanes waiting, in milliseconds of processor time. */
const patience = { newcomers: 50, health: 10 };

/** How long an answer to health counts as being made, in milliseconds. Its client may never take it. */
const untaken = 100;

interface Waiting {
  response: ServerResponse;
  share: number;
  begin: (isWanted: boolean) => void;
}

const endOfTurn = () => new Promise(setImmediate);

/** Milliseconds. A clock would run on while the machine does something else. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * Node accepts one connection in each turn of its event loop. If a turn could hold an answer for each client who is there, some
 * dozens of them would keep all new ones out for seconds.
 */
export class Turns {
  private readonly lanes: Record<Lane, Waiting[]> = { health: [], usual: [], dear: [] };
  private readonly health = new Set<ServerResponse>();
  private newcomers = 0;
  private isMoving = false;

  /** Counts each new connection. */
  newcomer(): void {
    this.newcomers++;
  }

  /**
   * Waits until an answer may be begun: not before the answers in front of it on its connection. Otherwise one connection could
   * fill all turns; and Node closes nothing of an answer whose turn on its connection never comes.
   * @param share how much of a turn it fills; 1 lets no other one of its lane begin in the same
   * @returns whether its client still waits for it
   */
  wait(response: ServerResponse, lane: Lane, share: number): Promise<boolean> {
    return new Promise((begin) => {
      const join = () => {
        this.lanes[lane].push({ response, share, begin });
        if (!this.isMoving) void this.move();
      };
      if (response.socket) join();
      else response.once('socket', join);
    });
  }

  private async move(): Promise<void> {
    this.isMoving = true;
    // What Node has read in this turn is handled before; the next turns begin with a look at who came.
    await endOfTurn();
    let last = processorTime();
    let isDearNext = false;
    while (Object.values(this.lanes).some(({ length }) => length > 0)) {
      const { newcomers } = this;
      await endOfTurn();
      this.begin('health');
      const waited = processorTime() - last;
      if (this.newcomers !== newcomers && waited < patience.newcomers) continue;
      const isHealthDone = this.health.size === 0 && this.lanes.health.length === 0;
      if (!isHealthDone && waited < patience.health) continue;
      // One lane fills a turn, and the other one the next, so that health waits for one of them at most.
      isDearNext = isDearNext ? this.lanes.dear.length > 0 : this.lanes.usual.length === 0;
      this.begin(isDearNext ? 'dear' : 'usual');
      isDearNext = !isDearNext;
      // What was begun works in this turn, and takes nothing of the others' patience.
      await endOfTurn();
      this.begin('health');
      last = processorTime();
    }
    this.isMoving = false;
  }

  private begin(lane: Lane): void {
    const waiting = this.lanes[lane];
    let filled = 0;
    let count = 0;
    while (filled < 1 && count < waiting.length) {
      const { response, share, begin } = waiting[count++] as Waiting;
      // Those whose clients have left take no turn.
      const isWanted = !response.destroyed && !response.req.socket.destroyed;
      if (isWanted) filled += share;
      if (isWanted && lane === 'health') {
        this.health.add(response);
        const over = () => this.health.delete(response);
        response.once('close', over);
        setTimeout(over, untaken).unref();
      }
      begin(isWanted);
    }
    waiting.splice(0, count);
  }
}

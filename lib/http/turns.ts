/** Whose turn it is: what Next makes is begun little by little, and newcomers are let in between. */
import type { ServerResponse } from 'node:http';

/** Each lane has a turn's room of its own, so that nobody waits behind what costs a hundred times as much. */
export type Lane = 'health' | 'usual' | 'dear';

/** How long newcomers and health may keep the other lanes waiting: turns, because a turn lets one newcomer in, and milliseconds. */
const patience = { turns: 64, milliseconds: 50 };

interface Waiting {
  response: ServerResponse;
  share: number;
  begin: (isWanted: boolean) => void;
}

const endOfTurn = () => new Promise(setImmediate);

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
    let last = performance.now();
    let turns = 0;
    while (Object.values(this.lanes).some(({ length }) => length > 0)) {
      const { newcomers } = this;
      await endOfTurn();
      this.begin('health');
      const isCalm =
        this.newcomers === newcomers && this.health.size === 0 && this.lanes.health.length === 0;
      turns++;
      const isPatient = turns < patience.turns || performance.now() - last < patience.milliseconds;
      if (!isCalm && isPatient) continue;
      this.begin('usual');
      this.begin('dear');
      last = performance.now();
      turns = 0;
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
        response.once('close', () => this.health.delete(response));
      }
      begin(isWanted);
    }
    waiting.splice(0, count);
  }
}

// Finishes in the background what commands about stays left over: short transactions with pauses, so that nobody waits for them.
import { setTimeout as wait } from 'node:timers/promises';
import type { Connection } from '../db/open.ts';
import { placePiece } from '../db/placing.ts';

const MOST_ROWS = 500;
const FEWEST_ROWS = 25;
/** A transaction that took longer makes the next ones smaller (ms). */
const MAX_HOLD_MS = 50;
const PAUSE_MS = 5;
const BUSY_PAUSE_MS = 40;

export type PlacingLoop = {
  /** Something may have been left over. */
  wake(): void;
};

export type PlacingParts = {
  /** The workspace that is open now; null stops the work, which goes on when it is opened again. */
  readonly connection: () => Connection | null;
  /** Everything is in place; what pages show of responses by team is new. */
  readonly onDone: () => void;
  readonly onError: (error: unknown) => void;
};

export function startPlacingLoop({ connection, onDone, onError }: PlacingParts): PlacingLoop {
  let isRunning = false;
  let isWokenAgain = false;

  async function run(): Promise<void> {
    let rows = MOST_ROWS;
    // The command that woke this is answered first.
    await wait(PAUSE_MS);
    for (;;) {
      const open = connection();
      if (open === null) return;
      isWokenAgain = false;
      const begun = performance.now();
      const piece = placePiece(open, Date.now(), rows);
      if (piece === 'done') onDone();
      if (piece === 'done' || piece === 'nothing') return;
      if (performance.now() - begun > MAX_HOLD_MS) rows = Math.max(FEWEST_ROWS, Math.floor(rows / 2));
      await wait(piece === 'busy' ? BUSY_PAUSE_MS : PAUSE_MS);
    }
  }

  function wake(): void {
    isWokenAgain = isRunning;
    if (isRunning) return;
    isRunning = true;
    run()
      .catch(onError)
      .finally(() => {
        isRunning = false;
        if (isWokenAgain) wake();
      });
  }

  return { wake };
}

// How far a job is: one rising share over all its phases, rows per second and time left. Only arithmetic.
import { AppError } from '../shared/contract/errors.ts';
import type { Progress } from '../shared/contract/events.ts';

export type JobWatch = {
  readonly onProgress: (progress: Progress) => void;
  readonly isCancelled: () => boolean;
};

type Phase = Progress['phase'];

/** Where each phase begins and how much of the whole it takes, from measured imports. */
export type PhaseShares = Readonly<Partial<Record<Phase, readonly [from: number, size: number]>>>;

export type ProgressMeter = {
  /** `share` 0…1 of the phase. Tells at most ten times a second, and every change of phase. */
  at(phase: Phase, share: number, rows: number): void;
  setRowCount(count: number): void;
  /** Since the job began. */
  seconds(): number;
  /** Throws `import.cancelled` if the person no longer wants it. */
  stopIfCancelled(): void;
};

const INTERVAL_MS = 100;
/** Before that, a time left would be a guess. */
const TELLING_MS = 1000;

export function createProgressMeter(job: Progress['job'], shares: PhaseShares, watch: JobWatch): ProgressMeter {
  const startedAt = performance.now();
  let phaseStartedAt = startedAt;
  let lastPhase: Phase | null = null;
  let toldAt = 0;
  let rowCount: number | null = null;

  return {
    setRowCount: (count) => {
      rowCount = count;
    },
    seconds: () => (performance.now() - startedAt) / 1000,
    stopIfCancelled: () => {
      if (watch.isCancelled()) throw new AppError('import.cancelled');
    },
    at: (phase, share, rows) => {
      const now = performance.now();
      if (phase !== lastPhase) {
        lastPhase = phase;
        phaseStartedAt = now;
      } else if (now - toldAt < INTERVAL_MS) return;
      toldAt = now;
      const [from, size] = shares[phase] ?? [0, 1];
      const whole = Math.min(1, from + size * Math.min(1, Math.max(0, share)));
      const elapsed = now - startedAt;
      const inPhase = now - phaseStartedAt;
      watch.onProgress({
        type: 'progress',
        job,
        phase,
        share: whole,
        rows,
        rowCount,
        rowsPerSecond: rows > 0 && inPhase > INTERVAL_MS ? Math.round((rows / inPhase) * 1000) : null,
        secondsLeft: elapsed > TELLING_MS && whole > 0.02 ? Math.ceil((elapsed * (1 - whole)) / whole / 1000) : null,
        // From the commit point on the import counts; it is finished, not stopped.
        canCancel: phase !== 'applying' && phase !== 'removing',
      });
    },
  };
}

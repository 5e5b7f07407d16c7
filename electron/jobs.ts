// Long work in a process of its own: one at a time, killable, bounded in memory and silence. What it does stands in job-entry.ts.
import { AppError, type Envelope } from '../shared/contract/errors.ts';
import type { Progress } from '../shared/contract/events.ts';
import { type Helper, startHelper } from './helper-process.ts';
import type { Log } from './log.ts';
import type { JobRequest } from './messages.ts';

/** Above this the job is ended (reliability: a heap limit alone does not bound buffers). */
const MAX_RESIDENT_BYTES = 1_000_000_000;
/** A job that neither advances nor ends for this long is ended. */
const MAX_SILENCE_MS = 60_000;
/** A backup is one statement that cannot report: a large workspace on a slow disk needs longer. */
const MAX_BACKUP_MS = 600_000;
/** How long a cancelled job may take to clean up after itself before it is ended and cleaned up after. */
const CANCEL_PATIENCE_MS = 10_000;

export type Jobs = {
  run(request: JobRequest): Promise<Envelope<unknown>>;
  /** Looks through a workspace beside whatever else runs. */
  check(workspacePath: string): Promise<Envelope<unknown>>;
  cancel(): void;
  readonly isRunning: () => boolean;
  stop(): Promise<void>;
};

type Running = { readonly helper: Helper<JobRequest>; readonly end: (reason: AppError) => void };

export function startJobs(entry: string, log: Log, onProgress: (progress: Progress) => void): Jobs {
  let running: Running | null = null;

  function take(handlers: Parameters<typeof startHelper>[2]): Helper<JobRequest> {
    return startHelper<JobRequest>(entry, 'Rapport job', handlers, ['--max-old-space-size=640']);
  }

  async function run(request: JobRequest): Promise<Envelope<unknown>> {
    if (running) return { ok: false, error: { code: 'job.busy', params: {} } };
    let lastHeard = Date.now();
    let patience = MAX_SILENCE_MS;
    let reason: AppError | null = null;
    const helper = take({
      onMessage: (message) => {
        if (message.type === 'progress') {
          lastHeard = Date.now();
          patience = message.progress.phase === 'backup' ? MAX_BACKUP_MS : MAX_SILENCE_MS;
          onProgress(message.progress);
        }
        if (message.type === 'logged') {
          log.write('unexpected', { where: message.where, logId: message.logId, stack: message.stack });
        }
        if (message.type === 'memory' && message.residentBytes > MAX_RESIDENT_BYTES) {
          end(new AppError('import.failed', { reason: 'memory', limit: '1 GB' }));
        }
      },
      onLost: (exitCode) => log.write('job-lost', { kind: request.kind, exitCode }),
    });
    function end(why: AppError): void {
      if (reason) return;
      reason = why;
      log.write('job-ended', { kind: request.kind, code: why.code });
      void helper.kill();
    }
    running = { helper, end };
    const watch = setInterval(() => {
      if (Date.now() - lastHeard > patience) end(new AppError('import.stalled'));
    }, 1000);
    const envelope = await helper.request(request);
    clearInterval(watch);
    await helper.kill();
    running = null;
    const ended = reason as AppError | null;
    const isLost = !envelope.ok && envelope.error.code === 'job.lost';
    if ((ended || isLost) && (request.kind === 'import' || request.kind === 'undo')) {
      await aside({ kind: 'recover', workspacePath: request.workspacePath });
    }
    return ended ? { ok: false, error: { code: ended.code, params: ended.params } } : envelope;
  }

  /** Work beside the one job: what a killed import wrote is taken away at once; the check never keeps an import waiting. */
  async function aside(request: JobRequest & { kind: 'recover' | 'check' }): Promise<Envelope<unknown>> {
    const helper = take({
      onMessage: () => undefined,
      onLost: (exitCode) => log.write('job-lost', { kind: request.kind, exitCode }),
    });
    const envelope = await helper.request(request);
    if (!envelope.ok) log.write(`${request.kind}-failed`, { code: envelope.error.code });
    await helper.kill();
    return envelope;
  }

  return {
    run,
    check: (workspacePath) => aside({ kind: 'check', workspacePath }),
    isRunning: () => running !== null,
    cancel: () => {
      const wanted = running;
      if (!wanted) return;
      wanted.helper.send({ type: 'cancel' });
      setTimeout(() => {
        if (running === wanted) wanted.end(new AppError('import.cancelled'));
      }, CANCEL_PATIENCE_MS);
    },
    stop: async () => {
      running?.end(new AppError('import.cancelled'));
      await running?.helper.kill();
    },
  };
}

// A utility process that answers requests: starting it, matching replies, noticing its end. Knows nothing of what is asked.
import { type UtilityProcess, utilityProcess } from 'electron';
import type { Envelope } from '../shared/contract/errors.ts';
import type { FromHelper, ToHelper } from './messages.ts';

export type HelperEvents = {
  readonly onMessage: (message: Exclude<FromHelper, { type: 'reply' }>) => void;
  /** The process ended without being asked to; open requests have been answered with `job.lost`. */
  readonly onLost: (exitCode: number) => void;
};

export type Helper<Request> = {
  request(request: Request): Promise<Envelope<unknown>>;
  send(message: ToHelper<Request>): void;
  /** Ends it; open requests are answered with `job.lost`. Resolves when it is gone. */
  kill(): Promise<void>;
};

/** Starts `entry` as a utility process named `serviceName`. */
export function startHelper<Request>(
  entry: string,
  serviceName: string,
  events: HelperEvents,
  execArgv: readonly string[] = [],
): Helper<Request> {
  const child: UtilityProcess = utilityProcess.fork(entry, [], {
    serviceName,
    execArgv: [...execArgv],
    stdio: 'inherit',
  });
  const waiting = new Map<number, (envelope: Envelope<unknown>) => void>();
  let nextId = 1;
  let isGone = false;
  let isWanted = true;
  const gone = new Promise<void>((resolve) => {
    child.once('exit', (exitCode) => {
      isGone = true;
      for (const answer of waiting.values()) answer({ ok: false, error: { code: 'job.lost', params: {} } });
      waiting.clear();
      resolve();
      if (isWanted) events.onLost(exitCode);
    });
  });
  child.on('message', (message: FromHelper) => {
    if (message.type !== 'reply') {
      events.onMessage(message);
      return;
    }
    waiting.get(message.id)?.(message.envelope);
    waiting.delete(message.id);
  });
  function send(message: ToHelper<Request>): void {
    if (!isGone) child.postMessage(message);
  }
  return {
    send,
    request: (request) => {
      if (isGone) return Promise.resolve({ ok: false, error: { code: 'job.lost', params: {} } });
      const id = nextId;
      nextId += 1;
      return new Promise((resolve) => {
        waiting.set(id, resolve);
        send({ type: 'request', id, request });
      });
    },
    kill: () => {
      isWanted = false;
      if (!isGone) child.kill();
      return gone;
    },
  };
}

// The inside of a helper process: receives requests, answers with envelopes, never throws across the process. No work of its own.
import { randomUUID } from 'node:crypto';
import { wireErrorOf } from '../db/sqlite-errors.ts';
import { AppError, type Envelope } from '../shared/contract/errors.ts';
import type { FromHelper, ToHelper } from './messages.ts';

type Port = {
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  postMessage(message: FromHelper): void;
};

function parentPort(): Port {
  const port = (process as unknown as { parentPort?: Port }).parentPort;
  if (!port) throw new Error('started outside the app');
  return port;
}

const port = parentPort();

export function tell(message: FromHelper): void {
  port.postMessage(message);
}

/** Hands an unexpected error to the log and returns the id the person sees. */
export function logUnexpected(where: string, error: unknown): string {
  const logId = randomUUID().slice(0, 8);
  tell({ type: 'logged', logId, where, stack: error instanceof Error ? (error.stack ?? error.name) : typeof error });
  return logId;
}

/** Any error as an envelope. */
export function failure(where: string, error: unknown): Envelope<never> {
  if (error instanceof AppError) return { ok: false, error: { code: error.code, params: error.params } };
  const known = wireErrorOf(error);
  return { ok: false, error: known ?? { code: 'unexpected', params: { logId: logUnexpected(where, error) } } };
}

/** Answers every request with what `answer` gives; `onCancel` hears that the running one is no longer wanted. */
export function serve<Request>(
  where: string,
  answer: (request: Request) => Promise<Envelope<unknown>>,
  onCancel: () => void = () => undefined,
): void {
  port.on('message', ({ data }) => {
    const message = data as ToHelper<Request>;
    if (message.type === 'cancel') {
      onCancel();
      return;
    }
    answer(message.request)
      .catch((error: unknown) => failure(where, error))
      .then((envelope) => tell({ type: 'reply', id: message.id, envelope }));
  });
}

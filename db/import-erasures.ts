// People who asked to be erased: no import stores a response of theirs again. Only keyed codes are known of them.
import { normaliseName } from '../shared/import/identity.ts';
import { message } from '../shared/import/messages.ts';
import { normaliseEmail } from '../shared/import/near-names.ts';
import type { ParsedResponse, RecordOutcome } from '../shared/import/types.ts';
import { identifierKey } from './identifier-key.ts';
import type { Connection } from './open.ts';

export type Erasures = {
  /** The outcome as it may be stored: a response of an erased customer or agent is none. */
  admit(outcome: RecordOutcome): RecordOutcome;
};

const ERASED: RecordOutcome = { kind: 'notAnswer', reason: message('erased') };

/** `subject` of an erased customer: the code that stands in responses.customer_key. */
export function erasedCustomer(secret: Uint8Array, identifier: string): Buffer {
  return identifierKey(secret, identifier);
}

/** `subject` of an erased agent by one of their identifiers; ids hold within one source. */
export function erasedAgent(
  secret: Uint8Array,
  kind: 'id' | 'email' | 'name',
  value: string,
  sourceKey: string,
): Buffer {
  if (kind === 'id') return identifierKey(secret, `agent id ${sourceKey} ${value}`);
  if (kind === 'email') return identifierKey(secret, `agent email ${normaliseEmail(value)}`);
  return identifierKey(secret, `agent name ${normaliseName(value)}`);
}

/** Null where nobody was erased, which is nearly always: then no row is looked at. */
export function readErasures(
  connection: Connection | null,
  { secret, sourceKey }: { readonly secret: Uint8Array; readonly sourceKey: string },
): Erasures | null {
  const subjects = connection?.prepare('SELECT subject FROM erasures').pluck().all() as Buffer[] | undefined;
  if (!subjects || subjects.length === 0) return null;
  const erased = new Set(subjects.map((subject) => subject.toString('hex')));
  const known = new Map<string, boolean>();

  function isErased(text: string, keyOf: () => Buffer): boolean {
    const before = known.get(text);
    if (before !== undefined) return before;
    const found = erased.has(keyOf().toString('hex'));
    if (known.size >= 100_000) known.clear();
    known.set(text, found);
    return found;
  }

  function isOfErased({ customerId, agentId, agentName, agentEmail }: ParsedResponse): boolean {
    if (customerId && isErased(`c${customerId}`, () => erasedCustomer(secret, customerId))) return true;
    const agent = [
      ['id', agentId],
      ['email', agentEmail],
      ['name', agentName],
    ] as const;
    return agent.some(
      ([kind, value]) => value && isErased(`${kind}\0${value}`, () => erasedAgent(secret, kind, value, sourceKey)),
    );
  }

  return { admit: (outcome) => (outcome.kind === 'response' && isOfErased(outcome.response) ? ERASED : outcome) };
}

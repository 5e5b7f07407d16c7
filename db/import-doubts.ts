// What only the stored responses can tell about a file: that its ids begin anew, or that it is older than what is stored. Both become
// questions before anything of the file counts. Comparing rows is done elsewhere (import-changes.ts).
import { readInstant } from '../shared/import/dates.ts';
import { headerWords } from '../shared/import/header-names.ts';
import { olderFileQuestion, restartedIdsQuestion } from '../shared/import/questions.ts';
import { isDateTarget } from '../shared/import/targets.ts';
import type { FilePlan, ImportCounts, ParsedResponse, Question } from '../shared/import/types.ts';
import { zoneNamed } from '../shared/import/zones.ts';
import type { Begun, ImportStart } from './import-begin.ts';
import type { ResponseChange } from './import-changes.ts';
import { fieldsOf } from './import-undo-chain.ts';
import { prepared } from './sql.ts';

export type Doubts = {
  /** Every response of the file, in order. */
  see(response: ParsedResponse): void;
  /** Whether a known response shall get the differing values of the file; false where the stored ones stay. */
  admits(change: ResponseChange, response: ParsedResponse): boolean;
  /** After the last row: what has to be asked before the import may count. */
  questions(counts: Pick<ImportCounts, 'unchanged' | 'updated'>): Question[];
  /** The latest answer of the file (UTC ms); null where it has no dates. */
  latestAt(): number | null;
  /** What the answers mean for the source from now on. Inside the transaction of the commit point. */
  keep(): void;
};

/** Share of known ids that may arrive with another time or agent before the ids are in doubt. */
const SHARE_IN_DOUBT = 0.02;
/** Running numbers: at most six digits, and hardly a gap between the smallest and the largest. */
const SHORT_NUMBER = /^\d{1,6}$/;

/** The zone that the file itself names for its dates; null where it names none or several. */
export function zoneNamedBy(plan: FilePlan): string | null {
  const zones = new Set(plan.columns.filter(({ target }) => isDateTarget(target)).map(({ zone }) => zone ?? null));
  const [zone] = zones;
  return zones.size === 1 ? (zone ?? null) : null;
}

/** Headers of the time at which a row was changed last, as `headerWords` makes them comparable. */
const CHANGED_AT =
  /^(?:last )?(?:updated|modified|changed|edited)(?: (?:at|on|date|time|datetime))*$|^(?:last (?:modification|update|change|edit))(?: (?:at|date|time))*$|^(?:hora|fecha)(?: y hora)? de la ultima (?:modificacion|actualizacion)$|^(?:ultima )?(?:modificacion|actualizacion)$|^(?:modificado|actualizado)(?: (?:el|en))?$|^(?:zeitpunkt der )?letzten? (?:anderung|aktualisierung)(?:szeit)?$|^(?:geandert|aktualisiert|bearbeitet)(?: am| um)?$|^anderungsdatum$/u;

function changedAtFields(plan: FilePlan): string[] {
  return plan.columns.flatMap(({ header, target }) =>
    target.startsWith('extra:') && CHANGED_AT.test(headerWords(header)) ? [target.slice('extra:'.length)] : [],
  );
}

/**
 * Takes the place of something a customer or a desk said. What was empty before is no loss, and fields that are only kept as they came
 * are not worth a question; either way the values before are kept with the import.
 */
function overwrites(change: ResponseChange): boolean {
  return [...fieldsOf(change)].some(([field, { before }]) => before !== null && !field.startsWith('extra:'));
}

/** Which of the two comes later, by the time of the last change that the rows themselves hold; null where they do not say. */
type Verdict = 'older' | 'newer' | null;

export function createDoubts(start: ImportStart, begun: Begun): Doubts {
  const { connection, plan, settings } = start;
  const answers = settings.answers ?? {};
  const changedAt = changedAtFields(plan);
  const zone = zoneNamed(plan.zone);
  let latest: number | null = null;
  let areRunning = true;
  let idCount = 0;
  let lowest = Number.POSITIVE_INFINITY;
  let highest = 0;
  /** Known rows whose time of contact or agent is another one. */
  let otherCount = 0;
  /** Known rows that differ in their time of answer alone, or have nothing that could tell. */
  let unsureCount = 0;
  let example = '';
  let unsureExample = '';
  let olderCount = 0;
  let undatedCount = 0;

  function noteId(id: string): void {
    if (!areRunning) return;
    if (!SHORT_NUMBER.test(id)) {
      areRunning = false;
      return;
    }
    const number = Number(id);
    idCount += 1;
    lowest = Math.min(lowest, number);
    highest = Math.max(highest, number);
  }

  function isRunning(): boolean {
    return areRunning && idCount > 0 && highest - lowest + 1 <= idCount * 2 + 10;
  }

  function isOtherAgent({ before, after }: ResponseChange): boolean {
    const [stored, given] = [before.row.agent_id ?? null, after.row.agent_id ?? null];
    if (stored === null || given === null) return false;
    return countedAs(Number(stored)) !== countedAs(Number(given));
  }

  /** Agents that people have merged are one. */
  function countedAs(agentId: number): number {
    if (!connection) return agentId;
    const row = prepared(connection, 'SELECT counted_as AS id FROM v_agents WHERE agent_id = :agentId').get({
      agentId,
    });
    return (row as { id: number } | undefined)?.id ?? agentId;
  }

  function noteRestart(change: ResponseChange, response: ParsedResponse): void {
    const { before, after } = change;
    const isOther = (column: 'interaction_at' | 'responded_at') =>
      (before.row[column] ?? null) !== null && (after.row[column] ?? null) !== null;
    if (isOther('interaction_at') || isOtherAgent(change)) {
      otherCount += 1;
      example ||= response.externalId ?? '';
      return;
    }
    const hasContact = response.interactionAt !== undefined && response.interactionAt !== null;
    const hasNothing = !hasContact && response.agentId === undefined && response.agentName === undefined;
    const isUndated = response.respondedAt === undefined;
    if ((!hasContact && isOther('responded_at')) || (hasNothing && isUndated)) {
      unsureCount += 1;
      unsureExample ||= response.externalId ?? '';
    }
  }

  function verdictOf({ before }: ResponseChange, response: ParsedResponse): Verdict {
    if (changedAt.length === 0 || typeof before.row.extra !== 'string') return null;
    const stored = JSON.parse(before.row.extra) as Record<string, string>;
    for (const name of changedAt) {
      const [then, now] = [stored[name], response.extra?.[name]].map((text) =>
        text === undefined ? Number.NaN : readInstant(text, undefined, zone),
      );
      if (!Number.isFinite(then) || !Number.isFinite(now) || then === now) continue;
      return Number(now) < Number(then) ? 'older' : 'newer';
    }
    return null;
  }

  function isRemembered(): boolean {
    if (!connection) return false;
    const sql = `SELECT 1 FROM imports WHERE source_id = :sourceId AND state = 'done'
      AND json_extract(assumed, '$.settings.answers.restartedIds') = 'same' LIMIT 1`;
    return prepared(connection, sql).get({ sourceId: begun.sourceId }) !== undefined;
  }

  function latestStored(): number | null {
    if (!connection) return null;
    const sql = `SELECT max(json_extract(result, '$.latestAt')) AS at FROM imports WHERE source_id = :sourceId AND state = 'done'`;
    return (prepared(connection, sql).get({ sourceId: begun.sourceId }) as { at: number | null }).at;
  }

  function restarted(known: number): Question | null {
    if (begun.idScope === 'file' || answers['restartedIds'] !== undefined) return null;
    const running = isRunning();
    const count = running ? otherCount + unsureCount : otherCount;
    if (count === 0 || (!running && count <= known * SHARE_IN_DOUBT) || isRemembered()) return null;
    return restartedIdsQuestion(plan.sourceName, count, Math.max(known, count), example || unsureExample);
  }

  function older(): Question | null {
    if (answers['olderFile'] !== undefined) return null;
    const at = undatedCount === 0 || latest === null ? null : latestStored();
    const isFileOlder = at !== null && latest !== null && latest < at;
    const count = olderCount + (isFileOlder ? undatedCount : 0);
    if (count === 0) return null;
    return olderFileQuestion(plan.sourceName, count, isFileOlder ? at : null, isFileOlder ? latest : null);
  }

  return {
    see: (response) => {
      const at = response.respondedAt ?? response.interactionAt ?? null;
      if (at !== null && (latest === null || at > latest)) latest = at;
      if (response.externalId !== null) noteId(response.externalId);
    },
    admits: (change, response) => {
      if (response.externalId !== null) noteRestart(change, response);
      if (!overwrites(change)) return true;
      const verdict = verdictOf(change, response);
      if (verdict === 'older') olderCount += 1;
      else if (verdict === null) undatedCount += 1;
      return answers['olderFile'] !== 'keep' || verdict === 'newer';
    },
    questions: (counts) => {
      if (!connection || begun.sourceId === 0) return [];
      const question = restarted(counts.unchanged + counts.updated) ?? older();
      return question === null ? [] : [question];
    },
    latestAt: () => latest,
    keep: () => {
      if (!connection) return;
      const params = { sourceId: begun.sourceId, zone: settings.zone ?? zoneNamedBy(plan), idScope: begun.idScope };
      prepared(
        connection,
        'UPDATE sources SET zone = coalesce(zone, :zone), id_scope = :idScope WHERE id = :sourceId',
      ).run(params);
    },
  };
}

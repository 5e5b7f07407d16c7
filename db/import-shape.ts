// What a file has columns for, and a parsed response as the values of its row. A column the file lacks changes nothing later,
// an empty cell does; that difference is kept here. No SQL.
import { dayOfInstant } from '../shared/days.ts';
import type { ColumnPlan, FixedTarget, ParsedResponse } from '../shared/import/types.ts';
import { identifierKey } from './identifier-key.ts';
import type { AgentIdentity } from './import-agents.ts';

export type FileShape = {
  readonly has: ReadonlySet<FixedTarget>;
  readonly hasAgent: boolean;
  /** Keys of comments, ratings and extra fields, as in the responses, with the header they were read from. */
  readonly comments: ReadonlyMap<string, string>;
  readonly ratings: ReadonlyMap<string, string>;
  readonly extras: ReadonlyMap<string, string>;
  readonly isCustomerCode: boolean;
  /** Names of all columns of the file; raw cells are kept under them. */
  readonly headers: ReadonlySet<string>;
};

/** The part of a target after its colon: `comment:Why?` → `Why?`. */
function keyOf(target: string): string {
  return target.slice(target.indexOf(':') + 1);
}

export function shapeOf(plan: {
  readonly columns: readonly Pick<ColumnPlan, 'header' | 'target' | 'isKeptAsCode'>[];
}): FileShape {
  const has = new Set<FixedTarget>();
  const comments = new Map<string, string>();
  const ratings = new Map<string, string>();
  const extras = new Map<string, string>();
  let isCustomerCode = false;
  for (const column of plan.columns) {
    const { target } = column;
    if (target.startsWith('comment:')) comments.set(keyOf(target), column.header);
    else if (target.startsWith('behaviour:')) ratings.set(keyOf(target), column.header);
    else if (target.startsWith('extra:')) extras.set(keyOf(target), column.header);
    else if (target !== 'ignore') has.add(target as FixedTarget);
    if (target === 'customerId' && column.isKeptAsCode) isCustomerCode = true;
  }
  const hasAgent = has.has('agentId') || has.has('agentName') || has.has('agentEmail');
  const headers = new Set(plan.columns.map(({ header }) => header));
  return { has, hasAgent, comments, ratings, extras, isCustomerCode, headers };
}

/** A response's own columns as they are stored, without what depends on other tables. Instants in UTC ms, days since 1970-01-01. */
export type RowValues = {
  readonly respondedAt: number | null;
  readonly respondedOn: number | null;
  readonly interactionAt: number | null;
  readonly interactionOn: number | null;
  readonly agentId: number | null;
  readonly teamId: number | null;
  readonly rawTeam: string | null;
  readonly channel: string | null;
  readonly contactReason: string | null;
  readonly language: string | null;
  readonly site: string | null;
  readonly interactionId: string | null;
  readonly customerKey: Uint8Array | null;
  readonly customerId: string | null;
  readonly nps: number | null;
  readonly resolution: number | null;
  readonly csat: number | null;
  readonly ces: number | null;
  readonly channelHops: number | null;
  readonly extra: string | null;
  readonly raw: string | null;
};

export type Placing = {
  readonly zone: string;
  readonly secret: Uint8Array;
  readonly shape: FileShape;
  agentOf(identity: AgentIdentity): number | null;
  /** The team a cell names. */
  teamOf(name: string, site: string | null): number;
  /** The team a person stated for an agent on a day: it wins over the one the row names. */
  statedOn(agentId: number, on: number | null): number | null;
  /** The team of an agent on a day, for rows that name none. */
  teamOn(agentId: number, on: number | null): number | null;
};

function dayOrNull(at: number | null, zone: string): number | null {
  return at === null ? null : dayOfInstant(at, zone);
}

/** The agent and the team that a row names, as rows. `on`: the day of the interaction, else of the answer. */
export function placedPerson(
  identity: AgentIdentity,
  { team, site, on }: { readonly team: string | null; readonly site: string | null; readonly on: number | null },
  placing: Pick<Placing, 'agentOf' | 'teamOf' | 'statedOn' | 'teamOn'>,
): { readonly agentId: number | null; readonly teamId: number | null } {
  const agentId = placing.agentOf(identity);
  const namedId = team === null ? null : placing.teamOf(team, site);
  if (agentId === null) return { agentId, teamId: namedId };
  const teamId = namedId === null ? placing.teamOn(agentId, on) : (placing.statedOn(agentId, on) ?? namedId);
  return { agentId, teamId };
}

/** Puts a response in its place: days in the workspace's zone, agent and team as rows. */
export function placed(response: ParsedResponse, placing: Placing): RowValues {
  const respondedAt = response.respondedAt ?? null;
  const interactionAt = response.interactionAt ?? null;
  const respondedOn = dayOrNull(respondedAt, placing.zone);
  const interactionOn = dayOrNull(interactionAt, placing.zone);
  const rawTeam = response.team ?? null;
  const site = response.site ?? null;
  const { agentId, teamId } = placedPerson(
    { id: response.agentId ?? null, name: response.agentName ?? null, email: response.agentEmail ?? null },
    { team: rawTeam, site, on: interactionOn ?? respondedOn },
    placing,
  );
  const customer = response.customerId ?? null;
  return {
    respondedAt,
    respondedOn,
    interactionAt,
    interactionOn,
    agentId,
    teamId,
    rawTeam,
    channel: response.channel ?? null,
    contactReason: response.contactReason ?? null,
    language: response.language ?? null,
    site,
    interactionId: response.interactionId ?? null,
    customerKey: customer === null ? null : identifierKey(placing.secret, customer),
    customerId: placing.shape.isCustomerCode ? null : customer,
    nps: response.nps ?? null,
    resolution: response.resolution ?? null,
    csat: response.csat ?? null,
    ces: response.ces ?? null,
    channelHops: response.channelHops ?? null,
    extra: response.extra === null ? null : JSON.stringify(response.extra),
    raw: response.raw === null ? null : JSON.stringify(response.raw),
  };
}

// Who the rows of a staff list are: rows of one person together, and whether the workspace knows the person. By exact id, then e-mail,
// then the exact name; whoever is merely alike needs a decision. Reads only.
import type { StaffRow } from '../shared/contract/staff.ts';
import { normaliseName } from '../shared/import/identity.ts';
import { message } from '../shared/import/messages.ts';
import { isDistinctiveId, normaliseEmail } from '../shared/import/near-names.ts';
import { createNearSearch } from '../shared/import/near-pairs.ts';
import type { Message } from '../shared/import/types.ts';
import { nearAgents } from './agent-pairs.ts';
import type { ReadDb } from './sql.ts';

export type Near = { readonly agentId: number; readonly reason: Message };
export type Whose =
  | { readonly kind: 'known'; readonly agentId: number }
  | { readonly kind: 'new' }
  | { readonly kind: 'near'; readonly near: readonly Near[] }
  | { readonly kind: 'error'; readonly reason: Message };

/** One person of the list. `contrary`: rows that cannot be about this person although they carry the same id or address. */
export type StaffPerson = {
  readonly rows: readonly StaffRow[];
  readonly whose: Whose;
  readonly contrary: ReadonlyMap<number, Message>;
};

export type Decisions = Readonly<Record<string, number | 'new'>>;

/** Candidates shown for one row. */
const MOST_NEAR = 5;

type AliasRow = {
  agentId: number;
  kind: 'id' | 'email' | 'name';
  value: string;
  sourceId: number | null;
};

type Known = {
  readonly names: ReadonlyMap<number, string>;
  readonly byId: ReadonlyMap<string, readonly AliasRow[]>;
  readonly byEmail: ReadonlyMap<string, number>;
  readonly byName: ReadonlyMap<string, ReadonlySet<number>>;
  /** Agents with an id that a person stated, and those with an e-mail address. */
  readonly withId: ReadonlySet<number>;
  readonly withEmail: ReadonlySet<number>;
};

function knownIn(db: ReadDb): Known {
  const names = new Map<number, string>();
  const byId = new Map<string, AliasRow[]>();
  const byEmail = new Map<string, number>();
  const byName = new Map<string, Set<number>>();
  const withId = new Set<number>();
  const withEmail = new Set<number>();
  function addName(name: string, agentId: number): void {
    const key = normaliseName(name);
    byName.set(key, (byName.get(key) ?? new Set()).add(agentId));
  }
  const records = db.all<{ agentId: number; name: string; counted: string }>(
    `SELECT v.counted_as AS agentId, r.name AS name, v.name AS counted FROM v_agents v JOIN agents r ON r.id = v.agent_id ORDER BY v.agent_id`,
  );
  for (const { agentId, name, counted } of records) {
    names.set(agentId, counted);
    addName(name, agentId);
  }
  const aliases = db.all<AliasRow>(
    `SELECT v.counted_as AS agentId, l.kind AS kind, l.value AS value, l.source_id AS sourceId
     FROM agent_aliases l JOIN v_agents v ON v.agent_id = l.agent_id ORDER BY l.source_id IS NOT NULL, l.id`,
  );
  for (const row of aliases) {
    if (row.kind === 'name') addName(row.value, row.agentId);
    else if (row.kind === 'email') {
      if (!byEmail.has(row.value)) byEmail.set(row.value, row.agentId);
      withEmail.add(row.agentId);
    } else {
      byId.set(row.value, [...(byId.get(row.value) ?? []), row]);
      if (row.sourceId === null) withId.add(row.agentId);
    }
  }
  return { names, byId, byEmail, byName, withId, withEmail };
}

function byIdIn(known: Known, row: StaffRow): number | undefined {
  if (row.id === null) return undefined;
  const rows = known.byId.get(row.id) ?? [];
  const stated = rows.find((alias) => alias.sourceId === null);
  if (stated) return stated.agentId;
  if (isDistinctiveId(row.id)) return rows[0]?.agentId;
  // Short numbers are given anew in every system: a file's own one counts only with the same name.
  const named = row.name === null ? undefined : known.byName.get(normaliseName(row.name));
  return rows.find((alias) => named?.has(alias.agentId))?.agentId;
}

/** Agents of exactly this name whom no other id or address tells apart. */
function byNameIn(known: Known, row: StaffRow): number[] {
  const named = row.name === null ? undefined : known.byName.get(normaliseName(row.name));
  return [...(named ?? [])].filter(
    (agentId) =>
      !(row.id !== null && known.withId.has(agentId)) && !(row.email !== null && known.withEmail.has(agentId)),
  );
}

/** The rows of a list by person, in the order of the first row of each. Rows with an error are left out. */
export function staffPeople(db: ReadDb, rows: readonly StaffRow[], decisions: Decisions): StaffPerson[] {
  const known = knownIn(db);
  const search = createNearSearch(nearAgents(db));
  const byAgent = new Map<number, number>();
  return grouped(rows.filter((row) => row.error === null)).map(({ own, contrary }) => {
    const whose = decided(whoseIs(known, search, own), own, decisions, known);
    if (whose.kind !== 'known') return { rows: own, whose, contrary };
    const row = byAgent.get(whose.agentId);
    byAgent.set(whose.agentId, row ?? own[0]?.rowNumber ?? 0);
    if (row === undefined) return { rows: own, whose, contrary };
    const reason = message('staffSamePerson', { agent: known.names.get(whose.agentId) ?? '', row });
    return { rows: own, whose: { kind: 'error', reason }, contrary };
  });
}

function decided(whose: Whose, rows: readonly StaffRow[], decisions: Decisions, known: Known): Whose {
  if (whose.kind !== 'near') return whose;
  for (const row of rows) {
    const decision = decisions[String(row.rowNumber)];
    if (decision === 'new') return { kind: 'new' };
    if (decision !== undefined && known.names.has(decision)) return { kind: 'known', agentId: decision };
  }
  return whose;
}

function whoseIs(known: Known, search: ReturnType<typeof createNearSearch>, rows: readonly StaffRow[]): Whose {
  const row = summary(rows);
  const byId = byIdIn(known, row);
  const byEmail = row.email === null ? undefined : known.byEmail.get(normaliseEmail(row.email));
  if (byId !== undefined && byEmail !== undefined && byId !== byEmail) {
    const agent = known.names.get(byEmail) ?? '';
    return { kind: 'error', reason: message('staffEmailOfOther', { value: row.email ?? '', agent }) };
  }
  const found = byId ?? byEmail;
  if (found !== undefined) return { kind: 'known', agentId: found };
  const [only, ...others] = byNameIn(known, row);
  if (only !== undefined && others.length === 0) return { kind: 'known', agentId: only };
  const near = search({
    names: row.name === null ? [] : [row.name],
    ids: row.id === null ? [] : [{ value: row.id, sourceId: null }],
    emails: row.email === null ? [] : [row.email],
  }).slice(0, MOST_NEAR);
  if (near.length === 0) return { kind: 'new' };
  return {
    kind: 'near',
    near: near.flatMap(({ secondId, reasons }) => {
      const [reason] = reasons;
      return reason ? [{ agentId: secondId, reason }] : [];
    }),
  };
}

/** What the rows of one person say together: the first word counts. */
export function summary(rows: readonly StaffRow[]): StaffRow {
  const [first] = rows;
  if (first === undefined) throw new Error('a person without rows');
  const said = <Value>(of: (row: StaffRow) => Value | null) => of(rows.find((row) => of(row) !== null) ?? first);
  return {
    ...first,
    id: said((row) => row.id),
    name: said((row) => row.name),
    email: said((row) => row.email),
    startedOn: said((row) => row.startedOn),
    leftOn: said((row) => row.leftOn),
  };
}

type Group = { readonly own: StaffRow[]; readonly contrary: Map<number, Message> };

/** Rows that share an id are one person; without one, an e-mail; without both, a name that nobody with an id has. */
function grouped(rows: readonly StaffRow[]): Group[] {
  const people: Group[] = [];
  const byKey = new Map<string, Group>();
  for (const row of rows) {
    const keys = [
      ...(row.id === null ? [] : [`id ${row.id}`]),
      ...(row.email === null ? [] : [`email ${normaliseEmail(row.email)}`]),
      ...(row.name === null ? [] : [`name ${normaliseName(row.name)}`]),
    ];
    const found = keys
      .map((key) => byKey.get(key))
      .find((group) => group !== undefined && !isNamesake(group, keys, row));
    if (found) {
      const mistake = contradiction(found.own, row);
      if (mistake) found.contrary.set(row.rowNumber, mistake);
      else found.own.push(row);
      continue;
    }
    const group: Group = { own: [row], contrary: new Map() };
    people.push(group);
    for (const key of keys) if (!byKey.has(key)) byKey.set(key, group);
  }
  return people;
}

/** Only the name is shared, and another id or address says that it is somebody else. */
function isNamesake({ own }: Group, keys: readonly string[], row: StaffRow): boolean {
  const person = summary(own);
  const hasSameId = person.id !== null && keys.includes(`id ${person.id}`);
  const hasSameEmail = person.email !== null && keys.includes(`email ${normaliseEmail(person.email)}`);
  if (hasSameId || hasSameEmail) return false;
  return (person.id !== null && row.id !== null) || (person.email !== null && row.email !== null);
}

/** One id or address with two names, or one address with two ids. */
function contradiction(own: readonly StaffRow[], row: StaffRow): Message | null {
  const person = summary(own);
  const isSameId = person.id !== null && person.id === row.id;
  const isOtherId = person.id !== null && row.id !== null && person.id !== row.id;
  const isOtherName =
    person.name !== null && row.name !== null && normaliseName(person.name) !== normaliseName(row.name);
  if (!isOtherName && !isOtherId) return null;
  return message('staffIdTwice', { value: (isSameId ? row.id : row.email) ?? row.name ?? '', row: person.rowNumber });
}

// The stays a staff list asks for, against those an agent has: what has to be written so that each day is as the list says, and nothing
// where it is so already. Pure; rows are written in stay-rows.ts.
import type { StaffRow } from '../shared/contract/staff.ts';
import { message } from '../shared/import/messages.ts';
import type { Message } from '../shared/import/types.ts';
import { ALWAYS, type TeamStay } from './team-stays.ts';

/** `id`: null for one that is about to be added. */
export type Stated = TeamStay & { readonly id: string | null };
export type AgentStays = { readonly stated: readonly Stated[]; readonly derived: readonly TeamStay[] };

export type StayChange = {
  readonly rowNumber: number;
  readonly teamId: number;
  /** The stay by hand that is changed; null: one is added. */
  readonly id: string | null;
  readonly fromOn: number;
  readonly untilOn: number | null;
  /** Team of the first of these days so far. */
  readonly beforeId: number | null;
};

const FOREVER = Number.MAX_SAFE_INTEGER;

/** A row's wish. `untilOn`: first day no longer in the team. */
type Wish = {
  readonly row: StaffRow;
  readonly teamId: number;
  readonly fromOn: number | null;
  readonly untilOn: number | null;
  /** The list itself names the last day. */
  readonly isEnd: boolean;
};

type StayContext = {
  readonly teamIdOf: (name: string) => number;
  readonly todayOn: number;
  readonly startedOn: number | null;
  readonly leftOn: number | null;
};

export type PlannedStays = { readonly changes: readonly StayChange[]; readonly errors: ReadonlyMap<number, Message> };

/**
 * @param teamIdOf number of a team by its name in the list; negative for one that does not exist yet
 * @param startedOn first day of work, for a first stay without a day of its own
 * @param leftOn last day of work, after which nobody is in a team
 */
export function planStays(
  rows: readonly StaffRow[],
  stays: AgentStays,
  { teamIdOf, startedOn, leftOn, ...days }: StayContext,
): PlannedStays {
  const todayOn = Math.min(days.todayOn, leftOn ?? days.todayOn);
  const errors = new Map<number, Message>();
  const changes: StayChange[] = [];
  let now: AgentStays = stays;
  for (const wish of wishesOf(rows, teamIdOf, todayOn, errors)) {
    if (leftOn !== null && (wish.fromOn ?? ALWAYS) > leftOn) {
      errors.set(wish.row.rowNumber, message('staffDatesReversed'));
      continue;
    }
    const change = changeFor(endedBy(wish, leftOn), now, todayOn, startedOn);
    if (change === null) continue;
    changes.push(change);
    now = { ...now, stated: withStay(now.stated, change) };
  }
  return { changes, errors };
}

/** A row that speaks about days ends with the last day of work. */
function endedBy(wish: Wish, leftOn: number | null): Wish {
  if (leftOn === null || wish.fromOn === null || (wish.untilOn !== null && wish.untilOn <= leftOn + 1)) return wish;
  return { ...wish, untilOn: leftOn + 1 };
}

function wishesOf(
  rows: readonly StaffRow[],
  teamIdOf: (name: string) => number,
  todayOn: number,
  errors: Map<number, Message>,
): Wish[] {
  const wishes = rows
    .flatMap((row): Wish[] => {
      if (row.team === null) return [];
      const untilOn = row.lastOn === null ? null : row.lastOn + 1;
      return [{ row, teamId: teamIdOf(row.team), fromOn: row.fromOn, untilOn, isEnd: row.lastOn !== null }];
    })
    .sort((a, b) => (a.fromOn ?? -1) - (b.fromOn ?? -1) || a.row.rowNumber - b.row.rowNumber);
  const kept: Wish[] = [];
  for (const wish of wishes) {
    const other = kept.find((before) => before.teamId !== wish.teamId && isContrary(before, wish, todayOn));
    if (other) errors.set(wish.row.rowNumber, message('staffTwice', { row: other.row.rowNumber }));
    else kept.push(wish);
  }
  // A team without a last day lasts until the next one begins.
  return kept.map((wish) => {
    const next = kept.find((later) => (later.fromOn ?? -1) > (wish.fromOn ?? -1) && later.teamId !== wish.teamId);
    const isOpen = wish.untilOn === null && wish.fromOn !== null;
    return isOpen && next ? { ...wish, untilOn: next.fromOn } : wish;
  });
}

/** Two teams on one day. A row without any day speaks about today. */
function isContrary(before: Wish, wish: Wish, todayOn: number): boolean {
  const isToday = ({ fromOn, untilOn }: Wish) => fromOn === null && untilOn === null;
  const covers = ({ fromOn, untilOn }: Wish, on: number) =>
    (fromOn ?? ALWAYS) <= on && (untilOn === null || untilOn > on);
  if (isToday(before)) return isToday(wish) || covers(wish, todayOn);
  if (isToday(wish)) return covers(before, todayOn);
  const from = wish.fromOn ?? ALWAYS;
  return from === (before.fromOn ?? ALWAYS) || (before.isEnd && (before.untilOn ?? FOREVER) > from);
}

function effectiveOn({ stated, derived }: AgentStays, on: number): number | null {
  const find = (stays: readonly TeamStay[]) =>
    stays.find((stay) => stay.fromOn <= on && (stay.untilOn === null || stay.untilOn > on))?.teamId;
  return find(stated) ?? find(derived) ?? null;
}

/** The agent is in the team on each of these days. What counts changes only where some stay begins or ends. */
function isThroughout(stays: AgentStays, teamId: number, fromOn: number, untilOn: number | null): boolean {
  const days = [...stays.stated, ...stays.derived].flatMap((stay) => [stay.fromOn, stay.untilOn ?? FOREVER]);
  return [fromOn, ...days.filter((on) => on > fromOn && on < (untilOn ?? FOREVER))].every(
    (on) => effectiveOn(stays, on) === teamId,
  );
}

function changeFor(wish: Wish, stays: AgentStays, todayOn: number, startedOn: number | null): StayChange | null {
  const { row, teamId } = wish;
  const hasAny = stays.stated.length > 0 || stays.derived.length > 0;
  if (wish.fromOn === null && wish.untilOn === null) {
    if (effectiveOn(stays, todayOn) === teamId) return null;
    const fromOn = hasAny ? todayOn : (startedOn ?? ALWAYS);
    return added(row, teamId, { fromOn, untilOn: null }, stays);
  }
  const known = stays.stated.find((stay) => stay.teamId === teamId && isMeeting(stay, wish));
  const fromOn = wish.fromOn ?? known?.fromOn ?? ALWAYS;
  const untilOn = wish.untilOn;
  const goesOn =
    wish.isEnd && untilOn !== null && known !== undefined && (known.untilOn === null || known.untilOn > untilOn);
  if (goesOn) {
    const earliest = Math.min(fromOn, known.fromOn);
    return { ...added(row, teamId, { fromOn: earliest, untilOn }, stays), id: known.id };
  }
  const isSo = isThroughout(stays, teamId, fromOn, untilOn);
  // What merely follows from responses would go on after the last day.
  const isAssumed = wish.isEnd && untilOn !== null && known === undefined && effectiveOn(stays, untilOn) === teamId;
  return isSo && !isAssumed ? null : added(row, teamId, { fromOn, untilOn }, stays);
}

function added(
  row: StaffRow,
  teamId: number,
  { fromOn, untilOn }: { fromOn: number; untilOn: number | null },
  stays: AgentStays,
): StayChange {
  return { rowNumber: row.rowNumber, teamId, id: null, fromOn, untilOn, beforeId: effectiveOn(stays, fromOn) };
}

function isMeeting(
  stay: TeamStay,
  other: { readonly fromOn: number | null; readonly untilOn: number | null },
): boolean {
  return (
    (other.untilOn === null || stay.fromOn < other.untilOn) &&
    (stay.untilOn === null || (other.fromOn ?? ALWAYS) < stay.untilOn)
  );
}

/** The stays by hand once a change is written, the latest first: what is in its way is cut. */
function withStay(stays: readonly Stated[], change: StayChange): Stated[] {
  const rest = stays
    .filter((stay) => stay.id === null || stay.id !== change.id)
    .flatMap((stay) => {
      if (!isMeeting(stay, change)) return [stay];
      const before = stay.fromOn < change.fromOn ? [{ ...stay, untilOn: change.fromOn }] : [];
      const isAfter = change.untilOn !== null && (stay.untilOn === null || stay.untilOn > change.untilOn);
      return isAfter ? [...before, { ...stay, fromOn: change.untilOn ?? 0 }] : before;
    });
  return [...rest, { id: change.id, teamId: change.teamId, fromOn: change.fromOn, untilOn: change.untilOn }].sort(
    (a, b) => b.fromOn - a.fromOn,
  );
}

// Moves the sample's work to working days: whatever day the sample ends on, nobody holds a session on a Sunday. Pure.
import { weekdayOf } from './calendar.ts';
import type { WorkNote, WorkPlan, WorkSession } from './work-types.ts';

const SATURDAY = 5;

/** 0 on a working day, 1 on a Saturday, 2 on a Sunday. */
function daysPastFriday(offset: number, endOn: number): number {
  return Math.max(0, weekdayOf(endOn + offset) - SATURDAY + 1);
}

/** The offset itself on a working day, else that of the Monday after. */
export function nextWorkday(offset: number, endOn: number): number {
  const past = daysPastFriday(offset, endOn);
  return past === 0 ? offset : offset + 3 - past;
}

/** The offset itself on a working day, else that of the Friday before, or of the Monday after for what is still to come. */
function workday(offset: number, endOn: number): number {
  return offset > 0 ? nextWorkday(offset, endOn) : offset - daysPastFriday(offset, endOn);
}

function optional(offset: number | undefined, endOn: number): number | undefined {
  return offset === undefined ? undefined : workday(offset, endOn);
}

export function noteOnWorkday(note: WorkNote, endOn: number): WorkNote {
  return { ...note, offset: workday(note.offset, endOn) };
}

export function sessionOnWorkday(session: WorkSession, endOn: number): WorkSession {
  return {
    ...session,
    offset: workday(session.offset, endOn),
    actions: session.actions.map((action) => ({
      ...action,
      dueOffset: workday(action.dueOffset, endOn),
      doneOffset: optional(action.doneOffset, endOn),
    })),
  };
}

export function planOnWorkdays(plan: WorkPlan, endOn: number): WorkPlan {
  return {
    ...plan,
    startOffset: workday(plan.startOffset, endOn),
    dueOffset: workday(plan.dueOffset, endOn),
    stoppedOffset: optional(plan.stoppedOffset, endOn),
    steps: plan.steps.map((step) => ({
      ...step,
      dueOffset: workday(step.dueOffset, endOn),
      doingOffset: optional(step.doingOffset, endOn),
      doneOffset: optional(step.doneOffset, endOn),
    })),
  };
}

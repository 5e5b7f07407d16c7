// The work of the sample's people: rests on comments that exist, in an order that can be, and enough of it to look at.
import { describe, expect, it } from 'vitest';
import { weekdayOf } from '../../shared/sample/calendar.ts';
import { sampleAgents } from '../../shared/sample/cast.ts';
import { sampleLanguages } from '../../shared/sample/comment-types.ts';
import { partOf, samplePlanOfWork } from '../../shared/sample/plan-of-work.ts';
import { sampleModules } from '../../shared/sample/work-training.ts';
import { defaultResponses, SAMPLE_END } from './support.ts';

const endOn = SAMPLE_END;
const plan = samplePlanOfWork({ endOn, language: 'de' });
const byId = new Map(defaultResponses().map((response) => [response.id, response]));

function expectOwnAndEarlier(agentId: string, offset: number, responseIds: readonly string[]): void {
  for (const id of responseIds) {
    const response = byId.get(id);
    expect(response?.agent.id).toBe(agentId);
    expect(response?.comment).not.toBeNull();
    expect(response?.submittedOn ?? Number.POSITIVE_INFINITY).toBeLessThan(endOn + offset);
  }
}

describe('samplePlanOfWork', () => {
  it('is the same every time', () => {
    expect(samplePlanOfWork({ endOn, language: 'de' })).toEqual(plan);
  });

  it('codes about six in ten comments of the last six months with their own labels', () => {
    const recent = [...byId.values()].filter((response) => response.comment && response.submittedOn > endOn - 182);
    expect(plan.coded.length / recent.length).toBeGreaterThan(0.54);
    expect(plan.coded.length / recent.length).toBeLessThan(0.66);
    expect(new Set(plan.coded.map((coded) => coded.responseId)).size).toBe(plan.coded.length);
    for (const coded of plan.coded) {
      const response = byId.get(coded.responseId);
      expect(coded.reasons).toEqual(response?.comment?.reasons);
      if (coded.reasons.length > 0) expect(coded.cause).toBe(response?.comment?.cause);
      else expect(coded.cause).toBeNull();
      expect(endOn + coded.offset).toBeGreaterThan(response?.submittedOn ?? Number.POSITIVE_INFINITY);
      expect(coded.offset).toBeLessThanOrEqual(0);
    }
  });

  it('codes promoters and detractors alike, so that the agent-controllable figure can be shown', () => {
    const shareOf = (group: string) => {
      const own = [...byId.values()].filter((r) => r.comment?.score === group && r.submittedOn > endOn - 182);
      const coded = new Set(plan.coded.map((c) => c.responseId));
      return own.filter((r) => coded.has(r.id)).length / own.length;
    };
    expect(Math.abs(shareOf('promoter') - shareOf('detractor'))).toBeLessThan(0.2);
  });

  it('has more than twenty notes, all different, most of them with comments to show', () => {
    expect(plan.notes.length).toBeGreaterThanOrEqual(20);
    expect(new Set(plan.notes.map((note) => note.body)).size).toBe(plan.notes.length);
    for (const note of plan.notes) {
      expectOwnAndEarlier(note.agentId, note.offset, note.responseIds);
      expect(note.offset).toBeLessThanOrEqual(0);
    }
    expect(plan.notes.some((note) => note.isPrivate)).toBe(true);
    expect(plan.notes.some((note) => note.kind === 'praise')).toBe(true);
  });

  it('finds comments for each note that needs one, whatever the last day is', () => {
    for (const daysLater of [0, 3, 45, 200]) {
      const { notes } = samplePlanOfWork({ endOn: endOn + daysLater, language: 'en' });
      for (const note of notes) if (note.evidence) expect(note.responseIds.length, note.body).toBeGreaterThan(0);
    }
  });

  it('has held, missed and planned sessions, and actions that are done, open and overdue', () => {
    for (const state of ['held', 'missed', 'planned']) {
      expect(plan.sessions.some((session) => session.state === state)).toBe(true);
    }
    for (const session of plan.sessions) {
      expectOwnAndEarlier(session.agentId, session.offset, session.responseIds);
      expect(session.state === 'planned').toBe(session.offset > 0);
      for (const action of session.actions) {
        expect(action.dueOffset).toBeGreaterThanOrEqual(session.offset);
        if (action.doneOffset === undefined) continue;
        expect(action.doneOffset).toBeGreaterThanOrEqual(session.offset);
        expect(action.doneOffset).toBeLessThanOrEqual(0);
      }
    }
    const actions = plan.sessions.flatMap((session) => session.actions);
    expect(actions.some((action) => action.doneOffset !== undefined)).toBe(true);
    expect(actions.some((action) => action.doneOffset === undefined && action.dueOffset > 0)).toBe(true);
    expect(actions.some((action) => action.doneOffset === undefined && action.dueOffset < 0)).toBe(true);
  });

  it('has plans that are finished, active, overdue and stopped, with steps in order', () => {
    const isDone = (work: (typeof plan.plans)[number]) => work.steps.every((step) => step.doneOffset !== undefined);
    expect(plan.plans.some(isDone)).toBe(true);
    expect(plan.plans.some((work) => work.stoppedOffset !== undefined)).toBe(true);
    expect(plan.plans.some((work) => !isDone(work) && work.dueOffset > 0)).toBe(true);
    expect(plan.plans.some((work) => !isDone(work) && work.stoppedOffset === undefined && work.dueOffset < 0)).toBe(
      true,
    );
    const modules = sampleModules.map((module) => module.key);
    for (const work of plan.plans) {
      expectOwnAndEarlier(work.agentId, work.startOffset, work.responseIds);
      for (const step of work.steps) {
        if (step.module !== undefined) expect(modules).toContain(step.module);
        expect(step.dueOffset).toBeGreaterThanOrEqual(work.startOffset);
        expect(step.dueOffset).toBeLessThanOrEqual(work.dueOffset);
        for (const offset of [step.doingOffset, step.doneOffset]) {
          if (offset === undefined) continue;
          expect(offset).toBeGreaterThanOrEqual(work.startOffset);
          expect(offset).toBeLessThanOrEqual(0);
        }
      }
    }
  });

  it.each(sampleLanguages)('leaves something in the basket of a person who works in %s', (language) => {
    const { basket } = samplePlanOfWork({ endOn, language });
    expect(basket.length).toBeGreaterThanOrEqual(2);
    expect(new Set(basket.map((id) => byId.get(id)?.agent.id)).size).toBe(1);
  });

  it('lets nobody work on a weekend, whatever the last day is', () => {
    for (let later = 0; later < 7; later++) {
      const last = endOn + later;
      const { coded, notes, sessions, plans } = samplePlanOfWork({ endOn: last, language: 'en', responseCount: 1500 });
      const offsets = [
        ...[...coded, ...notes, ...sessions].map((item) => item.offset),
        ...sessions.flatMap((session) => session.actions.flatMap((action) => [action.dueOffset, action.doneOffset])),
        ...plans.flatMap((work) => work.steps.flatMap((step) => [step.dueOffset, step.doingOffset, step.doneOffset])),
      ].filter((offset) => offset !== undefined);
      expect(offsets.length).toBeGreaterThan(150);
      for (const offset of offsets) expect(weekdayOf(last + offset)).toBeLessThan(5);
      for (const session of sessions) expect(session.state === 'planned').toBe(session.offset > 0);
    }
  });

  it('names agents that exist', () => {
    const ids = sampleAgents.map((agent) => agent.id);
    for (const { agentId } of [...plan.notes, ...plan.sessions, ...plan.plans]) expect(ids).toContain(agentId);
  });

  it('gives whoever opens the sample a part by role and language', () => {
    expect(partOf({ role: 'supervisor', language: 'de' })).toBe('hanse');
    expect(partOf({ role: 'supervisor', language: 'es' })).toBe('norte');
    expect(partOf({ role: 'qa', language: 'es' })).toBe('qa');
    expect(partOf({ role: 'trainer', language: 'en' })).toBe('trainer');
  });
});

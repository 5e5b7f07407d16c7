// Everything people did in the sample, with the responses it refers to looked up: tags and causes of recent comments, notes, sessions,
// plans, goals, baskets. Pure data; db/sample.ts writes it through the doors people use.
import { type SampleAgent, type SampleTeamId, sampleAgents, sampleTeams } from './cast.ts';
import { createChance } from './chance.ts';
import type { SampleCause, SampleLanguage, SampleReason } from './comment-types.ts';
import { SAMPLE_SEED, type SampleOptions, type SampleResponse, sampleResponses } from './responses.ts';
import { sampleSessions } from './work-coaching.ts';
import { nextWorkday, noteOnWorkday, planOnWorkdays, sessionOnWorkday } from './work-days.ts';
import { sampleNotes } from './work-notes.ts';
import { samplePlans } from './work-training.ts';
import type { EvidenceWish, SampleWriter, WorkNote, WorkPlan, WorkSession } from './work-types.ts';

/** What one person did with one comment; no reasons and no cause: "read, nothing applies". */
type CodedComment = {
  readonly responseId: string;
  readonly writer: SampleWriter;
  readonly offset: number;
  readonly reasons: readonly SampleReason[];
  readonly cause: SampleCause | null;
};

export type SamplePlanOfWork = {
  readonly coded: readonly CodedComment[];
  readonly notes: readonly (WorkNote & { readonly responseIds: readonly string[] })[];
  readonly sessions: readonly (WorkSession & { readonly responseIds: readonly string[] })[];
  readonly plans: readonly (WorkPlan & { readonly responseIds: readonly string[] })[];
  /** What the person who opens the sample kept for the next session. */
  readonly basket: readonly string[];
};

/** Comments of this many days are coded, this share of them. */
const CODED_DAYS = 182;
const CODED_SHARE = 0.6;
/** Share of the coding that the supervisor of the team does; the rest is quality assurance. */
const SUPERVISOR_SHARE = 0.25;

/** Whose comments the person keeps, by the language they work in. */
const basketAgents: Readonly<Record<SampleLanguage, string>> = { en: 'A3007', es: 'A2041', de: 'A4105' };

/** The part of the cast that the person who opens the sample plays. */
export function partOf(person: { role: 'supervisor' | 'qa' | 'trainer'; language: SampleLanguage }): SampleWriter {
  if (person.role !== 'supervisor') return person.role;
  return sampleTeams.find((team) => team.language === person.language)?.id ?? 'harbour';
}

export function teamOfAgentId(agentId: string): SampleTeamId {
  return agentById(agentId).team;
}

function agentById(agentId: string): SampleAgent {
  const agent = sampleAgents.find((candidate) => candidate.id === agentId);
  if (!agent) throw new RangeError(`no agent ${agentId}`);
  return agent;
}

function coding(commented: readonly SampleResponse[], options: SampleOptions): CodedComment[] {
  const chance = createChance((options.seed ?? SAMPLE_SEED) + 1);
  const coded: CodedComment[] = [];
  for (const response of commented) {
    const submitted = response.submittedOn - options.endOn;
    if (submitted <= -CODED_DAYS || submitted > -2 || !chance.happens(CODED_SHARE)) continue;
    const reasons = response.comment?.reasons ?? [];
    // Coded within a week or so; what lies ahead of the last day is not done yet.
    const offset = nextWorkday(submitted + chance.whole(1, 7), options.endOn);
    const writer = chance.happens(SUPERVISOR_SHARE) ? response.agent.team : 'qa';
    if (offset > 0) continue;
    coded.push({
      responseId: response.id,
      writer,
      offset,
      reasons,
      cause: reasons.length > 0 ? (response.comment?.cause ?? null) : null,
    });
  }
  return coded;
}

function isFitting(response: SampleResponse, wish: EvidenceWish): boolean {
  const main = response.comment?.reasons[0];
  return (
    (wish.reasons === undefined || (main !== undefined && wish.reasons.includes(main))) &&
    (wish.group === undefined || response.comment?.score === wish.group) &&
    (wish.cause === undefined || response.comment?.cause === wish.cause)
  );
}

/** Responses of the agent that fit, latest first, answered before the day; older than wished only where there are no others. */
function evidence(own: readonly SampleResponse[], beforeOn: number, wish: EvidenceWish | undefined): string[] {
  if (!wish) return [];
  const fitting = own.filter((response) => response.submittedOn < beforeOn && isFitting(response, wish));
  const recent = fitting.filter((response) => response.submittedOn >= beforeOn - (wish.withinDays ?? 60));
  return (recent.length > 0 ? recent.slice(-wish.count) : fitting.slice(-1)).map((response) => response.id).reverse();
}

/** The work for the sample that the same options generate. `language` is the person's: it says whose comments they keep. */
export function samplePlanOfWork(options: SampleOptions & { readonly language: SampleLanguage }): SamplePlanOfWork {
  const { endOn } = options;
  const commented: SampleResponse[] = [];
  const byAgent = new Map<string, SampleResponse[]>();
  for (const response of sampleResponses(options)) {
    if (response.comment === null) continue;
    commented.push(response);
    const own = byAgent.get(response.agent.id) ?? [];
    own.push(response);
    byAgent.set(response.agent.id, own);
  }
  const find = (agentId: string, offset: number, wish: EvidenceWish | undefined) =>
    evidence(byAgent.get(agentId) ?? [], endOn + offset, wish);
  const keeper = basketAgents[options.language];
  const recent = (count: number, group: 'promoter' | 'detractor') => find(keeper, 1, { count, group, withinDays: 45 });
  return {
    coded: coding(commented, options),
    notes: sampleNotes.map((raw) => {
      const note = noteOnWorkday(raw, endOn);
      return { ...note, responseIds: find(note.agentId, note.offset, note.evidence) };
    }),
    sessions: sampleSessions.map((raw) => {
      const session = sessionOnWorkday(raw, endOn);
      const wish = session.state === 'held' ? { count: 3, withinDays: 30 } : undefined;
      return { ...session, responseIds: find(session.agentId, session.offset, wish) };
    }),
    plans: samplePlans.map((raw) => {
      const plan = planOnWorkdays(raw, endOn);
      return { ...plan, responseIds: find(plan.agentId, plan.startOffset, plan.evidence) };
    }),
    basket: [...recent(2, 'detractor'), ...recent(1, 'promoter')],
  };
}

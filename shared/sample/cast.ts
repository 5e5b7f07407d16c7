// Who works in the sample: teams, agents and their true levels. Names are invented. All days are offsets from the sample's last day.
// What the levels mean in scores stands in model.ts, what came of them in truth.ts and docs/sample.md.
import type { SampleChannel, SampleLanguage, SampleReason } from './comment-types.ts';

export type SampleTeamId = 'norte' | 'harbour' | 'hanse';

export type SampleTeam = {
  readonly id: SampleTeamId;
  readonly name: string;
  /** Language the team works in; the people around it write in it. */
  readonly language: SampleLanguage;
  /** Languages of its customers. */
  readonly customers: Readonly<Record<SampleLanguage, number>>;
};

export const sampleTeams: readonly SampleTeam[] = [
  { id: 'norte', name: 'Soporte Norte', language: 'es', customers: { en: 0.12, es: 0.82, de: 0.06 } },
  { id: 'harbour', name: 'Harbour Care', language: 'en', customers: { en: 0.84, es: 0.1, de: 0.06 } },
  { id: 'hanse', name: 'Kundenservice Hanse', language: 'de', customers: { en: 0.1, es: 0.06, de: 0.84 } },
];

/** First and last day, both included. */
export type SampleSpan = { readonly from: number; readonly until: number };

/** Seven weeks of faults in Harbour's region: worse for everybody there, and nobody's fault there. */
export const sampleOutage = { team: 'harbour', from: -209, until: -161, level: -0.45 } as const;

type ChannelShares = Readonly<Record<SampleChannel, number>>;
const mostlyVoice: ChannelShares = { voice: 0.62, chat: 0.2, email: 0.1, social: 0.03, app: 0.05 };

export type SampleAgent = {
  readonly id: string;
  readonly name: string;
  readonly gender: 'f' | 'm';
  readonly team: SampleTeamId;
  /** True level in standard deviations of what customers feel; 0 is the level of the equal five. */
  readonly level: number;
  /** A training that works: the level moves evenly to `level` over the span. */
  readonly improvement?: SampleSpan & { readonly level: number };
  readonly channels: ChannelShares;
  /** Share of the responses that are not spoken for by `answers`. */
  readonly weight: number;
  /** Answers in fixed number, whatever the size of the sample. */
  readonly answers?: readonly (SampleSpan & { readonly count: number })[];
  readonly daysOff: readonly SampleSpan[];
  readonly strengths: readonly SampleReason[];
  readonly weaknesses: readonly SampleReason[];
  /** How much likelier than in the pool of comments a complaint is about the agent (1 = as likely). */
  readonly ownFault: number;
};

const everybody = { weight: 1, channels: mostlyVoice, daysOff: [], ownFault: 1 } as const;

export const sampleAgents: readonly SampleAgent[] = [
  {
    ...everybody,
    id: 'A2041',
    name: 'Ana Quispe',
    gender: 'f',
    team: 'norte',
    level: 0,
    weight: 1.1,
    daysOff: [{ from: -372, until: -359 }],
    strengths: ['explains_clearly', 'friendly'],
    weaknesses: ['long_silence'],
  },
  {
    ...everybody,
    id: 'A2044',
    name: 'Bruno Díaz',
    gender: 'm',
    team: 'norte',
    level: -0.55,
    improvement: { level: -0.1, from: -250, until: -195 },
    weight: 1.2,
    daysOff: [{ from: -460, until: -447 }],
    strengths: ['friendly'],
    weaknesses: ['next_steps_unclear', 'had_to_call_again', 'promise_not_kept'],
    ownFault: 2.5,
  },
  {
    ...everybody,
    id: 'A2052',
    name: 'Marisol Echeverría-Santander de la Fuente',
    gender: 'f',
    team: 'norte',
    level: 0.1,
    weight: 0.9,
    daysOff: [{ from: -120, until: -106 }],
    strengths: ['takes_ownership', 'kept_promise'],
    weaknesses: ['impatient'],
  },
  {
    ...everybody,
    id: 'A2058',
    name: 'Fabián Ortúzar',
    gender: 'm',
    team: 'norte',
    level: 0.1,
    weight: 0,
    answers: [
      { from: -547, until: -90, count: 92 },
      { from: -89, until: 0, count: 18 },
    ],
    strengths: ['fast_solution'],
    weaknesses: ['did_not_listen'],
  },
  {
    ...everybody,
    id: 'A3007',
    name: 'Liam Fairweather',
    gender: 'm',
    team: 'harbour',
    level: 0,
    weight: 1.3,
    channels: { voice: 0.94, chat: 0.02, email: 0.02, social: 0.01, app: 0.01 },
    daysOff: [{ from: -330, until: -317 }],
    strengths: ['knows_product', 'fast_solution'],
    weaknesses: ['impatient'],
    ownFault: 0.6,
  },
  {
    ...everybody,
    id: 'A3011',
    name: "Niamh O'Shaughnessy",
    gender: 'f',
    team: 'harbour',
    level: 0,
    weight: 0.6,
    daysOff: [{ from: -70, until: -57 }],
    strengths: ['friendly', 'explains_clearly'],
    weaknesses: ['product_knowledge'],
  },
  {
    ...everybody,
    id: 'A3015',
    name: 'Inés Valdivia',
    gender: 'f',
    team: 'harbour',
    level: 0.22,
    daysOff: [{ from: -410, until: -390 }],
    strengths: ['takes_ownership', 'knows_product'],
    weaknesses: ['next_steps_unclear'],
  },
  {
    ...everybody,
    id: 'A3019',
    name: 'Priya Raghunathan',
    gender: 'f',
    team: 'harbour',
    level: 0,
    weight: 0.9,
    daysOff: [{ from: -300, until: -282 }],
    strengths: ['friendly', 'kept_promise'],
    weaknesses: ['product_knowledge', 'long_silence'],
    ownFault: 0.7,
  },
  {
    ...everybody,
    id: 'A4102',
    name: 'Carla Müller',
    gender: 'f',
    team: 'hanse',
    level: 0.35,
    daysOff: [{ from: -230, until: -210 }],
    strengths: ['takes_ownership', 'explains_clearly', 'kept_promise'],
    weaknesses: ['long_silence'],
    ownFault: 0.6,
  },
  {
    ...everybody,
    id: 'A4105',
    name: 'Dirk Weiß',
    gender: 'm',
    team: 'hanse',
    level: -0.35,
    weight: 0.8,
    daysOff: [{ from: -440, until: -427 }],
    strengths: ['knows_product'],
    weaknesses: ['impatient', 'did_not_listen'],
    ownFault: 2.2,
  },
  {
    ...everybody,
    id: 'A4110',
    name: 'Elif Sandgruber',
    gender: 'f',
    team: 'hanse',
    level: 0,
    channels: { voice: 0.12, chat: 0.3, email: 0.48, social: 0.07, app: 0.03 },
    daysOff: [{ from: -150, until: -130 }],
    strengths: ['fast_solution', 'explains_clearly'],
    weaknesses: ['next_steps_unclear'],
    ownFault: 0.6,
  },
  {
    ...everybody,
    id: 'A4123',
    name: 'Jonas Achterberg',
    gender: 'm',
    team: 'hanse',
    level: -0.1,
    weight: 0,
    answers: [{ from: -15, until: 0, count: 7 }],
    strengths: ['friendly'],
    weaknesses: ['product_knowledge'],
  },
];

/** Has no better or worse level than before its plan: picked because of the outage, and better after it because the outage ended. */
export const samplePlanWithoutEffect = 'A3019';

export function teamOf(agent: SampleAgent): SampleTeam {
  const team = sampleTeams.find((candidate) => candidate.id === agent.team);
  if (!team) throw new RangeError(`no team ${agent.team}`);
  return team;
}

// The shape of the hand-written sample comments: what a customer wrote and what is true about it.
// Only the closed lists and the type; the comments themselves stand in comments-<language>-<group>.ts.

/** Why the customer feels that way. Each one is a tag of the sample codebook. */
export const sampleReasons = [
  // praise
  'friendly',
  'explains_clearly',
  'takes_ownership',
  'fast_solution',
  'knows_product',
  'kept_promise',
  // what an agent can change
  'next_steps_unclear',
  'had_to_call_again',
  'product_knowledge',
  'long_silence',
  'impatient',
  'promise_not_kept',
  'contradictory_answers',
  'did_not_listen',
  // what the company did
  'waiting_time',
  'passed_around',
  'delivery_delay',
  'price_increase',
  'app_login',
  'contract_terms',
  'invoice_error',
  'outage',
  'self_service',
  // neither good nor bad
  'technician_appointment',
  'wish',
] as const;
export type SampleReason = (typeof sampleReasons)[number];

/** Who could have changed it: the four causes of the app. */
export const sampleCauses = ['agent', 'process', 'product', 'other_contact'] as const;
export type SampleCause = (typeof sampleCauses)[number];

/** What the contact was about. */
export const sampleContactReasons = [
  'outage',
  'invoice',
  'contract',
  'moving',
  'delivery',
  'cancellation',
  'app',
  'general',
] as const;
export type SampleContactReason = (typeof sampleContactReasons)[number];

export const sampleChannels = ['voice', 'chat', 'email', 'social', 'app'] as const;
export type SampleChannel = (typeof sampleChannels)[number];

export const sampleLanguages = ['en', 'es', 'de'] as const;
export type SampleLanguage = (typeof sampleLanguages)[number];

export const sampleScoreGroups = ['promoter', 'passive', 'detractor'] as const;
export type SampleScoreGroup = (typeof sampleScoreGroups)[number];

export const sampleResolutions = ['yes', 'no', 'partly', 'unknown'] as const;
export type SampleResolution = (typeof sampleResolutions)[number];

export type SampleComment = {
  /** Exactly as the customer typed it, typos and missing capitals included. */
  readonly text: string;
  readonly score: SampleScoreGroup;
  readonly resolution: SampleResolution;
  /** The first one is the main reason; empty where the text gives none ("ok"). */
  readonly reasons: readonly SampleReason[];
  /** Cause of the main reason; a mere guess, and used nowhere, where there is no reason. */
  readonly cause: SampleCause;
  readonly contactReason: SampleContactReason;
  /** Only where the text gives the channel away. */
  readonly channel?: SampleChannel;
  /** Only where the text gives the agent's gender away. */
  readonly agent?: 'f' | 'm';
  /** Only where the text says or shouts the number, so that no "I give a 7" stands beside an 8. */
  readonly nps?: number;
};

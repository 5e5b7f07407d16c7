// The shape of the hand-written sample comments: what a customer wrote and what is true about it.
// Only types and the closed lists; the comments themselves stand in comments-<language>.ts.

/** Why the customer feels that way. Each one is a tag of the sample codebook. */
export type SampleReason =
  // praise
  | 'friendly'
  | 'explains_clearly'
  | 'takes_ownership'
  | 'fast_solution'
  | 'knows_product'
  | 'kept_promise'
  // what an agent can change
  | 'next_steps_unclear'
  | 'had_to_call_again'
  | 'product_knowledge'
  | 'long_silence'
  | 'impatient'
  | 'promise_not_kept'
  | 'contradictory_answers'
  | 'did_not_listen'
  // what the company did
  | 'waiting_time'
  | 'passed_around'
  | 'delivery_delay'
  | 'price_increase'
  | 'app_login'
  | 'contract_terms'
  | 'invoice_error'
  | 'outage'
  | 'self_service'
  // neither good nor bad
  | 'technician_appointment'
  | 'wish';

/** Who could have changed it: product.md's four causes. */
export type SampleCause = 'agent' | 'process' | 'product' | 'other_contact';

/** What the contact was about. */
export type SampleContactReason = 'outage' | 'invoice' | 'contract' | 'moving' | 'delivery' | 'cancellation' | 'app' | 'general';

export type SampleComment = {
  /** Exactly as the customer typed it, typos and missing capitals included. */
  readonly text: string;
  readonly score: 'promoter' | 'passive' | 'detractor';
  readonly resolution: 'yes' | 'no' | 'partly' | 'unknown';
  /** The first one is the main reason; empty where the text gives none ("ok"). */
  readonly reasons: readonly SampleReason[];
  /** Cause of the main reason. */
  readonly cause: SampleCause;
  readonly contactReason: SampleContactReason;
  /** Only where the text gives the channel away. */
  readonly channel?: 'voice' | 'chat' | 'email' | 'social' | 'app';
  /** Only where the text gives the agent's gender away. */
  readonly agent?: 'f' | 'm';
};

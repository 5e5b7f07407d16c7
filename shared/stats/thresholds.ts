// Every threshold the product applies to figures, once. Pages, queries, command line and tests read them here.
// Only constants belong here: no formula, no text for the screen.

/** Below this many answers there is no rate and no NPS on screen, only counts and comments. */
export const MIN_ANSWERS_FOR_FIGURE = 10;

/** Below this many answers a figure is grey and says "too few to judge". */
export const MIN_ANSWERS_TO_JUDGE = 30;

/** Confidence of every interval unless a caller says otherwise, as a fraction. */
export const CONFIDENCE = 0.95;

/** The margin in NPS points that "how many more answers are needed" aims at. */
export const TARGET_MARGIN = 20;

/** Standard normal value of the funnel's 95 % limits ("look"), two-sided. */
export const FUNNEL_LOOK_Z = 1.959964;

/** Standard normal value of the funnel's 99.8 % limits ("signal"), two-sided (Spiegelhalter 2005). */
export const FUNNEL_SIGNAL_Z = 3.090232;

/** Fewer agents with a figure than this are listed by name; shrunken estimates are not trusted. */
export const MIN_AGENTS_TO_ORDER = 8;

/** If either side of a comparison has fewer answers, the exact permutation p is given as well. */
export const PERMUTATION_BELOW = 30;

/** Rows of a table whose Benjamini–Hochberg q-value is at most this count as changed. */
export const MAX_Q_VALUE = 0.05;

/** An analysis with the agent as the unit needs at least this many agents in each arm. */
export const MIN_AGENTS_PER_ARM = 3;

/** Share of marked comments may differ by this much (fraction) between detractors and promoters, not more. */
export const MAX_MARKING_GAP = 0.2;

/** Drivers are not analysed on fewer answers in all. */
export const MIN_ANSWERS_FOR_DRIVERS = 100;

/** Drivers are not analysed on fewer answers per driver. */
export const MIN_ANSWERS_PER_DRIVER = 10;

/** Up to this many drivers the exact LMG shares are calculated, beyond it Johnson's weights. */
export const MAX_DRIVERS_FOR_LMG = 10;

/** A directly standardised score is shown only if every cell has this many answers. */
export const MIN_ANSWERS_PER_CELL = 5;

/** The "vital few" of a Pareto chart are the shortest prefix with at least this share of the total. */
export const VITAL_FEW_SHARE = 0.8;

/** Limits of a control chart stand this many standard errors from the centre. */
export const CHART_SIGMAS = 3;

/** A run of this many points on one side of the centre is an early warning. */
export const RUN_LENGTH = 8;

/** How often the answers are redrawn for the interval of a driver. */
export const BOOTSTRAP_ROUNDS = 400;

// From counts to what may be said about them: no figure, a grey one, or a figure. The rules of the product; formulas are in shared/stats.
import type { Counts } from '../../shared/stats/index.ts';
import {
  answersNeeded,
  MIN_ANSWERS_FOR_FIGURE,
  MIN_ANSWERS_TO_JUDGE,
  npsDifference,
  npsInterval,
  proportionDifference,
  TARGET_MARGIN,
  wilsonInterval,
} from '../../shared/stats/index.ts';

/** `nps` in points −100…100, `rate` as a fraction 0…1. */
export type Unit = 'nps' | 'rate';

export type ResolutionCounts = { readonly yes: number; readonly no: number; readonly partly: number };

export type Figure =
  /** Nobody answered. */
  | { readonly kind: 'none'; readonly unit: Unit; readonly n: 0 }
  /** Fewer than 10: counts only. */
  | { readonly kind: 'counts'; readonly unit: Unit; readonly n: number }
  /** 10 to 29 (`few`): grey, with how many more answers ±20 points of 200 take, null if that cannot be said. */
  | {
      readonly kind: 'few' | 'figure';
      readonly unit: Unit;
      readonly n: number;
      readonly value: number;
      readonly low: number;
      readonly high: number;
      readonly moreNeeded: number | null;
    };

function answersIn(counts: Counts): number {
  return counts.promoters + counts.passives + counts.detractors;
}

function answeredOf(counts: ResolutionCounts): number {
  return counts.yes + counts.no + counts.partly;
}

/** How many answers more than `n` the target margin takes, by the mix of a larger group; null without one. */
function stillNeeded(n: number, mix: Counts | undefined): number | null {
  if (mix === undefined) return null;
  const all = answersIn(mix);
  if (all < MIN_ANSWERS_TO_JUDGE) return null;
  const wanted = answersNeeded(
    { promoterShare: mix.promoters / all, detractorShare: mix.detractors / all },
    TARGET_MARGIN,
  );
  return wanted > n ? wanted - n : null;
}

function classify(
  unit: Unit,
  n: number,
  interval: () => { value: number; low: number; high: number },
  more: () => number | null,
): Figure {
  if (n === 0) return { kind: 'none', unit, n: 0 };
  if (n < MIN_ANSWERS_FOR_FIGURE) return { kind: 'counts', unit, n };
  const isFew = n < MIN_ANSWERS_TO_JUDGE;
  return { kind: isFew ? 'few' : 'figure', unit, n, ...interval(), moreNeeded: isFew ? more() : null };
}

/** NPS of these counts. `mix`: counts of the team or workspace, from which "how many more answers" is told. */
export function npsFigure(counts: Counts, mix?: Counts): Figure {
  const n = answersIn(counts);
  const interval = () => {
    const { nps, low, high } = npsInterval(counts);
    return { value: nps, low, high };
  };
  return classify('nps', n, interval, () => stillNeeded(n, mix));
}

/** Share of solved contacts. `mix` as above. Of a rate the whole scale is 100 points long, so ±20 of 200 is ±10 of 100. */
export function resolutionFigure(counts: ResolutionCounts, mix?: ResolutionCounts): Figure {
  const n = answeredOf(counts);
  const interval = () => {
    const { rate, low, high } = wilsonInterval(counts.yes, n);
    return { value: rate, low, high };
  };
  const asMix = mix && { promoters: mix.yes, passives: 0, detractors: mix.no + mix.partly };
  return classify('rate', n, interval, () => stillNeeded(n, asMix));
}

/** The margin of "how many more answers", in points of the unit. */
export function marginOf(unit: Unit): number {
  return unit === 'nps' ? TARGET_MARGIN : TARGET_MARGIN / 2;
}

export type ChangeFigure =
  | { readonly kind: 'noEarlier' }
  | { readonly kind: 'tooFew' }
  /** `up`/`down` only if the interval excludes 0. Points (nps) or fractions (rate), after minus before. */
  | {
      readonly kind: 'up' | 'down' | 'none';
      readonly unit: Unit;
      readonly difference: number;
      readonly low: number;
      readonly high: number;
      /** Two-sided p, for adjusting many changes in a table; null for rates. */
      readonly p: number | null;
    };

function changeOf(
  unit: Unit,
  { difference, low, high }: { difference: number; low: number; high: number },
  p: number | null,
): ChangeFigure {
  return { kind: low > 0 ? 'up' : high < 0 ? 'down' : 'none', unit, difference, low, high, p };
}

/** Change of the NPS from one period to the next. */
export function npsChange(before: Counts, after: Counts): ChangeFigure {
  if (answersIn(before) === 0) return { kind: 'noEarlier' };
  if (Math.min(answersIn(before), answersIn(after)) < MIN_ANSWERS_TO_JUDGE) return { kind: 'tooFew' };
  const found = npsDifference(before, after);
  return changeOf('nps', found, found.permutationP ?? found.p);
}

/** Change of the resolution rate from one period to the next. */
export function resolutionChange(before: ResolutionCounts, after: ResolutionCounts): ChangeFigure {
  const [nBefore, nAfter] = [answeredOf(before), answeredOf(after)];
  if (nBefore === 0) return { kind: 'noEarlier' };
  if (Math.min(nBefore, nAfter) < MIN_ANSWERS_TO_JUDGE) return { kind: 'tooFew' };
  return changeOf(
    'rate',
    proportionDifference({ successes: after.yes, n: nAfter }, { successes: before.yes, n: nBefore }),
    null,
  );
}

// The one door to Rapport's statistics: pure calculations on counts. What each figure means stands at the function.
// Nothing is calculated here, and helpers that only this folder needs are not passed on.

export type { Ac1, AlphaMetric, Kappa, KappaWeights } from './agreement.ts';
export { cohenKappa, gwetAc1, krippendorffAlpha } from './agreement.ts';
export type { CellShare, Decomposition, PopulationCell, PostStratified, StandardisedScore } from './case-mix.ts';
export { decomposeChange, postStratify, standardiseNps } from './case-mix.ts';
export type { ChartSignal, PChart, PChartPoint, XmrChart, XmrSignal } from './charts.ts';
export { pChart, xmrChart } from './charts.ts';
export type { AdjustedPValues, NpsDifference, Proportion, ProportionDifference } from './differences.ts';
export { adjustPValues, npsDifference, proportionDifference } from './differences.ts';
export type {
  DriverEvidence,
  EvidenceOptions,
  ImportanceEvidence,
  ImportanceMethod,
  RelativeImportance,
} from './drivers.ts';
export { importanceEvidence, relativeImportance } from './drivers.ts';
export type {
  AgentLevelEffect,
  AgentWindow,
  AncovaEffect,
  DifferenceInDifferences,
  DifferenceInDifferencesCells,
  ExpectedRise,
  SelectionNoise,
} from './effects.ts';
export { agentLevelEffect, ancovaEffect, differenceInDifferences, regressionToTheMean } from './effects.ts';
export type { FunnelLimits } from './funnel.ts';
export { npsFunnel } from './funnel.ts';
export type { Counts, Mix, NpsInterval, NpsScore } from './nps.ts';
export { answersNeeded, npsInterval, npsScore } from './nps.ts';
export type { MeanInterval, RateInterval, ResponseBounds } from './rates.ts';
export { meanInterval, responseBounds, wilsonInterval } from './rates.ts';
export type { Pareto, ParetoRow, TaggedScore, TagImpact } from './reasons.ts';
export { pareto, tagImpact } from './reasons.ts';
export type { ShrunkenRate, ShrunkenRates, ShrunkenScore, ShrunkenScores } from './shrinkage.ts';
export { shrinkRates, shrinkScores } from './shrinkage.ts';
export * from './thresholds.ts';

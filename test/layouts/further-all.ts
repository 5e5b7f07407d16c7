// All further layouts in the order of their ids. No layout stands here.
import type { FurtherLayout } from './further.ts';
import { deskLayouts } from './further-desks.ts';
import { plainLayouts } from './further-plain.ts';
import { qualtricsLayouts } from './further-qualtrics.ts';
import { rowLayouts } from './further-rows.ts';
import { surveyLayouts } from './further-surveys.ts';
import { toolLayouts } from './further-tools.ts';
import { valueLayouts } from './further-values.ts';

export const furtherLayouts: readonly FurtherLayout[] = [
  ...deskLayouts,
  ...plainLayouts,
  ...qualtricsLayouts,
  ...rowLayouts,
  ...surveyLayouts,
  ...toolLayouts,
  ...valueLayouts,
].sort((left, right) => left.id.localeCompare(right.id));

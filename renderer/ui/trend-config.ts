// How a trend is drawn: band, line, points, team line, marks of what was done. Data in, configuration out; no React.
import type { ChartConfiguration, TooltipItem } from 'chart.js';
import type { AnnotationOptions } from 'chartjs-plugin-annotation';
import { MIN_ANSWERS_TO_JUDGE } from '../../shared/stats/index.ts';
import { faded, token } from './chart-base.ts';
import type { Unit } from './figure.ts';

/** One month. `value`, `low`, `high` are null below 10 answers: no figure, no point. */
export type TrendPoint = {
  readonly on: number;
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly n: number;
};

/** Something that was done on a day: a session or a finished module. */
export type TrendMark = { readonly on: number; readonly kind: 'session' | 'module'; readonly label: string };

export type TrendData = {
  readonly unit: Unit;
  readonly points: readonly TrendPoint[];
  readonly team: number | null;
  readonly marks: readonly TrendMark[];
};

/** The texts a trend needs, made by the component in the person's language. */
export type TrendWords = {
  readonly value: (x: number) => string;
  readonly month: (on: number) => string;
  /** At the end of the line. */
  readonly name: string;
  readonly team: string;
  readonly tooltip: (point: TrendPoint) => readonly string[];
};

const LABEL_ROOM = 92;
const MARK_LANE = 26;
/** Two end labels closer than this many pixels are moved apart. */
const LABEL_HEIGHT = 16;
const PLOT_HEIGHT = 180;

/** Ends of the axis on whole steps around everything drawn; at most four lines. */
export function axisOf({ unit, points, team }: Pick<TrendData, 'unit' | 'points' | 'team'>): {
  min: number;
  max: number;
  step: number;
} {
  const [floor, ceiling, fine] = unit === 'nps' ? [-100, 100, 50] : [0, 1, 0.25];
  const drawn = points
    .flatMap((point) => [point.low, point.high])
    .concat(team)
    .filter((x) => x !== null);
  if (drawn.length === 0) return { min: floor, max: ceiling, step: fine * 2 };
  const min = Math.max(floor, Math.floor(Math.min(...drawn) / fine) * fine);
  const max = Math.min(ceiling, Math.max(Math.ceil(Math.max(...drawn) / fine) * fine, min + fine));
  return { min, max, step: (max - min) / fine > 3 ? fine * 2 : fine };
}

function endLabels(
  data: TrendData,
  words: TrendWords,
  { min, max, end }: { min: number; max: number; end: number },
): Record<string, AnnotationOptions> {
  const last = data.points.findLast((point) => point.value !== null);
  if (last === undefined || last.value === null) return {};
  const labels: Record<string, AnnotationOptions> = {};
  const gap = data.team === null ? Number.POSITIVE_INFINITY : ((last.value - data.team) / (max - min)) * PLOT_HEIGHT;
  const shift = Math.abs(gap) < LABEL_HEIGHT ? ((LABEL_HEIGHT - Math.abs(gap)) / 2) * (gap < 0 ? -1 : 1) : 0;
  const common = {
    type: 'label',
    xValue: end,
    position: { x: 'start', y: 'center' },
    xAdjust: 8,
    padding: 0,
    textAlign: 'start',
  } as const;
  labels['own'] = {
    ...common,
    yValue: last.value,
    yAdjust: -shift,
    content: words.name,
    color: token('--text'),
    font: { weight: 600 },
  };
  if (data.team !== null) {
    labels['teamLabel'] = {
      ...common,
      yValue: data.team,
      yAdjust: shift,
      content: words.team,
      color: token('--text-2'),
    };
    labels['teamLine'] = {
      type: 'line',
      yMin: data.team,
      yMax: data.team,
      borderColor: token('--text-3'),
      borderWidth: 1.5,
      borderDash: [4, 3],
    };
  }
  return labels;
}

function markAnnotations(marks: readonly TrendMark[], min: number, max: number): Record<string, AnnotationOptions> {
  const drawn: Record<string, AnnotationOptions> = {};
  for (const [index, mark] of marks.entries()) {
    drawn[`markLine${index}`] = {
      type: 'line',
      xMin: mark.on,
      xMax: mark.on,
      yMin: min,
      yMax: max,
      borderColor: faded('--accent', 0.5),
      borderWidth: 1,
    };
    drawn[`mark${index}`] = {
      type: 'point',
      xValue: mark.on,
      yValue: max,
      yAdjust: -14,
      radius: 5,
      pointStyle: mark.kind === 'session' ? 'circle' : 'rect',
      backgroundColor: token('--accent'),
      borderWidth: 0,
    };
  }
  return drawn;
}

/** The whole configuration; made anew when data, language or theme change. */
export function trendConfig(
  data: TrendData,
  words: TrendWords,
): ChartConfiguration<'line', { x: number; y: number | null }[]> {
  const { points, marks } = data;
  const { min, max, step } = axisOf(data);
  const [ink, surface] = [token('--ink'), token('--surface')];
  const fills = points.map((point) => (point.n < MIN_ANSWERS_TO_JUDGE ? surface : ink));
  const edge = (side: 'low' | 'high') => points.map((point) => ({ x: point.on, y: point[side] }));
  const band = { borderWidth: 0, pointRadius: 0, pointHoverRadius: 0, backgroundColor: faded('--band', 0.5) };
  const first = points[0]?.on ?? 0;
  const last = points.at(-1)?.on ?? 1;
  const margin = points.length > 1 ? (last - first) / (points.length - 1) / 3 : 15;
  return {
    type: 'line',
    data: {
      datasets: [
        // The first data set is drawn last, on top of the band.
        {
          data: points.map((point) => ({ x: point.on, y: point.value })),
          borderColor: ink,
          pointBackgroundColor: fills,
          pointBorderColor: ink,
          pointBorderWidth: 1.5,
        },
        { ...band, data: edge('high'), fill: false },
        { ...band, data: edge('low'), fill: '-1' },
      ],
    },
    options: {
      layout: { padding: { right: LABEL_ROOM, top: marks.length > 0 ? MARK_LANE : 4 } },
      interaction: { mode: 'nearest', intersect: false, axis: 'x' },
      scales: {
        x: {
          type: 'linear',
          min: Math.min(first, ...marks.map((mark) => mark.on)) - margin,
          max: last + margin,
          grid: { display: false },
          border: { display: false },
          afterBuildTicks: (scale) => {
            scale.ticks = points.map((point) => ({ value: point.on }));
          },
          ticks: {
            callback: (value) => words.month(Number(value)),
            autoSkip: true,
            maxRotation: 0,
            autoSkipPadding: 8,
          },
        },
        y: {
          min,
          max,
          border: { display: false },
          ticks: { stepSize: step, callback: (value) => words.value(Number(value)), padding: 8 },
          grid: { color: token('--border'), drawTicks: false },
        },
      },
      plugins: {
        legend: { display: false },
        tooltip: {
          filter: (item: TooltipItem<'line'>) => item.datasetIndex === 0,
          callbacks: {
            title: () => '',
            label: (item) => {
              const point = points[item.dataIndex];
              return point ? [...words.tooltip(point)] : '';
            },
          },
        },
        annotation: {
          clip: false,
          annotations: {
            ...endLabels(data, words, { min, max, end: last + margin }),
            ...markAnnotations(marks, min, max),
          },
        },
      },
    },
  };
}

// "Is it changing?": ink line with its band is what customers said, teal marks are what was done about it. With a table view and a picture.
import { useComputedColorScheme } from '@mantine/core';
import { IconChartLine, IconPhoto, IconTable } from '@tabler/icons-react';
import { Chart } from 'chart.js';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { copyPicture, dressCharts } from './chart-base.ts';
import type { Unit } from './figure.ts';
import { Section } from './Page.tsx';
import { IconButton } from './Small.tsx';
import { TrendTable } from './TrendTable.tsx';
import { showToast } from './toast-store.ts';
import type { TrendMark, TrendPoint, TrendWords } from './trend-config.ts';
import { trendConfig } from './trend-config.ts';
import { useFigureWords } from './use-figure-words.ts';
import { useFormat } from './use-format.ts';

type Props = {
  /** The title is the question: "Is Ana's NPS changing?" */
  question: string;
  /** Stands beside it in grey. */
  answer?: string;
  /** Whose line it is, at its end. */
  name: string;
  unit: Unit;
  points: readonly TrendPoint[];
  team?: number | undefined;
  marks?: readonly TrendMark[];
  /** Unit and period in a sentence below. */
  caption?: string;
};

const NO_MARKS: readonly TrendMark[] = [];

export function TrendChart({ question, answer = '', name, unit, points, team, marks = NO_MARKS, caption }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const say = useFigureWords();
  const scheme = useComputedColorScheme();
  const canvas = useRef<HTMLCanvasElement>(null);
  const [isTable, setTable] = useState(false);
  const last = points.findLast((point) => point.value !== null)?.value ?? null;
  const data = { unit, points, team: team ?? null, marks };
  const words: TrendWords = {
    value: (x) => say.value(unit, x),
    month: format.month,
    name: last === null ? name : t('ui.chart.seriesValue', { name, value: say.value(unit, last) }),
    team: team === undefined ? '' : t('ui.chart.teamValue', { value: say.value(unit, team) }),
    tooltip: (point) => tooltipLines(point),
  };
  const tooltipLines = ({ on, value, low, high, n }: TrendPoint) => {
    const count = t('statistics.count', { n: format.number(n) });
    if (value === null || low === null || high === null) return [format.monthYear(on), count];
    const figure = { kind: 'figure', unit, value, low, high, n, moreNeeded: null } as const;
    return [format.monthYear(on), `${say.value(unit, value)}   ${say.rangeAndCount(figure)}`];
  };
  // Everything the drawing depends on in one text, so that a new array with the same content does not draw again.
  const drawn = JSON.stringify([data, words.name, words.team, format.locale, scheme]);
  const latest = useRef({ data, words });
  latest.current = { data, words };
  useEffect(() => {
    if (isTable || canvas.current === null || drawn === '') return;
    dressCharts();
    const chart = new Chart(canvas.current, trendConfig(latest.current.data, latest.current.words));
    return () => chart.destroy();
  }, [drawn, isTable]);

  const copy = () => {
    if (canvas.current === null) return;
    copyPicture(canvas.current, question, answer).then(
      () => showToast({ text: t('ui.chart.pictureCopied') }),
      () => showToast({ text: t('ui.chart.pictureFailed'), tone: 'error' }),
    );
  };
  const tools = (
    <>
      <MarkKey kinds={new Set(marks.map((mark) => mark.kind))} />
      <div className="chart-tools">
        <IconButton
          icon={isTable ? IconChartLine : IconTable}
          label={isTable ? t('ui.chart.asChart') : t('ui.chart.asTable')}
          onClick={() => setTable(!isTable)}
        />
        <IconButton icon={IconPhoto} label={t('ui.chart.copyPicture')} onClick={copy} isDisabled={isTable} />
      </div>
    </>
  );
  return (
    <Section title={question} answer={answer} aside={tools}>
      {isTable ? (
        <TrendTable caption={question} unit={unit} points={points} marks={marks} />
      ) : (
        <div className="chart">
          <canvas
            ref={canvas}
            role="img"
            aria-label={t('ui.chart.spoken', { question, answer, count: points.length })}
          />
        </div>
      )}
      {caption && <p className="chart-caption">{caption}</p>}
    </Section>
  );
}

/** What the marks of the lane mean; only the kinds that are there. */
function MarkKey({ kinds }: { kinds: ReadonlySet<TrendMark['kind']> }) {
  const { t } = useTranslation();
  if (kinds.size === 0) return null;
  return (
    <div className="key only-wide">
      {kinds.has('session') && (
        <span>
          <svg viewBox="0 0 14 12" aria-hidden="true">
            <circle cx="7" cy="6" r="5" fill="var(--accent)" />
          </svg>
          {t('ui.chart.session')}
        </span>
      )}
      {kinds.has('module') && (
        <span>
          <svg viewBox="0 0 14 12" aria-hidden="true">
            <rect x="2" y="1" width="10" height="10" fill="var(--accent)" />
          </svg>
          {t('ui.chart.module')}
        </span>
      )}
    </div>
  );
}

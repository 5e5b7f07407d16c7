// Is this agent's NPS changing? Month by month with interval, sessions marked on the same axis.
import { useTranslation } from 'react-i18next';
import { MIN_ANSWERS_TO_JUDGE } from '../../shared/stats/index.ts';
import type { ChangeFigure } from '../ui/figure.ts';
import { npsChange, npsFigure } from '../ui/figure.ts';
import { Section } from '../ui/Page.tsx';
import { TrendChart } from '../ui/TrendChart.tsx';
import type { TrendMark, TrendPoint } from '../ui/trend-config.ts';
import { useFormat } from '../ui/use-format.ts';
import type { AgentAnswer } from './AgentPage.tsx';

/** Characters of a name that fit at the end of the line. */
const LINE_NAME = 10;

function pointsOf(agent: AgentAnswer): TrendPoint[] {
  return agent.trend.map(({ fromOn, nps }) => {
    const figure = npsFigure(nps);
    const { n } = figure;
    return 'value' in figure
      ? { on: fromOn, value: figure.value, low: figure.low, high: figure.high, n }
      : { on: fromOn, value: null, low: null, high: null, n };
  });
}

/** Held sessions from the first month shown on. */
function marksOf(agent: AgentAnswer, label: string): TrendMark[] {
  const first = agent.trend[0]?.fromOn ?? Number.POSITIVE_INFINITY;
  return agent.timeline
    .filter(({ kind, state, on }) => kind === 'session' && (state === 'held' || state === 'closed') && on >= first)
    .map(({ on }) => ({ on, kind: 'session', label }));
}

function useAnswer(): (change: ChangeFigure) => string {
  const { t } = useTranslation();
  const format = useFormat();
  return (change) => {
    if (change.kind === 'noEarlier') return '';
    if (change.kind === 'tooFew') return t('agents.page.answer.tooFew');
    if (change.kind === 'none') return t('agents.page.answer.none');
    const difference = format.number(Math.abs(Math.round(change.difference)));
    return change.kind === 'up'
      ? t('agents.page.answer.up', { difference })
      : t('agents.page.answer.down', { difference });
  };
}

export function AgentTrend({ agent }: { agent: AgentAnswer }) {
  const { t } = useTranslation();
  const format = useFormat();
  const answer = useAnswer();
  const points = pointsOf(agent);
  const question = t('agents.page.isChanging', { name: agent.name });
  const team = npsFigure(agent.teamNps);
  const last = points.at(-1);
  if (points.length === 0) return null;
  if (points.every((point) => point.value === null)) {
    return (
      <Section title={question}>
        <p className="s t2">{t('agents.page.noMonth')}</p>
      </Section>
    );
  }
  const caption = [
    t('agents.page.trendCaption'),
    ...(points.some(({ value, n }) => value !== null && isFew(n)) ? [t('ui.chart.hollow')] : []),
    ...(last ? [t('agents.page.lastMonth', { month: format.monthYear(last.on), n: format.number(last.n) })] : []),
  ].join(' ');
  return (
    <TrendChart
      question={question}
      answer={answer(npsChange(agent.npsBefore, agent.nps))}
      name={(agent.name.split(/[\s,]/u)[0] ?? agent.name).slice(0, LINE_NAME)}
      unit="nps"
      points={points}
      team={team.kind === 'figure' ? team.value : undefined}
      marks={marksOf(agent, t('agents.timeline.session'))}
      caption={caption}
    />
  );
}

function isFew(n: number): boolean {
  return n > 0 && n < MIN_ANSWERS_TO_JUDGE;
}

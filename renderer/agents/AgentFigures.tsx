// The two headline metrics of an agent with interval, team and change.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { type Figure, npsChange, npsFigure, resolutionChange, resolutionFigure } from '../ui/figure.ts';
import { MetricBlock, MetricKey, MetricRow } from '../ui/Metric.tsx';
import { Section } from '../ui/Page.tsx';
import { GroupCounts, ResolutionMark } from '../ui/Score.tsx';
import { useFigureWords } from '../ui/use-figure-words.ts';
import { useFormat } from '../ui/use-format.ts';
import type { AgentAnswer } from './AgentPage.tsx';

/** Only a figure that can be judged is worth a line to compare with. */
function judgedValue(figure: Figure): number | undefined {
  return figure.kind === 'figure' ? figure.value : undefined;
}

export function AgentFigures({ agent }: { agent: AgentAnswer }) {
  const { t } = useTranslation();
  const nps = npsFigure(agent.nps, agent.teamNps);
  const resolution = resolutionFigure(agent.resolution, agent.teamResolution);
  const teamNps = judgedValue(npsFigure(agent.teamNps));
  const teamResolution = judgedValue(resolutionFigure(agent.teamResolution));
  return (
    <Section title={t('agents.page.said')}>
      <div className="cols c2 agent-metrics">
        {'value' in nps ? (
          <MetricBlock title={t('statistics.nps')} unit="nps" change={npsChange(agent.npsBefore, agent.nps)}>
            <MetricRow label={t('agents.page.allFeedback')} figure={nps} team={teamNps} />
          </MetricBlock>
        ) : (
          <NoFigure title={t('statistics.nps')} figure={nps}>
            {nps.n > 0 && <GroupCounts counts={agent.nps} />}
          </NoFigure>
        )}
        {'value' in resolution ? (
          <MetricBlock
            title={t('statistics.resolution')}
            unit="rate"
            change={resolutionChange(agent.resolutionBefore, agent.resolution)}
          >
            <MetricRow label={t('agents.page.allFeedback')} figure={resolution} team={teamResolution} />
          </MetricBlock>
        ) : (
          <NoFigure title={t('statistics.resolution')} figure={resolution}>
            {resolution.n > 0 && <ResolutionCounts counts={agent.resolution} />}
          </NoFigure>
        )}
      </div>
      <div className="agent-key">
        {('value' in nps || 'value' in resolution) && (
          <MetricKey hasTeam={teamNps !== undefined || teamResolution !== undefined} />
        )}
        {agent.undatedCount > 0 && <span className="s t3">{t('agents.undated', { count: agent.undatedCount })}</span>}
      </div>
    </Section>
  );
}

/** Fewer answers than a figure takes: what was counted, no scale without anything on it. */
function NoFigure({ title, figure, children }: { title: string; figure: Figure; children: ReactNode }) {
  const words = useFigureWords();
  return (
    <article className="metric">
      <header>
        <h3>{title}</h3>
      </header>
      <div className="stack-s">
        {children}
        <p className="s t3">{words.caution(figure)}</p>
      </div>
    </article>
  );
}

function ResolutionCounts({ counts }: { counts: AgentAnswer['resolution'] }) {
  const format = useFormat();
  return (
    <div className="group-counts">
      {(['yes', 'partly', 'no'] as const).map((resolution) => (
        <span key={resolution}>
          <ResolutionMark resolution={resolution} />
          {format.number(counts[resolution])}
        </span>
      ))}
    </div>
  );
}

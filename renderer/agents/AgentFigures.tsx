// The two headline metrics of an agent with interval, team and change.
import { useTranslation } from 'react-i18next';
import { npsChange, npsFigure, resolutionChange, resolutionFigure } from '../ui/figure.ts';
import { MetricBlock, MetricKey, MetricRow } from '../ui/Metric.tsx';
import { Section } from '../ui/Page.tsx';
import { GroupCounts } from '../ui/Score.tsx';
import type { AgentAnswer } from './AgentPage.tsx';

/** Only a figure that can be judged is worth a line to compare with. */
function judgedValue(figure: ReturnType<typeof npsFigure>): number | undefined {
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
        <MetricBlock
          title={t('statistics.nps')}
          unit="nps"
          change={'value' in nps ? npsChange(agent.npsBefore, agent.nps) : undefined}
        >
          <MetricRow label={t('agents.page.allFeedback')} figure={nps} team={teamNps} />
          {nps.kind === 'counts' && <GroupCounts counts={agent.nps} />}
        </MetricBlock>
        <MetricBlock
          title={t('statistics.resolution')}
          unit="rate"
          change={'value' in resolution ? resolutionChange(agent.resolutionBefore, agent.resolution) : undefined}
        >
          <MetricRow label={t('agents.page.allFeedback')} figure={resolution} team={teamResolution} />
        </MetricBlock>
      </div>
      <div className="agent-key">
        <MetricKey hasTeam={teamNps !== undefined || teamResolution !== undefined} />
        {agent.undatedCount > 0 && <span className="s t3">{t('agents.undated', { count: agent.undatedCount })}</span>}
      </div>
    </Section>
  );
}

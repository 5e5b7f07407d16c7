// One agent in the table. Below ten answers there are counts and no figure; ten to 29 are grey.
import { IconCheck, IconClockExclamation } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { AgentRow } from '../../shared/contract/agents.ts';
import { Change } from '../ui/Change.tsx';
import type { Figure } from '../ui/figure.ts';
import { Interval } from '../ui/Interval.tsx';
import { GroupCounts } from '../ui/Score.tsx';
import { useFigureWords } from '../ui/use-figure-words.ts';
import { useFormat } from '../ui/use-format.ts';
import type { Columns } from './AgentsTable.tsx';
import type { ListedAgent } from './agents-list.ts';

type Props = {
  measure: (row: HTMLTableRowElement | null) => void;
  index: number;
  listed: ListedAgent;
  columns: Columns;
  /** NPS of everyone in the selection, drawn as the dashed line. */
  reference: number | undefined;
  comparedCount: number;
};

export function AgentsRow({ measure, index, listed, columns, reference, comparedCount }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { agent, nps, resolution } = listed;
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2} className={nps.kind === 'few' ? 'is-few' : ''}>
      <th scope="row" className="c-name">
        <Link to={`/agents/${agent.agentId}`} className="clip" title={agent.name}>
          <bdi>{agent.name}</bdi>
          {agent.leftOn !== null && (
            <span className="t3">
              {' · '}
              {t(agent.isEnded ? 'agentsEdit.ended' : 'agentsEdit.leaves', { day: format.day(agent.leftOn) })}
            </span>
          )}
        </Link>
      </th>
      {columns.team && (
        <td className="c-team">
          <span className="clip" title={agent.team ?? undefined}>
            <bdi>{agent.team ?? '–'}</bdi>
          </span>
        </td>
      )}
      <td className="c-n r">{format.number(nps.n)}</td>
      <NpsCells agent={agent} figure={nps} reference={reference} />
      {columns.change && (
        <td className="c-change">
          {'value' in nps ? <ChangeCell listed={listed} comparedCount={comparedCount} /> : <Missing />}
        </td>
      )}
      <SolvedCell figure={resolution} />
      {columns.actions && (
        <td className="c-actions r">
          {agent.openActionCount > 0 ? format.number(agent.openActionCount) : <Missing />}
        </td>
      )}
      {columns.plan && (
        <td className="c-plan">
          <PlanState plan={agent.plan} />
        </td>
      )}
      {columns.session && (
        <td className="c-session r">
          {agent.lastSessionAt === null ? <Missing /> : format.dayOfInstant(agent.lastSessionAt)}
        </td>
      )}
    </tr>
  );
}

/** In a table a few words must do where there is nothing to compare. */
function ChangeCell({ listed, comparedCount }: { listed: ListedAgent; comparedCount: number }) {
  const { t } = useTranslation();
  const { change, isAdjustedAway } = listed;
  if (change.kind === 'tooFew' || change.kind === 'noEarlier') {
    return (
      <span className="t3" title={t(`statistics.change.${change.kind}`)}>
        {t(`agents.change.${change.kind}`)}
      </span>
    );
  }
  return <Change change={change} variant="table" isAdjustedAway={isAdjustedAway} comparedCount={comparedCount} />;
}

function Missing() {
  const { t } = useTranslation();
  return <span className="t3">{t('ui.none')}</span>;
}

function NpsCells({ agent, figure, reference }: { agent: AgentRow; figure: Figure; reference: number | undefined }) {
  const { t } = useTranslation();
  const words = useFigureWords();
  if (!('value' in figure)) {
    return (
      <td colSpan={2} className="c-counts">
        {figure.n === 0 ? <span className="t3">{t('agents.noScores')}</span> : <GroupCounts counts={agent.nps} />}
      </td>
    );
  }
  return (
    <>
      <td className="c-nps r">{words.value('nps', figure.value)}</td>
      <td className="c-interval">
        <Interval
          unit="nps"
          value={figure.value}
          low={figure.low}
          high={figure.high}
          team={reference}
          isFew={figure.kind === 'few'}
          label={words.range(figure)}
        />
      </td>
    </>
  );
}

function SolvedCell({ figure }: { figure: Figure }) {
  const words = useFigureWords();
  if (!('value' in figure)) {
    return (
      <td className="c-solved r">
        <Missing />
      </td>
    );
  }
  return (
    <td className={figure.kind === 'few' ? 'c-solved r few' : 'c-solved r'}>
      {words.value('rate', figure.value)}
      <span className="range">{words.range(figure)}</span>
    </td>
  );
}

function PlanState({ plan }: { plan: AgentRow['plan'] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (plan === null) return <Missing />;
  if (plan.isFinished) {
    return (
      <span className="badge">
        <IconCheck className="ic" aria-hidden="true" />
        {t('agents.plan.finished')}
      </span>
    );
  }
  const steps = t('agents.plan.steps', { done: format.number(plan.doneCount), all: format.number(plan.stepCount) });
  if (!plan.isOverdue) return <span className="nowrap">{steps}</span>;
  return (
    <span className="badge late" title={steps}>
      <IconClockExclamation className="ic" aria-hidden="true" />
      {t('agents.plan.overdue')}
    </span>
  );
}

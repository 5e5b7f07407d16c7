// Comments kept for the next session with this agent, and when it is.
import { useTranslation } from 'react-i18next';
import { dayOfInstant } from '../../shared/days.ts';
import { useNarrowing } from '../data/use-narrowing.ts';
import { useCall } from '../data/use-query.ts';
import { Section } from '../ui/Page.tsx';
import { ScorePill } from '../ui/Score.tsx';
import { useFormat } from '../ui/use-format.ts';
import './comments.css';

type Props = {
  agentId: number;
  /** UTC ms; null if none is planned. */
  nextSessionAt: number | null;
};

const SHOWN = 6;

export function KeptComments({ agentId, nextSessionAt }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { change } = useNarrowing();
  const { data } = useCall('comments.list', { filter: { agentId, isKept: true }, limit: SHOWN });
  const count = data?.matchCount ?? 0;
  return (
    <Section
      level={3}
      title={nextSessionAt === null ? t('comments.kept.title') : t('comments.kept.next')}
      aside={nextSessionAt !== null && <Until at={nextSessionAt} />}
    >
      {nextSessionAt !== null && <p className="num">{format.instant(nextSessionAt)}</p>}
      {count > 0 && (
        <ul className="kept-list">
          {data?.comments.map((comment) => (
            <li key={comment.commentId}>
              <ScorePill score={comment.nps} group={comment.group} />
              <button
                type="button"
                className="clip"
                title={comment.text}
                onClick={() => change({ isKept: true, text: '' })}
              >
                <bdi>{comment.text}</bdi>
              </button>
            </li>
          ))}
        </ul>
      )}
      <p className="s t2">{count === 0 ? t('comments.kept.none') : t('comments.kept.count', { count })}</p>
    </Section>
  );
}

/** "in 4 days" */
function Until({ at }: { at: number }) {
  const format = useFormat();
  const { data } = useCall('workspace.summary', {});
  if (!data) return null;
  return <span className="s t2">{format.relativeDay(dayOfInstant(at, format.zone), data.todayOn)}</span>;
}

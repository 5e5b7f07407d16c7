// What a customer said, as small marks: score, score groups, resolution. Always a shape or word beside the colour.
import { IconCircleCheck, IconCircleHalf2, IconCircleX, IconHelpCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Resolution, ScoreGroup } from '../../shared/contract/values.ts';
import type { Counts } from '../../shared/stats/index.ts';
import { useFormat } from './use-format.ts';

/** Round for promoters, square for passives, diamond for detractors. */
export function GroupMark({ group }: { group: ScoreGroup }) {
  return (
    <svg className={`group-mark ${group}`} viewBox="0 0 8 8" aria-hidden="true">
      {group === 'promoter' && <circle cx="4" cy="4" r="4" />}
      {group === 'passive' && <rect x=".5" y=".5" width="7" height="7" rx="1" />}
      {group === 'detractor' && <path d="M4 0 8 4 4 8 0 4Z" />}
    </svg>
  );
}

/** A score 0…10 with its group; null: the customer gave none. */
export function ScorePill({ score, group }: { score: number | null; group: ScoreGroup | null }) {
  const { t } = useTranslation();
  if (score === null || group === null) {
    return (
      <span className="pill unknown" title={t('statistics.noScore')}>
        <span aria-hidden="true">–</span>
        <span className="vh">{t('statistics.noScore')}</span>
      </span>
    );
  }
  const words = t('statistics.score', { score: String(score), group: t(`statistics.groups.${group}`) });
  return (
    <span className={`pill ${group}`} title={words}>
      <GroupMark group={group} />
      <span aria-hidden="true">{score}</span>
      <span className="vh">{words}</span>
    </span>
  );
}

/** How many promoters, passives and detractors. */
export function GroupCounts({ counts }: { counts: Counts }) {
  const { t } = useTranslation();
  const format = useFormat();
  const groups = [
    ['promoter', counts.promoters],
    ['passive', counts.passives],
    ['detractor', counts.detractors],
  ] as const;
  return (
    <div className="group-counts">
      {groups.map(([group, count]) => (
        <span key={group} title={t(`statistics.groupsMany.${group}`)}>
          <GroupMark group={group} />
          <span className="vh">{t(`statistics.groupsMany.${group}`)}</span>
          {format.number(count)}
        </span>
      ))}
    </div>
  );
}

const RESOLUTION_ICONS = { yes: IconCircleCheck, no: IconCircleX, partly: IconCircleHalf2, unknown: IconHelpCircle };

/** The customer's own statement whether it was solved. */
export function ResolutionMark({ resolution }: { resolution: Resolution }) {
  const { t } = useTranslation();
  const Icon = RESOLUTION_ICONS[resolution];
  return (
    <span className="resolution-mark">
      <Icon className="ic" aria-hidden="true" />
      {t(`statistics.resolved.${resolution}`)}
    </span>
  );
}

const CHANNELS = ['voice', 'chat', 'email', 'social', 'app', 'web', 'sms'] as const;

/** The name of a channel: the known ones in the person's language, others as the file has them. */
export function useChannelName(): (channel: string) => string {
  const { t } = useTranslation();
  return (channel) => {
    const known = CHANNELS.find((name) => name === channel);
    return known === undefined ? channel : t(`statistics.channels.${known}`);
  };
}

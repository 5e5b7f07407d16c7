// One value of the preview as it will be stored, written as the rest of the app writes it.
import { useTranslation } from 'react-i18next';
import type { DetectedColumn } from '../../shared/contract/imports.ts';
import { metricScales } from '../../shared/import/values.ts';
import { scoreGroupOf } from '../../shared/score-group.ts';
import { ResolutionMark, ScorePill, useChannelName } from '../ui/Score.tsx';
import { useFormat } from '../ui/use-format.ts';
import { shownCell } from './shown-cell.ts';

type Props = {
  column: DetectedColumn;
  value: string | number | null;
  /** An open question decides what is stored. */
  isAsked: boolean;
  /** Score and resolution as plain words, for the mapping table. */
  isPlain?: boolean;
};

/** The top of Rapport's own scale, on which the value is stored; null for what is no score. */
function topOf(target: string): number | null {
  if (target === 'csat' || target === 'ces') return metricScales[target].max;
  return target.startsWith('behaviour:') ? metricScales.behaviour.max : null;
}

const RESOLUTIONS = ['yes', 'no', 'partly', 'unknown'] as const;

/** Names of languages in the person's own; a code nobody knows stays as it is. */
function languageName(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

export function StoredValue({ column, value, isAsked, isPlain = false }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const channelName = useChannelName();
  const { target } = column;
  if (target === 'ignore') return <span className="t3">{t('imports.stored.ignored')}</span>;
  if (isAsked) return <span className="t3">{t('imports.stored.waits')}</span>;
  if (value === null || value === '') return <span className="t3">{t('ui.none')}</span>;
  if (column.isKeptAsCode) return <span className="t2">{t('imports.stored.asCode')}</span>;
  if (typeof value === 'number') {
    if (target === 'respondedAt' || target === 'interactionAt')
      return <span className="clip">{format.instant(value)}</span>;
    if (target === 'nps') {
      const group = scoreGroupOf(value);
      if (!isPlain) return <ScorePill score={value} group={group} />;
      return (
        <span>
          {t('imports.stored.score', { score: format.number(value), group: t(`statistics.groups.${group}`) })}
        </span>
      );
    }
    const figure = Number.isInteger(value) ? format.number(value) : format.decimal(value);
    const max = topOf(target);
    return (
      <span>
        {isPlain && max !== null ? t('imports.stored.of', { value: figure, max: format.number(max) }) : figure}
      </span>
    );
  }
  const resolution = RESOLUTIONS.find((word) => word === value);
  if (target === 'resolution' && resolution !== undefined) {
    return isPlain ? <span>{t(`statistics.resolved.${resolution}`)}</span> : <ResolutionMark resolution={resolution} />;
  }
  const text =
    target === 'channel' ? channelName(value) : target === 'language' ? languageName(value, format.locale) : value;
  return (
    <span className="clip" title={shownCell(text)}>
      {shownCell(text)}
    </span>
  );
}

// A change in words: up or down only if the interval of the difference excludes 0, never an arrow without its interval.
import { Tooltip } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ChangeFigure, Unit } from './figure.ts';
import { useFormat } from './use-format.ts';

type Props = {
  change: ChangeFigure;
  /** `lower`: less is better (effort). Default `higher`. */
  better?: 'higher' | 'lower';
  /** `words`: "Up 25, between 3 and 45". `table`: "−47 (−68 to −21)". */
  variant?: 'words' | 'table';
  /** In a table with many changes: true if this one is no longer clear among them; `comparedCount` of them. */
  isAdjustedAway?: boolean;
  comparedCount?: number;
};

function Mark({ kind }: { kind: 'up' | 'down' | 'none' }) {
  return (
    <svg viewBox="0 0 10 10" aria-hidden="true">
      {kind === 'up' && <path d="M5 1 9.5 9H.5Z" fill="currentColor" />}
      {kind === 'down' && <path d="M5 9 9.5 1H.5Z" fill="currentColor" />}
      {kind === 'none' && <path d="M0 3.5h10M0 6.5h10" stroke="currentColor" strokeWidth="1.5" />}
    </svg>
  );
}

/** Says a clear change without its interval, e.g. "Up 25", "Down 6 points". */
function useChangeWords() {
  const { t } = useTranslation();
  const format = useFormat();
  const size = (unit: Unit, value: number) => Math.abs(Math.round(unit === 'nps' ? value : 100 * value));
  const end = (unit: Unit, value: number) => (unit === 'nps' ? format.points(value) : format.percentPoints(value));
  return {
    end,
    headline: (kind: 'up' | 'down', unit: Unit, value: number) => {
      const count = size(unit, value);
      const difference = format.number(count);
      if (unit === 'nps')
        return kind === 'up' ? t('statistics.change.up', { difference }) : t('statistics.change.down', { difference });
      return kind === 'up'
        ? t('statistics.change.upPoints', { difference, count })
        : t('statistics.change.downPoints', { difference, count });
    },
    between: (unit: Unit, low: number, high: number) => {
      const [near, far] = [Math.min(Math.abs(low), Math.abs(high)), Math.max(Math.abs(low), Math.abs(high))];
      return t('statistics.change.between', {
        low: format.number(size(unit, near)),
        high: format.number(size(unit, far)),
      });
    },
    inTable: (unit: Unit, low: number, high: number) =>
      t('statistics.change.inTable', { low: end(unit, low), high: end(unit, high) }),
  };
}

export function Change({
  change,
  better = 'higher',
  variant = 'words',
  isAdjustedAway = false,
  comparedCount = 0,
}: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useChangeWords();
  if (change.kind === 'noEarlier') return <span className="change muted">{t('statistics.change.noEarlier')}</span>;
  if (change.kind === 'tooFew') return <span className="change muted">{t('statistics.change.tooFew')}</span>;
  const { kind, unit, difference, low, high } = change;
  if (kind === 'none' || isAdjustedAway) {
    const plain = (
      <span className="change" {...(isAdjustedAway ? { tabIndex: 0 } : {})}>
        <Mark kind="none" />
        <span>{t('statistics.change.none')}</span>
      </span>
    );
    if (kind === 'none') return plain;
    const alone = `${words.headline(kind, unit, difference)}${words.between(unit, low, high)}`;
    return (
      <Tooltip multiline label={t('statistics.change.adjusted', { words: alone, count: comparedCount })}>
        {plain}
      </Tooltip>
    );
  }
  const isBetter = (kind === 'up') === (better === 'higher');
  return (
    <span className={isBetter ? 'change better' : 'change worse'}>
      <Mark kind={kind} />
      {variant === 'words' ? (
        <span>
          <b>{words.headline(kind, unit, difference)}</b>
          {words.between(unit, low, high)}
        </span>
      ) : (
        <span className="nowrap">
          <b>{unit === 'nps' ? format.nps(difference) : words.end(unit, difference)}</b>
          {words.inTable(unit, low, high)}
        </span>
      )}
    </span>
  );
}

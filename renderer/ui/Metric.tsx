// A metric: name, value, interval drawn, interval in words with n, change in words. Never a value without its n and interval.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Counts } from '../../shared/stats/index.ts';
import { Change } from './Change.tsx';
import type { ChangeFigure, Figure } from './figure.ts';
import { Axis, Interval } from './Interval.tsx';
import { GroupCounts } from './Score.tsx';
import { useFigureWords } from './use-figure-words.ts';
import { useFormat } from './use-format.ts';

/** The value alone; the percent sign is small, as the figure is what counts. */
export function MetricValue({ figure }: { figure: Figure }) {
  const format = useFormat();
  if (!('value' in figure)) return null;
  if (figure.unit === 'nps') return <span className="mval">{format.nps(figure.value)}</span>;
  return (
    <span className="mval">
      {format.percentPoints(figure.value)}
      <small>{'\u00a0%'}</small>
    </span>
  );
}

type RowProps = {
  label: string;
  figure: Figure;
  /** Values on the same scale, for the dashed line and the flag. */
  team?: number | undefined;
  goal?: number | undefined;
};

/** One line of a metric: big value left, label and words above the bar. Several stand below each other on one axis. */
export function MetricRow({ label, figure, team, goal }: RowProps) {
  const words = useFigureWords();
  const isFew = figure.kind === 'few';
  if (!('value' in figure)) {
    return (
      <div className="mrow few">
        <span className="mval none">–</span>
        <div>
          <div className="mlab">
            <span>{label}</span>
            <span>{words.rangeAndCount(figure)}</span>
          </div>
          <p className="mfoot">{words.caution(figure)}</p>
        </div>
      </div>
    );
  }
  return (
    <div className={isFew ? 'mrow few' : 'mrow'}>
      <MetricValue figure={figure} />
      <div>
        <div className="mlab">
          <span title={label}>{label}</span>
          <span>{words.rangeAndCount(figure)}</span>
        </div>
        <Interval
          unit={figure.unit}
          value={figure.value}
          low={figure.low}
          high={figure.high}
          team={team}
          goal={goal}
          isFew={isFew}
          label={words.spoken(label, figure)}
        />
        {isFew && <p className="mfoot">{words.caution(figure)}</p>}
      </div>
    </div>
  );
}

type BlockProps = {
  title: string;
  unit: Figure['unit'];
  change?: ChangeFigure | undefined;
  /** MetricRow elements. */
  children: ReactNode;
};

/** Title and change above, rows on one axis below: the headline metrics of a page. */
export function MetricBlock({ title, unit, change, children }: BlockProps) {
  const words = useFigureWords();
  return (
    <article className="metric">
      <header>
        <h3>{title}</h3>
        {change && (
          <span className="push">
            <Change change={change} />
          </span>
        )}
      </header>
      {children}
      <Axis unit={unit} say={(value) => words.value(unit, value)} />
    </article>
  );
}

type CardProps = RowProps & {
  change?: ChangeFigure | undefined;
  /** Shown instead of a figure below 10 answers. */
  counts?: Counts | undefined;
};

/** The same in a box, for pages with several metrics beside each other. */
export function MetricCard({ label, figure, team, goal, change, counts }: CardProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const words = useFigureWords();
  const isFew = figure.kind === 'few';
  return (
    <article className={isFew ? 'metric-card few' : 'metric-card'}>
      <header>
        <h3>{label}</h3>
        <span className="push s t3 num">{t('statistics.count', { n: format.number(figure.n) })}</span>
      </header>
      {'value' in figure ? (
        <>
          <div className="row base">
            <MetricValue figure={figure} />
            <span className="s t2 num">{words.range(figure)}</span>
          </div>
          <Interval
            unit={figure.unit}
            value={figure.value}
            low={figure.low}
            high={figure.high}
            team={team}
            goal={goal}
            isFew={isFew}
            label={words.spoken(label, figure)}
          />
        </>
      ) : (
        <>
          <div className="row base">
            <span className="mval none">{t('statistics.noFigure')}</span>
          </div>
          {counts && figure.n > 0 && <GroupCounts counts={counts} />}
        </>
      )}
      <footer>
        {figure.kind === 'figure' ? (
          change && <Change change={change} />
        ) : (
          <span className="t3">{words.caution(figure)}</span>
        )}
      </footer>
    </article>
  );
}

/** What the marks of the bars mean; once below a group of metrics. */
export function MetricKey({ hasTeam = false, hasGoal = false }: { hasTeam?: boolean; hasGoal?: boolean }) {
  const { t } = useTranslation();
  return (
    <div className="key below">
      <span>
        <svg viewBox="0 0 14 12" aria-hidden="true">
          <rect x="0" y="2" width="14" height="8" rx="4" fill="var(--band)" />
          <circle cx="7" cy="6" r="4" fill="var(--ink)" />
        </svg>
        {t('statistics.key.figure')}
      </span>
      {hasTeam && (
        <span>
          <svg viewBox="0 0 14 12" aria-hidden="true">
            <path d="M7 0v12" stroke="var(--text-3)" strokeWidth="1.5" strokeDasharray="3 2" />
          </svg>
          {t('statistics.key.team')}
        </span>
      )}
      {hasGoal && (
        <span>
          <svg viewBox="0 0 14 12" aria-hidden="true">
            <path d="M6 0v12" stroke="var(--accent)" strokeWidth="2" />
            <path d="M7 0l5 3-5 3z" fill="var(--accent)" />
          </svg>
          {t('statistics.key.goal')}
        </span>
      )}
    </div>
  );
}

// One figure drawn on its whole scale: band, dot, team line, goal. HTML, so that hundreds of them scroll.
import type { Unit } from './figure.ts';

const SCALES: Record<Unit | 'five', { min: number; max: number }> = {
  nps: { min: -100, max: 100 },
  rate: { min: 0, max: 1 },
  five: { min: 1, max: 5 },
};

type Props = {
  /** Points, fraction 0…1, or 1…5. */
  unit: Unit | 'five';
  value: number;
  low: number;
  high: number;
  /** The team's value, drawn as a dashed line. */
  team?: number | undefined;
  goal?: number | undefined;
  /** 10 to 29 answers: hatched and hollow. */
  isFew?: boolean;
  /** The figure in words; without one the bar is decoration beside the words. */
  label?: string | undefined;
};

export function Interval({ unit, value, low, high, team, goal, isFew = false, label }: Props) {
  const { min, max } = SCALES[unit];
  const at = (x: number) => `${(100 * (Math.min(max, Math.max(min, x)) - min)) / (max - min)}%`;
  const width = `${(100 * (high - low)) / (max - min)}%`;
  return (
    <div
      className={isFew ? 'iv few' : 'iv'}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <i className="tr" />
      {unit === 'nps' && <i className="z" />}
      <i className="b" style={{ left: at(low), width }} />
      {team !== undefined && <i className="team" style={{ left: at(team) }} />}
      {goal !== undefined && <i className="goal" style={{ left: at(goal) }} />}
      <i className="d" style={{ left: at(value) }} />
    </div>
  );
}

/** The ends and the middle of the scale, below the bars. */
export function Axis({ unit, say }: { unit: Unit; say: (value: number) => string }) {
  const { min, max } = SCALES[unit];
  return (
    <div className="axis" aria-hidden="true">
      <span>{say(min)}</span>
      <span>{say((min + max) / 2)}</span>
      <span>{say(max)}</span>
    </div>
  );
}
